using CoachBot.Coaching.Plans;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about account plans. Names of accounts are escaped here.</content>
public abstract partial class Texts
{
    /// <summary>The message that shows one's account plans.</summary>
    public abstract string PlanWord { get; }

    public abstract string PlansTitle { get; }

    public abstract string PlanLabel { get; }

    public abstract string OpenPlan { get; }

    public abstract string NewPlan { get; }

    public abstract string BeginPlan { get; }

    /// <summary>Begins a plan although there is one of an account of nearly the same name.</summary>
    public abstract string BeginPlanSure { get; }

    public abstract string OpenThatPlan { get; }

    public abstract string MyPlans { get; }

    public abstract string PlanStepLabel { get; }

    public abstract string OpenStep { get; }

    public abstract string MoreOfStep { get; }

    public abstract string PlanOverview { get; }

    public abstract string TierLabel { get; }

    public abstract string NotNeededLabel { get; }

    public abstract string PlanFormFallback { get; }

    public abstract string ChoosePlan { get; }

    public abstract string PlanUnchanged { get; }

    /// <summary>Some texts of a form were not saved; they are all on the card.</summary>
    public abstract string PlanTextsRefused { get; }

    /// <param name="fields">Those that are not on the card, in one line.</param>
    public abstract string PlanTextsLost(string fields);

    public abstract string PlanAccountLabel(int longest);

    /// <summary>The label of the field that finds accounts somebody plans already.</summary>
    public abstract string PlanAccountKnown { get; }

    public abstract string TierName(AccountTier tier);

    /// <param name="most">Plans one person works by at once.</param>
    public abstract string NewPlanIntro(int most);

    public abstract string TooManyPlans(int most);

    public abstract string PlanNear(string account);

    public abstract string PlanBegun(int weeks);

    public abstract string PlanTitle(string account);

    public abstract string PlanIntro(AccountTier tier, LocalDate start, LocalDate end);

    public abstract string PlanPercent(int percent);

    public abstract string PlanFallback(string account, int percent);

    public abstract string PlansFallback(int plans);

    /// <param name="number">From 1.</param>
    /// <param name="name">The step's.</param>
    public static string PlanStepName(int number, string name) => $"{number} {name}";

    public string PlanStepTitle(string account, int number, string name) => $"{PlanTitle(account)} – {PlanStepName(number, name)}";

    /// <param name="filled">Parts of the step that are filled.</param>
    /// <param name="of">All its parts.</param>
    /// <param name="due">By when the rest should be; null when nothing is left to do.</param>
    /// <param name="today">The reader's.</param>
    public abstract string PlanStepState(int filled, int of, LocalDate? due, LocalDate today);

    /// <param name="because">Markdown.</param>
    public abstract string StepNotNeeded(string because);

    /// <summary>The answer when a step is saved that is not needed.</summary>
    public abstract string PlanStepLeftOut(string step);

    public abstract string PlanStepSaved(string step, int filled, int of);

    /// <summary>A list of a plan and how many it has: "Risks: 3".</summary>
    public abstract string PlanListCount(string list, int count);
}
