using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>What is set aside.</summary>
public enum ResourceKind
{
    /// <summary>Money.</summary>
    Budget,

    /// <summary>People and their time.</summary>
    People,

    /// <summary>Equipment, samples, capacity and the like.</summary>
    Means,
}

/// <summary>Something set aside for the account.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What for, or which function or team gives it, at most <see cref="PlanEntry.LongestName"/> characters.</param>
/// <param name="Amount">How much, 0 to <see cref="PlanEntry.LargestAmount"/>.</param>
/// <param name="Unit">Of what, such as "days", at most <see cref="PlanObjective.LongestUnit"/> characters.</param>
public sealed record PlanResource(int Number, ResourceKind Kind, string Name, decimal Amount, string Unit) : PlanEntry
{
    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Resource, Number);

    /// <inheritdoc/>
    public override PlanField? Field => Kind == ResourceKind.Budget ? PlanField.Budget : PlanField.Resources;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Of(EntryPart.Kind, Kind),
        EntryFact.Required(EntryPart.Name, Name, LongestName),
        EntryFact.Of(EntryPart.Amount, Amount),
        EntryFact.Required(EntryPart.Unit, Unit, PlanObjective.LongestUnit),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
