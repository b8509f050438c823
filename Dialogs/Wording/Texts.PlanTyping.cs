using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said to those who type their plan. Names of accounts are escaped here.</content>
public abstract partial class Texts
{
    /// <summary>What the form that asks a step's texts is called.</summary>
    public abstract string TextsForm { get; }

    public abstract string TextsHelp { get; }

    /// <summary>The button that has a step's texts asked one by one.</summary>
    public abstract string TextsButton { get; }

    public abstract string TextsSaved { get; }

    /// <summary>Something else was saved since the question; the answer is to be sent again if it is to hold.</summary>
    public abstract string TextsSayAgain { get; }

    /// <param name="number">From 1.</param>
    /// <param name="of">All texts of the step.</param>
    /// <param name="label">Of the field.</param>
    /// <param name="question">What helps to fill it.</param>
    public abstract string TextsQuestion(int number, int of, string label, string question);

    /// <summary>No more is asked; how to go on.</summary>
    public abstract string TextsStopped(string account, int step);

    public abstract string TextsDone(string step, int filled, int of);

    /// <summary>Why a plan is not changed.</summary>
    public abstract string PlanNotOpen(PlanStatus status);

    public abstract string StepUnknown(int typed, int steps);

    /// <summary>Parts what somebody typed with commas.</summary>
    public abstract string ListSeparator { get; }

    public abstract string EntryHelp { get; }

    public abstract string EntryDue { get; }

    public abstract string OpportunityForm { get; }

    public abstract string OpportunityName { get; }

    public abstract string OpportunitySize { get; }

    public abstract string OpportunityChance { get; }

    public abstract string OpportunityNote { get; }

    public abstract string ActionForm { get; }

    public abstract string ActionWhat { get; }

    public abstract string ActionList { get; }

    public abstract string ActionOwner { get; }

    public abstract string MilestoneWord { get; }

    public abstract string RiskForm { get; }

    public abstract string RiskWhat { get; }

    public abstract string RiskFrom { get; }

    public abstract string RiskAnswer { get; }

    public abstract string ObjectiveForm { get; }

    public abstract string ObjectiveWhat { get; }

    public abstract string ObjectiveOf { get; }

    public abstract string ObjectiveTargetAsked { get; }

    public abstract string ActionListName(ActionKind kind);

    public abstract string RiskFromName(RiskKind kind);

    public abstract string ObjectiveOfName(ObjectiveKind kind);

    /// <summary>Whether a name is the reader's own "me".</summary>
    public static bool IsMe(string name) => name.Trim().ToLowerInvariant() is "me" or "myself" or "i" or "我" or "我自己" or "本人";

    public abstract string AmountRefused(string typed);

    public abstract string UnitMissing(string typed);

    public abstract string DueRefused(string typed);

    public abstract string DueOutOfRange(LocalDate date, LocalDate first, int years);

    public abstract string DueOn(LocalDate date);

    /// <param name="account">The account's name.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="entry">What was added; Markdown.</param>
    /// <param name="count">How many are on it now.</param>
    public abstract string EntryAdded(string account, string list, string entry, int count);

    public abstract string PlanListFull(int most);
}
