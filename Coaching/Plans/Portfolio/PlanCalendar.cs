using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>When a plan that was approved is looked at again. It goes on while the next version is written: until then the approved one is the reference.</summary>
public static class PlanCalendar
{
    /// <summary>Months between reviews of a plan of tier A.</summary>
    public const int MonthsA = 3;

    /// <summary>Months between reviews of a plan of tier B.</summary>
    public const int MonthsB = 12;

    /// <summary>Months between progress reports on a plan of tier A.</summary>
    public const int MonthsReport = 6;

    /// <summary>The day of the year on which all plans of tier C are reviewed.</summary>
    public static AnnualDate GroupReview { get; } = new(11, 15);

    /// <summary>What comes next of each kind, overdue or not, the earliest first. Nothing before the first approval or in the archive.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="hasNext">Whether next year's plan has begun.</param>
    public static ImmutableArray<PlanEvent> Of(AccountPlan plan, bool hasNext = false) =>
        plan.Head is not { Status: not PlanStatus.Archived, ApprovedOn: { } approved } ? [] :
        [
            .. new[] { ReviewOf(plan.Head), hasNext ? null : new(PlanEventKind.NextPlan, plan.Head.Start.PlusYears(1)) }.OfType<PlanEvent>()
                .Concat(Reports(plan, approved)).OrderBy(each => each.Date).ThenBy(each => each.Kind),
        ];

    /// <summary>The next review, overdue or not; null before the first approval, in the archive, and while the reviewer has the plan anyway.</summary>
    public static PlanEvent? ReviewOf(PlanHead head) => head is not { Status: not (PlanStatus.Archived or PlanStatus.Submitted), ReviewedOn: { } reviewed } ? null : head.Tier switch
    {
        AccountTier.A => new(PlanEventKind.Review, reviewed.PlusMonths(MonthsA)),
        AccountTier.B => new(PlanEventKind.Review, reviewed.PlusMonths(MonthsB)),
        AccountTier.C => new(PlanEventKind.GroupReview, After(reviewed, GroupReview)),
        _ => throw new NotSupportedException($"{head.Tier} has no reviews."),
    };

    private static IEnumerable<PlanEvent> Reports(AccountPlan plan, LocalDate approved)
    {
        var last = plan.All<ProgressReport>().Select(report => report.Date).DefaultIfEmpty(approved).Max();
        return plan.Head.Tier == AccountTier.A ? [new(PlanEventKind.Report, last.PlusMonths(MonthsReport))] : [];
    }

    private static LocalDate After(LocalDate date, AnnualDate day) => day.InYear(date.Year) is var same && same > date ? same : day.InYear(date.Year + 1);
}
