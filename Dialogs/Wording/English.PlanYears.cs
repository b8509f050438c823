using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Practice;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about plans from one year to the next, and of the key-account practice.</content>
public sealed partial class English
{
    public override string PlanYears => "Archive or next year";

    public override string ArchiveButton => "Archive";

    public override string ArchiveSure => "Archive it";

    public override string ArchiveNot => "Keep it open";

    public override string ArchiveHelp => "An archived plan is kept and can be read and reopened. It is no longer reviewed and makes room for another account.";

    public override string ArchiveNotNow => "It is with its reviewer and cannot be archived now: take it back first.";

    public override string ReopenButton => "Reopen";

    public override string PlanReopened => "Reopened as a draft.";

    public override string ArchivedTitle => "Archived plans";

    public override string PlanYearsTitle(string account) => $"{PlanTitle(account)} – {PlanYears}";

    public override string NextYearButton => "Begin next year’s plan";

    public override string NextYearHelp => "Next year’s plan begins as a copy of an approved one. Left out are actions that are done, progress reports, the text “Last year’s plan” and steps marked as not needed. The forecast moves on by one year.";

    public override string NextYearNotNow => "Next year’s plan begins once this one was approved, and only once.";

    public override string SinceButton => "Changed since last year";

    public override string OpenLastYears => "Last year’s plan";

    public override string FromLastYear => "From last year";

    public override string NewOrChanged => "New or changed";

    public override string NothingWritten => "Nothing yet";

    public override string PracticeTitle => "Key account check";

    public override string PracticeIntro => "How key accounts are run at your company: nine questions. Answer as it is, not as it is written down.";

    public override string PracticeButton => "What to mend first";

    public override string PracticeAgain => "Check again";

    public override string PracticeFallback => "The key account check is a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string PracticeSound => "All nine are as they should be. Check again in half a year.";

    public override string PracticeMend => "Begin with number 1. Each problem stands under its usual cause.";

    public override string PracticeNotKept => "Your answers are not kept.";

    public override string PracticeAnswered(CheckAnswer answer) => $"You said: {PracticeAnswer(answer)}";

    public override string PracticeResult(string mend) => $"{PracticeTitle}, to mend first: {mend}";

    public override string PracticeAnswer(CheckAnswer answer) => answer switch
    {
        CheckAnswer.Yes => "Yes",
        CheckAnswer.Partly => "Partly",
        CheckAnswer.No => "No",
        _ => throw new NotSupportedException($"{answer} has no name."),
    };

    public override string ArchiveQuestion(string account) => $"Archive the plan for {Escape.Markdown(account)}?";

    public override string PlanArchived(string account) => $"Archived: {Escape.Markdown(account)}.";

    public override string ArchivedPlans(int count) => $"Archived ({count})";

    public override string PlanStarted(AccountTier tier, LocalDate start) => $"Tier {tier} · begun {FullDate(start)}";

    public override string NextYearBegun(int entries) => $"Next year’s plan is begun, with {(entries == 1 ? "1 entry" : $"{entries} entries")} from last year. “{PlanYears}” shows what you have changed since.";

    public override string NextYearTooLarge =>
        "This plan is too large to be copied at once. Mark actions as done or remove lines that are over, then try again. Nothing was changed.";

    public override string SinceTitle(string account) => $"Since last year: {Escape.Markdown(account)}";

    public override string SinceIntro(int untouched, int all) => $"{untouched} of {all} entries are as they were last year. Read them, and change what no longer holds.";

    public override string BeginPlanAnyway => "Begin anyway";

    public override string BeginPlanNot => "Do not begin";

    public override string PlannedBy(string owner, string account) =>
        $"{Escape.Markdown(owner)} plans “{Escape.Markdown(account)}”. Two plans for one account pull the customer two ways: talk to {Escape.Markdown(owner)} first.";

    public override string MergeButton(string account) => $"Merge with {account}";

    public override string MergeTitle(string into, string from) => $"Merge “{Escape.Markdown(from)}” into “{Escape.Markdown(into)}”?";

    public override string MergeWhat(string into, string from, int texts, int lines) =>
        $"“{Escape.Markdown(into)}” takes over {Count(texts, "text")} where it has none, and {Count(lines, "line")} behind its own lists. “{Escape.Markdown(from)}” is archived; nothing of it is lost.";

    public override string MergeLeft(string fields) => $"Both plans say something here, and “{fields}” stays as this plan has it. Look in the archived one for the rest.";

    public override string MergeTooMany(int most) => $"A list would have more than {most} lines. Remove some first.";

    public override string MergeTooLarge => "That is too much for one step. Remove lines that are over first.";

    public override string MergeChanged => "The plans have changed since; this is what merging does now.";

    public override string MergeSure => "Merge";

    public override string MergeNot => "Leave both";

    public override string Merged(string from, int texts, int lines) => $"Merged: {Count(texts, "text")} and {Count(lines, "line")} taken over. “{Escape.Markdown(from)}” is archived.";

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
