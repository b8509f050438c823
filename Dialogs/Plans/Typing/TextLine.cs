using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Words;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A line that fills a text of a plan, called by its label in either language: "Huaxin value proposition: …".</summary>
/// <param name="Account">What stands before the label; empty for the plan that is open.</param>
/// <param name="Field">The text.</param>
/// <param name="Text">What it is to say; never empty.</param>
public sealed record TextLine(string Account, PlanField Field, string Text)
{
    private static readonly (string Label, PlanField Field)[] Labels =
    [
        .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text)
            .SelectMany(facts => new[] { PlanWords.Standard.English, PlanWords.Standard.Chinese }.Select(words => (Width.Fold(words.Of(facts.Field).Label), facts.Field)))
            .OrderByDescending(label => label.Item1.Length),
    ];

    /// <summary>The line; null when the text is none.</summary>
    public static TextLine? Read(string text)
    {
        // Full-width signs are folded one by one, so that places in the folded line are places in the line.
        string folded = Width.Fold(text);
        int colon = folded.IndexOf(':', StringComparison.Ordinal);
        string head = colon < 0 ? "" : folded[..colon].TrimEnd();
        var (label, field) = Labels.FirstOrDefault(each => head.EndsWith(each.Label, StringComparison.OrdinalIgnoreCase) && IsApart(head, head.Length - each.Label.Length));
        string said = label is null ? "" : PlanSlots.Clean(text[(colon + 1)..]);
        return said.Length == 0 ? null : new(text[..(head.Length - label!.Length)].Trim(' ', ',', '，', '\u3000'), field, said);
    }

    private static bool IsApart(string head, int start) => start == 0 || !char.IsAsciiLetterOrDigit(head[start]) || !char.IsAsciiLetterOrDigit(head[start - 1]);
}
