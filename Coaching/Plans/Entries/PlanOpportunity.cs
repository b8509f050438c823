using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>Where business with the account can grow.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Name">What it is called, at most <see cref="PlanEntry.LongestName"/> characters.</param>
/// <param name="Size">What it would bring, 0 to <see cref="PlanEntry.LargestAmount"/>, in the currency of the organisation, which is nowhere named.</param>
/// <param name="Chance">How likely it is won, in percent, 0 to 100.</param>
/// <param name="Note">What it is and what it takes, at most <see cref="LongestNote"/> characters; null for nothing.</param>
public sealed record PlanOpportunity(int Number, string Name, decimal Size, int Chance, string? Note = null) : PlanEntry
{
    /// <summary>Characters of a note.</summary>
    public const int LongestNote = 400;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Opportunity, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Opportunities;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Required(EntryPart.Name, Name, LongestName),
        EntryFact.Of(EntryPart.Size, Size),
        EntryFact.Of(EntryPart.Chance, Chance),
        new(EntryPart.Text, Note, LongestNote),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
