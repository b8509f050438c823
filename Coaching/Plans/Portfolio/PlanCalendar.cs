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

    /// <summary>Days ahead that a milestone is told of: this week's contact and the next's.</summary>
    public const int DaysAhead = 14;

    /// <summary>The day of the yearly group review where the organisation has not said otherwise.</summary>
    public static AnnualDate UsualGroupReview { get; } = new(11, 15);

    /// <summary>What comes next of each kind, overdue or not, the earliest first; all milestones that are not done. Nothing before the first approval or in the archive.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="groupReview">The day on which all plans of tier C are reviewed.</param>
    public static ImmutableArray<PlanEvent> Of(AccountPlan plan, AnnualDate groupReview) =>
        plan.Head.ApprovedOn is not { } approved || NextReview(plan.Head, groupReview) is not { } review ? [] :
        [
            .. new[] { review, new(PlanEventKind.NextPlan, plan.Head.Start.PlusYears(1)) }
                .Concat(Reports(plan, approved)).Concat(Milestones(plan)).OrderBy(each => each.Date).ThenBy(each => each.Kind),
        ];

    /// <summary>When a plan is reviewed next; null before the first approval or in the archive.</summary>
    /// <param name="head">The plan.</param>
    /// <param name="groupReview">The day on which all plans of tier C are reviewed.</param>
    public static PlanEvent? NextReview(PlanHead head, AnnualDate groupReview) =>
        head is { Status: not PlanStatus.Archived, ApprovedOn: not null, ReviewedOn: { } reviewed } ? Review(head.Tier, reviewed, groupReview) : null;

    /// <summary>What is overdue, or due within <see cref="DaysAhead"/>.</summary>
    public static ImmutableArray<PlanEvent> Due(AccountPlan plan, AnnualDate groupReview, LocalDate today) =>
        [.. Of(plan, groupReview).Where(each => each.Date <= today.PlusDays(DaysAhead))];

    private static PlanEvent Review(AccountTier tier, LocalDate reviewed, AnnualDate groupReview) => tier switch
    {
        AccountTier.A => new(PlanEventKind.Review, reviewed.PlusMonths(MonthsA)),
        AccountTier.B => new(PlanEventKind.Review, reviewed.PlusMonths(MonthsB)),
        AccountTier.C => new(PlanEventKind.GroupReview, After(reviewed, groupReview)),
        _ => throw new NotSupportedException($"{tier} has no reviews."),
    };

    private static IEnumerable<PlanEvent> Reports(AccountPlan plan, LocalDate approved)
    {
        var last = plan.All<ProgressReport>().Select(report => report.Date).DefaultIfEmpty(approved).Max();
        return plan.Head.Tier == AccountTier.A ? [new(PlanEventKind.Report, last.PlusMonths(MonthsReport))] : [];
    }

    private static IEnumerable<PlanEvent> Milestones(AccountPlan plan) => plan.All<PlanAction>()
        .Where(action => action is { IsMilestone: true, DoneOn: null, Due: not null })
        .Select(action => new PlanEvent(PlanEventKind.Milestone, action.Due!.Value, action));

    private static LocalDate After(LocalDate date, AnnualDate day) => day.InYear(date.Year) is var same && same > date ? same : day.InYear(date.Year + 1);
}
