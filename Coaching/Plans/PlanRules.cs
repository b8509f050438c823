using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>What entries must keep to.</summary>
public static class PlanRules
{
    /// <summary>Actions a plan may have.</summary>
    public const int MostActions = 300;

    /// <summary>Entries of any other list a plan may have.</summary>
    public const int MostOthers = 60;

    /// <summary>How many entries of a kind a plan may have.</summary>
    public static int Most(EntryKind kind) => kind switch
    {
        EntryKind.Text => PlanFields.All.Count(facts => facts.Kind == EntryKind.Text),
        EntryKind.NotNeeded => Enum.GetValues<PlanStep>().Length,
        EntryKind.Action => MostActions,
        _ => MostOthers,
    };

    /// <summary>Everything that is wrong with an entry by itself, in the order of its parts; empty for nothing.</summary>
    public static ImmutableArray<PlanProblem> Check(PlanEntry entry) =>
    [
        .. entry is PlanText { Of: var field } && field.Facts().Kind != EntryKind.Text ? [new PlanProblem(null, PlanFault.NoTextField)] : Array.Empty<PlanProblem>(),
        .. entry.Facts.SelectMany(Check),
        .. Numbers(entry).Where(number => number.Value < number.Least || number.Value > number.Most)
            .Select(number => new PlanProblem(number.Part, PlanFault.OutOfRange, number.Least, number.Most)),
    ];

    /// <summary>Everything that is wrong with the head of a plan.</summary>
    public static ImmutableArray<PlanProblem> Check(PlanHead head) =>
    [
        .. head.Facts.SelectMany(Check),
        .. head.Weeks is < PlanTimetable.FewestWeeks or > PlanTimetable.MostWeeks
            ? [new PlanProblem(EntryPart.Weeks, PlanFault.OutOfRange, PlanTimetable.FewestWeeks, PlanTimetable.MostWeeks)]
            : Array.Empty<PlanProblem>(),
    ];

    private static IEnumerable<PlanProblem> Check(EntryFact fact)
    {
        if (string.IsNullOrWhiteSpace(fact.Value))
        {
            return fact.IsRequired ? [new(fact.Part, PlanFault.Empty)] : [];
        }

        return fact.Longest > 0 && fact.Value.Length > fact.Longest ? [new(fact.Part, PlanFault.TooLong, 0, fact.Longest)] : [];
    }

    private static IEnumerable<(EntryPart Part, decimal? Value, decimal Least, decimal Most)> Numbers(PlanEntry entry) => entry switch
    {
        PlanOpportunity of => [Amount(EntryPart.Size, of.Size), (EntryPart.Chance, of.Chance, 0, 100)],
        PlanObjective of => [(EntryPart.Target, of.Target, -PlanEntry.LargestAmount, PlanEntry.LargestAmount)],
        PlanResource of => [Amount(EntryPart.Amount, of.Amount)],
        ForecastLine of => Enumerable.Range(1, ForecastLine.Years).Select(year => Amount(EntryPart.Year1 + year - 1, of.Amount(year))),
        _ => [],
    };

    private static (EntryPart Part, decimal? Value, decimal Least, decimal Most) Amount(EntryPart part, decimal? value) => (part, value, 0, PlanEntry.LargestAmount);
}
