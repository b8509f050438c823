using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>Begins next year's plan as a copy of this year's.</summary>
public static class NextYear
{
    /// <summary>
    /// The copy, a draft under another id. Entries keep their numbers, so that <see cref="PlanDiff"/> tells what changed since. Left behind are actions
    /// that are done, reports, what came of last year's plan, and reasons for leaving steps out; the forecast moves up a year, and its fifth is a gap.
    /// </summary>
    public static AccountPlan Of(AccountPlan plan, string id, LocalDate start)
    {
        var head = plan.Head with { Id = id, Start = start, Status = PlanStatus.Draft, Version = 1, ApprovedOn = null, ReviewedOn = null, Previous = plan.Head.Id };
        return new(head, plan.Entries.Values.Select(Carried).OfType<PlanEntry>().ToImmutableSortedDictionary(entry => entry.Key, entry => entry));
    }

    /// <summary>Entries of the copy that still are as they were copied: to be looked through, or left as they are.</summary>
    public static IEnumerable<PlanEntry> Untouched(AccountPlan copy, AccountPlan plan)
    {
        var copied = Of(plan, copy.Head.Id, copy.Head.Start);
        return copy.Entries.Values.Where(entry => copied.Entries.GetValueOrDefault(entry.Key) == entry);
    }

    private static PlanEntry? Carried(PlanEntry entry) => entry switch
    {
        PlanAction { DoneOn: not null } or ProgressReport or NotNeeded or PlanText { Of: PlanField.OurLastPlan } => null,
        ForecastLine line => line with { Amounts = [.. Enumerable.Range(2, ForecastLine.Years - 1).Select(line.Amount), null] },
        _ => entry,
    };
}
