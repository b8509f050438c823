using CoachBot.Coaching.Plans.Checks;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about an account plan as a whole: its settings, its quality, the principles.</content>
public abstract partial class Texts
{
    public abstract string PlanSettingsButton { get; }

    public abstract string PlanSettingsTitle(string account);

    public abstract string PlanSettingsIntro { get; }

    public abstract string PlanStartLabel { get; }

    public abstract string PlanWeeksLabel(int least, int most);

    public abstract string PlanStartRefused(LocalDate first, LocalDate last);

    /// <summary>Saves the name although another plan is of nearly the same.</summary>
    public abstract string SaveAccountSure { get; }

    public abstract string PlanSettingsSaved { get; }

    public abstract string CheckPlan { get; }

    public abstract string ShowPrinciples { get; }

    public abstract string QualityTitle(string account);

    public abstract string QualityIntro { get; }

    public abstract string NothingToMend { get; }

    public abstract string QualityFallback(string account, int findings);

    public abstract string SectionsHeading { get; }

    public abstract string FilledOf(int settled, int of);

    public abstract string ObjectivesWithoutActions { get; }

    public abstract string ActionsWithoutOwner { get; }

    public abstract string ActionsWithoutDate { get; }

    public abstract string RisksWithoutAnswer { get; }

    public abstract string ForecastWithGaps { get; }

    public abstract string QuestionsWithoutFacts { get; }

    public abstract string MendAt(int number, string step);

    public abstract string StepNumber(int number);

    public abstract string PrinciplesTitle(string account);

    public abstract string PrinciplesIntro(int passed, int of);

    public abstract string PrinciplesFallback(string account, int passed, int of);

    public abstract string Passed { get; }

    public abstract string NotPassed { get; }

    public abstract string ShownAt(string step, string field);

    /// <summary>What shows a principle that no field does.</summary>
    public abstract string ShownAtHead(Principle principle);

    /// <summary>What decided about a principle.</summary>
    public abstract string PrincipleShown(PrincipleFact fact);
}
