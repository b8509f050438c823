using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans;

/// <summary>What dates must keep to on the day they are entered; later they may be over.</summary>
public static class PlanDates
{
    /// <summary>Years from today that a date may be away: the five of the forecast and the one the plan is written in.</summary>
    public const int MostYears = 6;

    /// <summary>Everything that is wrong with the dates of an entry.</summary>
    /// <param name="entry">As it was entered.</param>
    /// <param name="before">What it was before; a date that was not changed is not asked about again. Null when it is new.</param>
    /// <param name="today">In the zone of whoever entered it.</param>
    public static ImmutableArray<PlanProblem> Check(PlanEntry entry, PlanEntry? before, LocalDate today) => (entry, before) switch
    {
        (PlanObjective now, var then) when now.Due != (then as PlanObjective)?.Due => [.. Coming(now.Due, today)],
        (PlanAction now, var then) => [.. Coming(Changed(now.Due, (then as PlanAction)?.Due, now.DoneOn is null), today), .. Gone(EntryPart.DoneOn, now.DoneOn, today)],
        (ProgressReport now, _) => [.. Gone(EntryPart.Date, now.Date, today)],
        _ => [],
    };

    private static LocalDate? Changed(LocalDate? now, LocalDate? then, bool isOpen) => now != then && isOpen ? now : null;

    private static IEnumerable<PlanProblem> Coming(LocalDate? due, LocalDate today) =>
        due < today ? [new(EntryPart.Due, PlanFault.InThePast)]
        : due > today.PlusYears(MostYears) ? [new(EntryPart.Due, PlanFault.TooFar, 0, MostYears)]
        : [];

    private static IEnumerable<PlanProblem> Gone(EntryPart part, LocalDate? date, LocalDate today) =>
        date > today ? [new(part, PlanFault.InTheFuture)] : [];
}
