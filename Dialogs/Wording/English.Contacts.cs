using CoachBot.Cards;
using CoachBot.Coaching.Plans.Portfolio;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>The weekly contact.</content>
public sealed partial class English
{
    public override string PlanDueTitle => "Account plans: due before the next weekly message";

    public override string PlanDueNowTitle => "Account plans: what is due";

    public override string PlanDue => "What is due";

    public override string NothingDue => "Nothing is overdue, and nothing is due in the next seven days. No drill is due either.";

    public override string AccountOf(string account, string owner) => $"{account} ({owner})";

    public override string MoreDue(int more) => $"and {more} more";

    public override string DueOn(LocalDate date, bool isOverdue) => isOverdue ? $"was due {Date(date)}" : $"by {Date(date)}";

    public override string MilestoneLine(string what) => $"Milestone: {what}";

    public override string ActionLine(string what) => $"Action: {what}";

    public override string MilestoneDone(string what) => $"Done: {what}";

    public override string PlanEventName(PlanEventKind kind) => kind switch
    {
        PlanEventKind.Review => "Review the plan",
        PlanEventKind.GroupReview => "Yearly group review",
        PlanEventKind.Submitted => "Waits for your review",
        PlanEventKind.Unfinished => "The plan is not finished",
        PlanEventKind.Report => "Progress report",
        PlanEventKind.NextPlan => "Begin next year’s plan",
        _ => throw new NotSupportedException($"{kind} is told by what it is about."),
    };

    public override string TickDone => "Done";

    public override string TickNotDone => "Not done after all";

    public override string ActionDoneTitle => "Noted as done";

    public override string ActionOpenTitle => "Open again";

    public override string ActionOf(string what, string account) => $"{what} ({Escape.Markdown(account)})";

    public override string ActionGone => "That action is no longer in the plan, or somebody else sees to it by now.";

    public override string StillRight => "Still right";

    public override string StillRightOf(string account) => $"Still right: {account}";

    public override string PlanStillRight => "Looked through: the plan is still right.";

    public override string NextReview(LocalDate date, bool isOverdue) => isOverdue
        ? $"Its review was due on {FullDate(date)}: say that it is still right, or begin the next version."
        : $"Next review: {FullDate(date)}.";

    public override string WhoHasIt(string name) => $"{Quote(name)} has it for review.";

    public override string NobodyHasIt => "Nobody can review it now: you are on nobody’s team. Take it back, and submit it again once a manager leads you.";

    public override string SponsoredPlans => "Plans you sponsor";

    public override string SummaryArchived(string account) => $"The plan for {Escape.Markdown(account)} is archived, so its summary is no longer shown.";

    public override string WeeklySetting => "Weekly message";

    public override string WeeklyHelp => "Once a week I tell you what there is to do: drills, what is due in your account plans, days that are not logged. In a week with nothing to do I stay silent.";

    public override string WeeklyDayLabel => "Day";

    public override string WeeklyDayQuestion => "On which day?";

    public override string WeeklyTimeLabel => "Time";

    public override string WeeklyTimeQuestion => "At what time, from 9:00 to 16:30?";

    public override string Weekday(IsoDayOfWeek day) => $"{day}";

    public override string WeeklyAt(IsoDayOfWeek day, LocalTime time) => $"{Weekday(day)}, {IsoTime.Format(time)}";

    public override string WeeklyNow(IsoDayOfWeek day, LocalTime time) => $"Now: {WeeklyAt(day, time)}. On a day off it comes on the next working day of that week.";

    public override string WeeklySaved(IsoDayOfWeek day, LocalTime time) => $"Saved: {WeeklyAt(day, time)}.";

    public override string WeeklyOffNow => "It is off.";

    public override string TurnWeeklyOff => "Turn off";

    public override string WeeklyOff => "The weekly message is off";

    public override string WeeklyOffMore => "“plan due” still tells you what there is to do.";
}
