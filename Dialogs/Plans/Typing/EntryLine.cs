using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Plans;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>A line that adds to a list of a plan: "opportunity: Retrofit line 2, 400k, 60%", 机会：二号线改造，40万，60%.</summary>
/// <param name="Account">What stands before the list's name; empty for the plan that is open.</param>
/// <param name="Kind">The list.</param>
/// <param name="Parts">What stands behind it, parted by commas that are none of a number; none of them empty.</param>
public sealed partial record EntryLine(string Account, EntryKind Kind, ImmutableArray<string> Parts)
{
    private static readonly (string[] Words, EntryKind Kind)[] Lists =
    [
        (["opportunity", "机会"], EntryKind.Opportunity),
        (["action", "行动", "行动项"], EntryKind.Action),
        (["risk", "风险"], EntryKind.Risk),
        (["objective", "goal", "目标"], EntryKind.Objective),
    ];

    /// <summary>The line; null when the text is none.</summary>
    public static EntryLine? Read(string text)
    {
        // Full-width letters are folded one by one, so that places in the folded line are places in the line.
        var match = Opening().Match(Width.Fold(text));
        return match.Success && Parted(text[match.Length..]) is { IsEmpty: false } parts
            ? new(text[..match.Groups["account"].Length].Trim(' ', ',', '，', '\u3000'), KindOf(match.Groups["list"].Value), parts)
            : null;
    }

    private static EntryKind KindOf(string word) => Lists.First(list => list.Words.Contains(word, StringComparer.OrdinalIgnoreCase)).Kind;

    private static ImmutableArray<string> Parted(string rest) =>
        [.. Between().Split(rest).Select(part => part.Trim().TrimEnd('.', '。').Trim()).Where(part => part.Length > 0)];

    [GeneratedRegex(@"^(?<account>[^:\n]*?)(?:(?<=^|[\s,])(?<list>opportunity|action|risk|objective|goal)|(?<list>机会|行动项|行动|风险|目标))\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // A comma between figures parts nothing where three follow it: 1,200,000.
    [GeneratedRegex(@"[;；\n]|,(?![0-9]{3}(?:[^0-9]|$))|(?<![0-9]),|[，、](?![0-9]{3}(?:[^0-9]|$))|(?<![0-9])[，、]", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
