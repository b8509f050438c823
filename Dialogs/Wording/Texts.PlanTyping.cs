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

    public abstract string RiskForm { get; }

    public abstract string RiskWhat { get; }

    public abstract string RiskFrom { get; }

    public abstract string RiskAnswer { get; }

    public abstract string ObjectiveForm { get; }

    public abstract string ObjectiveWhat { get; }

    public abstract string ObjectiveOf { get; }

    public abstract string ObjectiveTargetAsked { get; }

    public abstract string ActionListName(ActionKind kind);

    /// <summary>Whether a name is the reader's own "me".</summary>
    public static bool IsMe(string name) => name.Trim().ToLowerInvariant() is "me" or "myself" or "i" or "我" or "我自己" or "本人";

    public abstract string AmountRefused(string typed);

    public abstract string UnitMissing(string typed);

    public abstract string DueRefused(string typed);

    public abstract string DueOutOfRange(LocalDate date, LocalDate first, int years);

    public abstract string PlanListFull(int most);

    /// <summary>A line is added.</summary>
    /// <param name="account">Escaped by the callee.</param>
    /// <param name="list">What the list is called.</param>
    /// <param name="count">Its lines by now.</param>
    public abstract string EntryAdded(string account, string list, int count);

    /// <summary>The button that takes a typed line back.</summary>
    public abstract string TakeLineBack { get; }

    /// <summary>Asks which plan a line is for, as a title.</summary>
    public abstract string WhichPlan { get; }

    /// <summary>Why it is asked: the line names no account.</summary>
    public abstract string WhichPlanForLine { get; }

    /// <summary>Why it is asked: the account it names has no plan.</summary>
    /// <param name="account">Escaped by the callee.</param>
    public abstract string NoPlanNamed(string account);

    /// <summary>A line was typed by somebody without a plan.</summary>
    public abstract string BeginPlanFirst { get; }

    /// <summary>A line was typed for a list that is filled in on its card only.</summary>
    public abstract string ListNotTyped { get; }

    /// <summary>A text was typed for a field that says something already.</summary>
    public abstract string TextThereAlready { get; }

    /// <summary>A text was typed and is saved.</summary>
    public abstract string TextFilled(string label);

    /// <summary>A plan for an account of nearly this name is archived.</summary>
    /// <param name="account">Escaped by the callee.</param>
    public abstract string PlanNearArchived(string account);

    /// <summary>What the form of a competitor is called.</summary>
    public abstract string CompetitorForm { get; }

    /// <summary>Asks for a competitor's name.</summary>
    public abstract string CompetitorName { get; }
}
