using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Practice;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>The cards of account plans: the least, and as much as a plan may hold.</summary>
internal static class ProducedPlanCards
{
    private const string Plan = PlanOffice.Plan;

    /// <summary>All of them in a language.</summary>
    public static IEnumerable<ProducedCard> Of(Language language) => [.. OfPlanners(language), .. OfLists(language), .. OfReviewers(language), .. OfYears(language)];

    /// <summary>What somebody sees who plans an account, with as much written as a step takes.</summary>
    private static IEnumerable<ProducedCard> OfPlanners(Language language)
    {
        string shown = string.Join(',', PlanSlots.Of(PlanStep.Collect).Select(slot => $"{slot.Id}:-"));
        Input written = Press(Ada, PlanPresses.SaveOp, $"{Plan}/collect/0", shown, [.. PlanSlots.Of(PlanStep.Collect).Select(slot => (slot.Id, new string('客', slot.Longest)))]);
        Input stale = Press(Ada, PlanPresses.SaveOp, $"{Plan}/collect/1", shown, (PlanSlots.Of(PlanStep.Collect)[0].Id, new string('户', 4000)));
        var planner = new Scene(Ada, () => new Office(language));
        var begun = planner with { Open = () => Begun(language) };
        var follower = planner with { Open = () => WithMilestones(Begun(language)) };
        return
        [
            .. ProducedCards.From(($"{language}: a plan", [Begin("**Huarui** 华瑞")]), planner, language, depth: 0),
            .. ProducedCards.From(($"{language}: a near name", [Begin("huarui 华瑞")]), begun, language, depth: 1),
            .. ProducedCards.From(($"{language}: a full step", [written, Press(Ada, PlanPresses.StepOp, $"{Plan}/collect/0")]), begun, language, depth: 0),
            .. ProducedCards.From(($"{language}: a stale step", [written, stale]), begun, language, depth: 1),
            .. ProducedCards.From(($"{language}: plans", [new Said("plan")]), begun, language, depth: 1),
            .. ProducedCards.From(($"{language}: a typed line", [new Said("plan Huarui opportunity: **Line** 2, 400k, 60%")]), begun, language, depth: 1),
            .. ProducedCards.From(($"{language}: a plan to export", [new Said("plan export Nordwind")]), begun, language, depth: 1),
            .. ProducedCards.Said(follower, language, "plan due", "weekly"),
        ];
    }

    /// <summary>What somebody sees who writes the lists of a plan: with one line each, and with as many and as long ones as there may be.</summary>
    private static IEnumerable<ProducedCard> OfLists(Language language)
    {
        PlanField[] lists =
        [
            PlanField.Opportunities, PlanField.Competitors, PlanField.Risks, PlanField.Objectives, PlanField.TeamActions, PlanField.Budget, PlanField.Members, PlanField.Forecast, PlanField.Reports,
        ];
        PlanField[] longLists = [PlanField.Opportunities, PlanField.Objectives, PlanField.ProjectActions, PlanField.Milestones];
        Input Shows(PlanField list) => Press(Ada, ListPresses.ShowOp, new LinePlace(Plan, list).About);
        Input done = Press(
            Ada, ListPresses.SaveOp, new LinePlace(Plan, PlanField.TeamActions).About, "-",
            (EntryPart.What.Id(), "**train** all"), (EntryPart.Kind.Id(), "team"), (EntryPart.Person.Id(), "[Li](https://x)"), (EntryPart.Milestone.Id(), "yes"));
        var planner = new Scene(Ada, () => Begun(language).Takes(Ada, done));
        var writer = new Scene(Ada, () => WithMuch(Begun(language)));
        var longLine = new LinePlace(Plan, PlanField.ProjectActions, Number: PlanRules.MostOthers + 1);
        Input changed = Press(Ada, ListPresses.SaveOp, longLine.About, "-", (EntryPart.What.Id(), new string('客', 5000)), (EntryPart.Kind.Id(), "?"));
        return
        [
            .. lists.SelectMany(list => ProducedCards.From(($"{language}: {list}", [Shows(list)]), planner, language, depth: 0)),
            .. ProducedCards.From(($"{language}: a step with lists", [Press(Ada, PlanPresses.StepOp, $"{Plan}/actions/0")]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: done", [Press(Ada, ListPresses.DoneOp, new LinePlace(Plan, PlanField.TeamActions, Number: 1).About)]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: settings", [Begin("Zhongda", isSure: true), Press(Ada, OverviewPresses.SettingsOp, "p0002")]), planner, language, depth: 0),
            .. ProducedCards.From(($"{language}: much missing", [Press(Ada, OverviewPresses.QualityOp, Plan)]), writer, language, depth: 1),
            .. longLists.SelectMany(list => ProducedCards.From(($"{language}: many {list}", [Shows(list)]), writer, language, depth: 1)),
            .. ProducedCards.From(($"{language}: a long line", [Press(Ada, ListPresses.LineOp, longLine.About)]), writer, language, depth: 1),
            .. ProducedCards.From(($"{language}: a long line changed since", [changed]), writer, language, depth: 1),
        ];
    }

    /// <summary>What is seen of a plan on its way through a review: by its owner, by whoever leads the owner, and by its sponsor.</summary>
    private static IEnumerable<ProducedCard> OfReviewers(Language language)
    {
        Office Submitted() => PlanOffice.Open(language).Holds(Cy, PlanOffice.Full).Submits(Cy);
        Office Returned() => Submitted().OpensReviewOf(Bo, Cy).GivesBack(Bo, new string('批', 500));
        Office Again() => Returned().Submits(Cy);
        Office Reviewed() => Returned().Submits(Cy).OpensReviewOf(Bo, Cy).Approves(Bo);
        Office Sponsored() => PlanOffice.Open(language)
            .Holds(Cy, [.. PlanOffice.Full, new PlanText(PlanField.SummaryGoals, new string('标', 4000)), new PlanText(PlanField.SummaryRisks, new string('险', 4000))]).Sponsors(Cy, Ada);
        const string Read = $"{Cy}/{Plan}";
        Input standing = Press(Cy, ReviewPresses.StandingOp, Plan);
        return
        [
            .. ProducedCards.From(($"{language}: a plan to be submitted", [standing]), new(Cy, () => PlanOffice.Open(language)), language, depth: 0),
            .. ProducedCards.From(($"{language}: a plan that was approved", [standing]), new(Cy, Reviewed), language, depth: 1),
            .. ProducedCards.From(($"{language}: a plan that was given back", [standing]), new(Cy, Returned), language, depth: 1),
            .. ProducedCards.From(($"{language}: a plan to be reviewed", [Press(Bo, ReviewPresses.OpenOp, Read)]), new(Bo, Submitted), language, depth: 0),
            .. ProducedCards.From(($"{language}: a plan that was reviewed", [Press(Bo, VersionPresses.ListOp, Read)]), new(Bo, Reviewed), language, depth: 1),
            .. ProducedCards.From(($"{language}: a plan to be reviewed again", [Press(Bo, ReviewPresses.FormOp, Read)]), new(Bo, Again), language, depth: 0),
            .. ProducedCards.From(($"{language}: a version that was reviewed", [Press(Bo, VersionPresses.ReadOp, $"{Read}/1//0")]), new(Bo, Reviewed), language, depth: 0),
            .. ProducedCards.From(($"{language}: the review of a version", [Press(Bo, ReviewPresses.SectionOp, $"{Read}/1/review/0")]), new(Bo, Reviewed), language, depth: 1),
            .. ProducedCards.From(($"{language}: a plan with its next version in work", [Press(Bo, ReviewPresses.OpenOp, Read)]), new(Bo, () => Reviewed().Taps(Cy, ReviewPresses.ReopenOp, Plan)), language, depth: 0),
            .. ProducedCards.From(($"{language}: two versions", [Press(Bo, VersionPresses.CompareOp, $"{Read}/2/1/0")]), new(Bo, Reviewed), language, depth: 1),
            .. ProducedCards.From(($"{language}: a sponsor", [Press(Cy, SponsorPresses.OpenOp, Plan)]), new(Cy, Sponsored), language, depth: 1),
            .. ProducedCards.From(($"{language}: a summary", [Press(Ada, SponsorPresses.SummaryOp, Read)]), new(Ada, Sponsored), language, depth: 1),
            .. ProducedCards.Said(new(Ada, Sponsored), language, "plan"),
            .. ProducedCards.Said(new(Bo, Reviewed), language, "plan due"),
            .. ProducedCards.Said(new(Bo, Submitted), language, "plans", "plan due"),
        ];
    }

    /// <summary>A plan put away, taken out, approved and begun again, and the self-check.</summary>
    private static IEnumerable<ProducedCard> OfYears(Language language)
    {
        var planner = new Scene(Ada, () => Begun(language));
        var approved = planner with { Open = () => Begun(language).Approves(Ada, Plan) };
        Input second = Begin("Huarui 华瑞", isSure: true);
        Input archived = Press(Ada, PlanYearPresses.ArchiveSureOp, Plan);
        Input years = Press(Ada, PlanYearPresses.ShowOp, Plan);
        string[] questions = [.. Enum.GetValues<PracticeElement>().Select(element => element.Id()), .. Enum.GetValues<PracticeFailure>().Select(failure => failure.Id())];
        return
        [
            .. ProducedCards.From(($"{language}: years", [years]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: merge", [second, Press(Ada, MergePresses.AskOp, Plan)]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: two of one", [second, years]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: archived", [archived]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: archived of an archived", [archived, Press(Ada, PlanYearPresses.ArchivedOp)]), planner, language, depth: 1),
            .. ProducedCards.From(($"{language}: approved", [years]), approved, language, depth: 1),
            .. ProducedCards.From(($"{language}: a year on", [Press(Ada, PlanYearPresses.NextOp, Plan), Press(Ada, PlanYearPresses.ShowOp, "p0002")]), approved, language, depth: 1),
            .. ProducedCards.From(($"{language}: practice", [Press(Ada, PracticePresses.AnswerOp, null, null, [.. questions.Select(question => (question, "no"))])]), planner, language, depth: 1),
        ];
    }

    private static Office Begun(Language language) => new Office(language).Takes(Ada, Begin("**Huarui** 华瑞"));

    /// <summary>More milestones due than a card has buttons for, as long as they may be.</summary>
    private static Office WithMilestones(Office office) => Filled(office, Enumerable.Range(0, 12).Select(number =>
        new PlanAction(0, ActionKind.Project, $"{number} **" + new string('客', PlanAction.LongestWhat - 10), null, new(2026, 11, 23), IsMilestone: true)));

    /// <summary>Objectives from 1 on, then actions, then opportunities, all as long as they may be.</summary>
    private static Office WithMuch(Office office)
    {
        const int Actions = 24, Opportunities = 40;
        string Long(int number, int characters) => $"{number}".PadRight(characters, '客');
        var due = new NodaTime.LocalDate(2027, 3, 31);
        Filled(office,
        [
            .. Enumerable.Range(1, PlanRules.MostOthers).Select(number => new PlanObjective(
                0, ObjectiveKind.Share, Long(number, PlanObjective.LongestWhat), 999_999_999_999, new string('元', PlanObjective.LongestUnit), due)),
            .. Enumerable.Range(1, Actions).Select(number => new PlanAction(
                0, ActionKind.Project, Long(number, PlanAction.LongestWhat), new(Long(0, PlanEntry.LongestName)), due, IsMilestone: true, Objective: PlanRules.MostOthers, Needs: Long(0, PlanEntry.LongestName))),
            .. Enumerable.Range(1, Opportunities).Select(number => new PlanOpportunity(
                0, Long(number, PlanEntry.LongestName), number * 100_000_000m, 2 * number, Long(number, PlanOpportunity.LongestNote))),
        ]);
        Assert.Equal(PlanRules.MostOthers + Actions + Opportunities, office.PlansOf(Ada).Find(Plan)!.Entries.Count);
        return office;
    }

    private static Office Filled(Office office, IEnumerable<PlanEntry> entries)
    {
        office.PlansOf(Ada).Fill(entries.Aggregate(office.PlansOf(Ada).Find(Plan)!, (plan, entry) => plan.With(entry)));
        return office;
    }

    private static Tapped Begin(string account, bool isSure = false) =>
        Press(Ada, isSure ? PlanPresses.BeginSureOp : PlanPresses.BeginOp, account, null, (PlanBeginning.Account, account), (PlanBeginning.Tier, "a"));

    /// <summary>Presses a button of a card that somebody still has.</summary>
    private static Tapped Press(string who, string op, string? about = null, string? shown = "-", params (string Field, string Value)[] inputs) =>
        new(new(new(op, $"old/{op}/{about}/{inputs.Length}", $"mark-{who}") { About = about, Shown = shown }, inputs.ToDictionary(input => input.Field, input => input.Value)));
}
