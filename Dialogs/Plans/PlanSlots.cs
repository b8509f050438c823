using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans;

/// <summary>One text that a step's form asks for: a field's, or why the step is not needed.</summary>
/// <param name="Id">The id of its input.</param>
/// <param name="Field">The field; null for the reason.</param>
/// <param name="Key">The entry's.</param>
/// <param name="Longest">Characters.</param>
/// <param name="Make">The entry of a text.</param>
public sealed record PlanSlot(string Id, PlanField? Field, EntryKey Key, int Longest, Func<string, PlanEntry> Make)
{
    /// <summary>What the plan says there; empty for nothing.</summary>
    public string In(AccountPlan plan) => plan.Entries.GetValueOrDefault(Key) switch
    {
        PlanText entry => entry.Text,
        NotNeeded entry => entry.Because,
        _ => "",
    };
}

/// <summary>The texts on the forms of the steps.</summary>
public static class PlanSlots
{
    private const int PrintBytes = 6;

    /// <summary>The slots of a step: its text fields in their order, and the reason last.</summary>
    public static ImmutableArray<PlanSlot> Of(PlanStep step) =>
    [
        .. step.Fields().Where(field => field.Facts().Kind == EntryKind.Text)
            .Select(field => new PlanSlot(field.Id(), field, EntryKey.Of(field), PlanText.Longest, text => new PlanText(field, text))),
        new(EntryKind.NotNeeded.Id(), null, EntryKey.Of(step), NotNeeded.LongestReason, text => new NotNeeded(step, text)),
    ];

    /// <summary>What tells one text from another, short enough for a button to carry one for each slot.</summary>
    public static string Print(string text) =>
        text.Length == 0 ? "-" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PrintBytes));

    /// <summary>A text as it was entered, in paragraphs, without the blanks around it.</summary>
    public static string Clean(string entered) => entered.ReplaceLineEndings("\n").Trim();
}
