using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about an account plan as a whole: its settings, its quality, the principles.</content>
public sealed partial class English
{
    public override string PlanSettingsButton => "Settings";

    public override string PlanSettingsTitle(string account) => $"{PlanTitle(account)} – Settings";

    public override string PlanSettingsIntro => "The dates of the eight steps follow from start and weeks.";

    public override string PlanStartLabel => "Start";

    public override string PlanWeeksLabel(int least, int most) => $"Weeks ({least} to {most})";

    public override string PlanStartRefused(LocalDate first, LocalDate last) => $"A plan may start from {FullDate(first)} to {FullDate(last)}.";

    public override string SaveAccountSure => "Another account: save";

    public override string PlanSettingsSaved => "Saved. The dates follow.";

    public override string CheckPlan => "What is missing";

    public override string ShowPrinciples => "Seven principles";

    public override string QualityTitle(string account) => $"{PlanTitle(account)} – What is missing";

    public override string QualityIntro => "Nothing here keeps you from submitting the plan. It is what a reviewer would ask about.";

    public override string NothingToMend => "Nothing is missing: a reviewer finds facts for every question.";

    public override string QualityFallback(string account, int findings) => $"{QualityTitle(account)}: {findings}";

    public override string SectionsHeading => "Sections";

    public override string FilledOf(int settled, int of) => $"{settled} of {of}";

    public override string ObjectivesWithoutActions => "Objectives without an action";

    public override string ActionsWithoutOwner => "Actions without an owner";

    public override string ActionsWithoutDate => "Actions without a date";

    public override string RisksWithoutAnswer => "Risks without an answer";

    public override string ForecastWithGaps => "Forecast with gaps";

    public override string QuestionsWithoutFacts => "Review questions that lack facts";

    public override string MendAt(int number, string step) => $"Fix at step {number}: {step}";

    public override string StepNumber(int number) => $"Step {number}";

    public override string PrinciplesTitle(string account) => $"{PlanTitle(account)} – Seven principles";

    public override string PrinciplesIntro(int passed, int of) => $"{passed} of {of} passed";

    public override string PrinciplesFallback(string account, int passed, int of) => $"{PrinciplesTitle(account)}: {PrinciplesIntro(passed, of)}";

    public override string Passed => "✓ Passed";

    public override string NotPassed => "✗ Not yet";

    public override string ShownAt(string step, string field) => $"Step {step}: {field}";

    public override string ShownAtHead(Principle principle) => principle == Principle.FewAccounts ? "The list of your plans" : "The plan’s executive sponsor";

    public override string PrincipleShown(PrincipleFact fact) => fact switch
    {
        AccountsCounted f => $"{f.Plans} {(f.Plans == 1 ? "plan" : "plans")}; at most {f.Most}.",
        YearsReached f => $"Years 2 to 5 {(f.HasOutline ? "are outlined" : "are not outlined")}; the forecast {(f.LastYear == 0 ? "has no number" : $"reaches year {f.LastYear} of {ForecastLine.Years}")}.",
        PropositionHeld f => Told((f.HasProposition, "value proposition"), (f.HasCriteria, "buying criteria")),
        PeopleInvolved f => $"{f.Members} {(f.Members == 1 ? "member" : "members")} (at least {PeopleInvolved.LeastMembers}). {ActionsOfOthers(f)}.",
        ExecutivesNamed f => Told((f.HasSponsor, "executive sponsor"), (f.HasExpectation, "what executives expect")),
        CustomerAsked f => Told((f.HasVoice, "what the customer said"), (f.HasRating, "how it rates suppliers")),
        ActionsPlaced f => $"{(f.Opportunities == 1 ? "1 opportunity" : $"{f.Opportunities} opportunities")}. Act now, but no action: {f.Unserved.Length}. Shelved, but with an action: {f.Shelved.Length}.",
        _ => throw new NotSupportedException($"{fact.Principle} is not told."),
    };

    private static string ActionsOfOthers(PeopleInvolved fact) =>
        (fact.FunctionActions switch { 0 => "No action", 1 => "1 action", var many => $"{many} actions" }) + " of other functions"
        + (fact.FunctionActions == 0 ? "" : fact.Unowned.IsEmpty ? fact.FunctionActions == 1 ? ", with an owner" : ", all with an owner" : $", {fact.Unowned.Length} without an owner");

    private static string Told(params (bool IsThere, string What)[] parts) => string.Join(' ', parts.GroupBy(part => part.IsThere, part => part.What)
        .OrderByDescending(group => group.Key).Select(group => $"{(group.Key ? "In place" : "Missing")}: {string.Join(", ", group)}."));
}
