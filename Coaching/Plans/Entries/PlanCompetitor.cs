using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>A competitor at the account.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Name">Who, at most <see cref="PlanEntry.LongestName"/> characters.</param>
/// <param name="Position">Where it stands at the account; like the next two at most <see cref="LongestText"/> characters, null for not known.</param>
/// <param name="Strategy">What it is up to.</param>
/// <param name="Weakness">Where it is weak.</param>
public sealed record PlanCompetitor(int Number, string Name, string? Position = null, string? Strategy = null, string? Weakness = null) : PlanEntry
{
    /// <summary>Characters of a text.</summary>
    public const int LongestText = 160;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Competitor, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Competitors;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Required(EntryPart.Name, Name, LongestName),
        new(EntryPart.Position, Position, LongestText),
        new(EntryPart.Strategy, Strategy, LongestText),
        new(EntryPart.Weakness, Weakness, LongestText),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
