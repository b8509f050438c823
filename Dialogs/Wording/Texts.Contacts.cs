using CoachBot.Coaching.Plans.Portfolio;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>The weekly contact: what is due of account plans. Names of accounts and people are escaped by whoever calls, unless it says otherwise.</content>
public abstract partial class Texts
{
    /// <summary>What of the weekly message is about plans.</summary>
    public abstract string PlanDueTitle { get; }

    /// <summary>The same in the answer to whoever asks: overdue, and due soon.</summary>
    public abstract string PlanDueNowTitle { get; }

    /// <summary>The button to what is due.</summary>
    public abstract string PlanDue { get; }

    public abstract string NothingDue { get; }

    public abstract string AccountOf(string account, string owner);

    public abstract string MoreDue(int more);

    public abstract string DueOn(LocalDate date, bool isOverdue);

    public abstract string MilestoneLine(string what);

    public abstract string ActionLine(string what);

    /// <summary>The button that says that a milestone is done.</summary>
    /// <param name="what">Plain text, short.</param>
    public abstract string MilestoneDone(string what);

    /// <summary>What is due of a plan as a whole.</summary>
    public abstract string PlanEventName(PlanEventKind kind);

    public abstract string TickDone { get; }

    public abstract string TickNotDone { get; }

    public abstract string ActionDoneTitle { get; }

    public abstract string ActionOpenTitle { get; }

    /// <param name="what">The action, as Markdown.</param>
    /// <param name="account">As it was typed; escaped here.</param>
    public abstract string ActionOf(string what, string account);

    public abstract string ActionGone { get; }

    /// <summary>The button that says that an approved plan needs no change.</summary>
    public abstract string StillRight { get; }

    /// <summary>The same of one of several plans.</summary>
    /// <param name="account">Plain text, short.</param>
    public abstract string StillRightOf(string account);

    public abstract string PlanStillRight { get; }

    /// <summary>When an approved plan is looked through next.</summary>
    public abstract string NextReview(LocalDate date, bool isOverdue);

    /// <summary>Who has a plan that was submitted.</summary>
    public abstract string WhoHasIt(string name);

    /// <summary>A plan was submitted, and nobody leads its owner now.</summary>
    public abstract string NobodyHasIt { get; }

    /// <summary>The plans the reader sponsors.</summary>
    public abstract string SponsoredPlans { get; }

    /// <param name="account">As it was typed; escaped here.</param>
    public abstract string SummaryArchived(string account);

    /// <summary>The setting: when the weekly contact comes.</summary>
    public abstract string WeeklySetting { get; }

    public abstract string WeeklyHelp { get; }

    public abstract string WeeklyDayLabel { get; }

    public abstract string WeeklyDayQuestion { get; }

    public abstract string WeeklyTimeLabel { get; }

    public abstract string WeeklyTimeQuestion { get; }

    public abstract string Weekday(IsoDayOfWeek day);

    public abstract string WeeklyAt(IsoDayOfWeek day, LocalTime time);

    public abstract string WeeklyNow(IsoDayOfWeek day, LocalTime time);

    public abstract string WeeklySaved(IsoDayOfWeek day, LocalTime time);

    public abstract string WeeklyOffNow { get; }

    public abstract string TurnWeeklyOff { get; }

    public abstract string WeeklyOff { get; }

    public abstract string WeeklyOffMore { get; }
}
