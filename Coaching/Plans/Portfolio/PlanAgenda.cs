using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>What is to be done of a plan, what of it a weekly contact tells, and what is told to whoever asks.</summary>
public static class PlanAgenda
{
    /// <summary>Days ahead that somebody who asks is told of at least.</summary>
    public const int DaysAhead = 7;

    /// <summary>What is to be done of a plan of the person's own, at any time.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="hasNext">Whether next year's plan has begun.</param>
    public static ImmutableArray<PlanEvent> OfOwn(AccountPlan plan, WorkingCalendar calendar, bool hasNext) => plan.Head.Status == PlanStatus.Archived ? [] :
    [
        .. Steps(plan, calendar), .. PlanCalendar.Of(plan, hasNext),
        .. Open(plan, owner => owner?.ObjectId is not { } id || Is(id, plan.Head.Owner.ObjectId)).Where(each => each is { Kind: PlanEventKind.Milestone, Date: not null }),
    ];

    /// <summary>The actions of somebody else's plan that a person sees to, milestones and others.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Entra object id.</param>
    public static ImmutableArray<PlanEvent> OfGiven(AccountPlan plan, string person) =>
        plan.Head.Status == PlanStatus.Archived ? [] : [.. Open(plan, owner => owner?.ObjectId is { } id && Is(id, person))];

    /// <summary>What whoever leads the owner has to do with a plan: review it once it is submitted, and look at it again in time.</summary>
    public static ImmutableArray<PlanEvent> OfTeam(PlanHead head) => head.Status == PlanStatus.Submitted ? [new(PlanEventKind.Submitted, null)]
        : PlanCalendar.ReviewOf(head) is { } review ? [review]
        : [];

    /// <summary>What a weekly contact tells of it, the earliest first: nothing twice in two weeks but a milestone, and a plan that waits for the reader.</summary>
    public static ImmutableArray<PlanEvent> Pushed(IEnumerable<PlanEvent> events, ContactWeek week) => Sorted(events.Where(each => each.Date is { } due
        ? IsPushed(each.Kind, due, week)
        : each.Kind == PlanEventKind.Submitted));

    /// <summary>What is told to whoever asks, the earliest first: all that is overdue, and all that comes before a day.</summary>
    /// <param name="events">What is to be done.</param>
    /// <param name="before">The first day that is left out; null for none.</param>
    public static ImmutableArray<PlanEvent> Asked(IEnumerable<PlanEvent> events, LocalDate? before) =>
        Sorted(events.Where(each => each.Kind != PlanEventKind.Unfinished && (before is not { } day || each.Date is not { } due || due < day)));

    private static bool IsPushed(PlanEventKind kind, LocalDate due, ContactWeek week) => kind switch
    {
        PlanEventKind.Step => week.Begins(due),
        PlanEventKind.Milestone => week.Begins(due) || week.Missed(due),
        PlanEventKind.Action => false,
        PlanEventKind.Unfinished => week.Recurs(due),
        _ => week.Begins(due) || week.Recurs(due),
    };

    private static ImmutableArray<PlanEvent> Sorted(IEnumerable<PlanEvent> events) => [.. events.OrderBy(each => each.Date ?? LocalDate.MaxIsoValue).ThenBy(each => each.Kind)];

    /// <summary>The steps that are still to be done, and once for all that they are; none once the plan is with the reviewer or approved.</summary>
    private static IEnumerable<PlanEvent> Steps(AccountPlan plan, WorkingCalendar calendar)
    {
        var (table, progress) = (PlanTimetable.Of(plan.Head, calendar), PlanProgress.Of(plan));
        PlanEvent[] steps = plan.Head.IsOpen()
            ? [.. Enum.GetValues<PlanStep>().Where(step => !progress.Of(step).IsDone).Select(step => new PlanEvent(PlanEventKind.Step, table.DueOf(step)) { Step = step })]
            : [];
        return steps.Length == 0 ? steps : steps.Append(new(PlanEventKind.Unfinished, table.DueOf(PlanStep.KeepAlive)));
    }

    private static IEnumerable<PlanEvent> Open(AccountPlan plan, Func<PlanPerson?, bool> isTold) => plan.All<PlanAction>()
        .Where(action => action.DoneOn is null && isTold(action.Owner))
        .Select(action => new PlanEvent(action.IsMilestone ? PlanEventKind.Milestone : PlanEventKind.Action, action.Due, action));

    private static bool Is(string id, string? other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);
}
