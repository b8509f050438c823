using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Practice;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about plans from one year to the next, and of the key-account practice. Names of accounts are escaped here.</content>
public abstract partial class Texts
{
    /// <summary>The button to what may become of a plan.</summary>
    public abstract string PlanYears { get; }

    public abstract string ArchiveButton { get; }

    public abstract string ArchiveSure { get; }

    public abstract string ArchiveNot { get; }

    public abstract string ArchiveHelp { get; }

    /// <summary>Why a plan that was submitted is not archived.</summary>
    public abstract string ArchiveNotNow { get; }

    public abstract string ReopenButton { get; }

    public abstract string PlanReopened { get; }

    public abstract string ArchivedTitle { get; }

    public abstract string PlanYearsTitle(string account);

    public abstract string NextYearButton { get; }

    public abstract string NextYearHelp { get; }

    public abstract string NextYearNotNow { get; }

    /// <summary>The button to what has changed since last year's plan.</summary>
    public abstract string SinceButton { get; }

    public abstract string OpenLastYears { get; }

    public abstract string FromLastYear { get; }

    public abstract string NewOrChanged { get; }

    public abstract string NothingWritten { get; }

    public abstract string PracticeTitle { get; }

    public abstract string PracticeIntro { get; }

    public abstract string PracticeButton { get; }

    public abstract string PracticeAgain { get; }

    public abstract string PracticeFallback { get; }

    /// <summary>Every answer was yes.</summary>
    public abstract string PracticeSound { get; }

    public abstract string PracticeMend { get; }

    public abstract string PracticeNotKept { get; }

    public abstract string PracticeAnswer(CheckAnswer answer);

    /// <summary>How a question was answered, beside what it is about.</summary>
    public abstract string PracticeAnswered(CheckAnswer answer);

    /// <summary>What is to be mended, in a line.</summary>
    public abstract string PracticeResult(string mend);

    public abstract string ArchiveQuestion(string account);

    public abstract string PlanArchived(string account);

    public abstract string ArchivedPlans(int count);

    public abstract string PlanStarted(AccountTier tier, LocalDate start);

    public abstract string NextYearBegun(int entries);

    public abstract string NextYearTooLarge { get; }

    public abstract string SinceTitle(string account);

    public abstract string SinceIntro(int untouched, int all);

    /// <summary>Begins a plan although a colleague plans the account.</summary>
    public abstract string BeginPlanAnyway { get; }

    public abstract string BeginPlanNot { get; }

    /// <summary>A colleague plans an account of the same name or nearly so.</summary>
    public abstract string PlannedBy(string owner, string account);

    public abstract string MergeButton(string account);

    public abstract string MergeTitle(string into, string from);

    /// <param name="into">The account whose plan stays.</param>
    /// <param name="from">The account whose plan is archived.</param>
    /// <param name="texts">Texts taken over.</param>
    /// <param name="lines">Lines of lists taken over.</param>
    public abstract string MergeWhat(string into, string from, int texts, int lines);

    /// <summary>What is not taken over, because both plans say something there.</summary>
    public abstract string MergeLeft(string fields);

    public abstract string MergeTooMany(int most);

    public abstract string MergeTooLarge { get; }

    /// <summary>The plans are no longer as the card showed them.</summary>
    public abstract string MergeChanged { get; }

    public abstract string MergeSure { get; }

    public abstract string MergeNot { get; }

    public abstract string Merged(string from, int texts, int lines);
}
