using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Plans.Entries;

/// <summary>What an objective is about.</summary>
public enum ObjectiveKind
{
    /// <summary>Revenue, contribution, cost to serve.</summary>
    Finance,

    /// <summary>Share of the account, by platform and region.</summary>
    Share,

    /// <summary>Mix of business and products.</summary>
    Mix,

    /// <summary>Operating performance and grade as a supplier.</summary>
    Operating,
}

/// <summary>An objective, measurable: without number and date there is none.</summary>
/// <param name="Number">In the plan.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="What">What is to be reached, at most <see cref="LongestWhat"/> characters.</param>
/// <param name="Target">The number, up to <see cref="PlanEntry.LargestAmount"/> either way.</param>
/// <param name="Unit">Its unit, such as "%" or "CNY million", at most <see cref="LongestUnit"/> characters.</param>
/// <param name="Due">By when.</param>
/// <param name="Opportunity">The number of the opportunity it follows; null for none, and one that is not in the plan counts as none.</param>
public sealed record PlanObjective(int Number, ObjectiveKind Kind, string What, decimal Target, string Unit, LocalDate Due, int? Opportunity = null) : PlanEntry
{
    /// <summary>Characters of what is to be reached.</summary>
    public const int LongestWhat = 240;

    /// <summary>Characters of a unit.</summary>
    public const int LongestUnit = 20;

    /// <inheritdoc/>
    public override EntryKey Key => new(EntryKind.Objective, Number);

    /// <inheritdoc/>
    public override PlanField? Field => PlanField.Objectives;

    /// <inheritdoc/>
    public override ImmutableArray<EntryFact> Facts =>
    [
        EntryFact.Of(EntryPart.Kind, Kind),
        EntryFact.Required(EntryPart.What, What, LongestWhat),
        EntryFact.Of(EntryPart.Target, Target),
        EntryFact.Required(EntryPart.Unit, Unit, LongestUnit),
        EntryFact.Of(EntryPart.Due, Due),
        EntryFact.Of(EntryPart.Opportunity, Opportunity),
    ];

    /// <inheritdoc/>
    public override PlanEntry Numbered(int number) => this with { Number = number };
}
