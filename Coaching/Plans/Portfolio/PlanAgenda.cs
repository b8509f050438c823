using System.Collections.Immutable;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>What one contact tells a person of a plan: a step in the contact before it is due and never again, a milestone before it is due and once after.</summary>
public static class PlanAgenda
{
    /// <summary>What is told of a plan of the person's own, the earliest first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="groupReview">The day of the yearly group review.</param>
    /// <param name="week">The contact's.</param>
    public static ImmutableArray<PlanEvent> OfOwn(AccountPlan plan, WorkingCalendar calendar, AnnualDate groupReview, ContactWeek week) =>
        plan.Head.Status == PlanStatus.Archived ? [] :
        [
            .. Steps(plan, calendar).Where(step => week.Begins(step.Date))
                .Concat(PlanCalendar.Of(plan, groupReview).Where(each => each.Kind != PlanEventKind.Milestone && week.Begins(each.Date)))
                .Concat(Milestones(plan, week, owner => owner?.ObjectId is not { } id || Is(id, plan.Head.Owner.ObjectId)))
                .OrderBy(each => each.Date).ThenBy(each => each.Kind),
        ];

    /// <summary>What is told of somebody else's plan to whoever sees to some of its actions.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="person">Entra object id.</param>
    /// <param name="week">The contact's.</param>
    public static ImmutableArray<PlanEvent> OfGiven(AccountPlan plan, string person, ContactWeek week) =>
        plan.Head.Status == PlanStatus.Archived ? [] : [.. Milestones(plan, week, owner => owner?.ObjectId is { } id && Is(id, person)).OrderBy(each => each.Date)];

    /// <summary>The steps that are still to be done, with the day each is due; none once the plan is with the reviewer or approved.</summary>
    private static IEnumerable<PlanEvent> Steps(AccountPlan plan, WorkingCalendar calendar)
    {
        var (table, progress) = (PlanTimetable.Of(plan.Head, calendar), PlanProgress.Of(plan));
        return plan.Head.IsOpen()
            ? Enum.GetValues<PlanStep>().Where(step => !progress.Of(step).IsDone).Select(step => new PlanEvent(PlanEventKind.Step, table.DueOf(step)) { Step = step })
            : [];
    }

    private static IEnumerable<PlanEvent> Milestones(AccountPlan plan, ContactWeek week, Func<PlanPerson?, bool> isTold) => plan.All<PlanAction>()
        .Where(action => action is { IsMilestone: true, DoneOn: null } && isTold(action.Owner) && action.Due is { } due && (week.Begins(due) || week.Missed(due)))
        .Select(action => new PlanEvent(PlanEventKind.Milestone, action.Due!.Value, action));

    private static bool Is(string id, string? other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);
}
