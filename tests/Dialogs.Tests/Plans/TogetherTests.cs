using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>All plans of a team.</summary>
public sealed class TogetherTests
{
    [Theory]
    [InlineData("plans")]
    [InlineData("所有计划")]
    public void A_manager_sees_the_team_s_plans_by_tier_and_opens_one(string said)
    {
        var office = PlanOffice.Open().Begins(Cy, "Zhao", "b").Says(Bo, said);
        office.Hears("Account plans of your team").Hears("A: 1 · B: 1 · C: 0").Hears("Huarui").Hears("Cy Sample · draft").DoesNotHear("Zhao");
        office.Presses(Bo, "Tier B").Hears("Zhao").DoesNotHear("Huarui");
        office.Presses(Bo, "Open", new() { [TogetherCard.Chosen] = $"{Cy}/p0002" }).Hears("Plan: Zhao").Hears("Cy Sample");
        office.Presses(Bo, "Team plans").Hears("Account plans of your team");
    }

    [Fact]
    public void An_approved_plan_says_when_it_is_reviewed_next() =>
        PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).Approves(Bo).Presses(Bo, "Team plans").Hears("Cy Sample · approved · review due 23 Feb 2027");

    [Fact]
    public void Anybody_else_sees_their_own() => PlanOffice.Open().Says(Cy, "plans").Hears("Your account plans").DoesNotHear("team");

    [Fact]
    public void Somebody_who_has_not_accepted_or_has_left_is_not_shown()
    {
        var office = TeamOffice.Open().Invites(Bo, Cy).Begins(Cy, "Huarui");
        office.Says(Bo, "plans").Hears("Nobody on your team has an account plan yet").DoesNotHear("Huarui");
        PlanOffice.Open().Says(Cy, "leave team").Presses(Cy, "Yes, leave").Says(Bo, "plans").DoesNotHear("Huarui");
    }

    [Fact]
    public void All_together_adds_what_has_the_same_unit_and_tells_what_two_plans_count_on()
    {
        var office = PlanOffice.Open().Wins(Bo, Ada).Begins(Ada, "Nordwind", "a");
        foreach (string who in (string[])[Cy, Ada])
        {
            office.Holds(
                who,
                new PlanObjective(0, ObjectiveKind.Finance, "Revenue", 12, "CNY million", new(2027, 12, 31)),
                new PlanObjective(0, ObjectiveKind.Share, "Share", 30, "%", new(2027, 12, 31)),
                new PlanResource(0, ResourceKind.People, who == Cy ? "Test lab" : "test-lab", 20, "days"),
                new PlanOpportunity(0, "Line", 100, 70),
                new ForecastLine(0, null, null, [1, 2, 3, 4, 5]));
        }

        office.Says(Bo, "plans").Presses(Bo, "All together");
        office.Hears("24 CNY million").Hears("40 days").DoesNotHear("60 %").Hears("Act now").Hears("taken to be in one currency");
        Assert.Contains("10", office.Heard[office.Heard.IndexOf("2031", StringComparison.Ordinal)..], StringComparison.Ordinal);
        office.Hears("Test lab").Hears("Nordwind").Hears("Which of these accounts and opportunities matter most to the company?");
    }

    [Fact]
    public void A_list_of_plans_reads_no_plan()
    {
        var office = PlanOffice.Open().Says(Bo, "plans").Hears("Huarui");
        Assert.DoesNotContain(office.Looked, lookup => lookup is TeamPlansOf or PlansOf or PlanOf);
    }

    [Fact]
    public void Gaps_and_missing_forecasts_are_no_zeros()
    {
        var office = PlanOffice.Open().Says(Bo, "plans").Presses(Bo, "All together");
        Assert.DoesNotContain("2027", office.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("one currency", office.Heard, StringComparison.Ordinal);
        office.Holds(Cy, new ForecastLine(0, "East", null, [5, null, 7, 8, null]), new ForecastLine(0, "West", null, [1, 2, null, 4, null]));
        office.Says(Bo, "plans").Presses(Bo, "All together").Hears("1 gap is left out").DoesNotHear("2 gaps");
        Assert.Contains("–", office.Heard[office.Heard.IndexOf("2031", StringComparison.Ordinal)..], StringComparison.Ordinal);
        office.OpensPlanOf(Bo, Cy).Hears("2027: 6 · 2028: 2 (without 1 gap)").Hears("2031: gap");
        office.Presses(Bo, "Read section", new() { [ReadCard.ChosenSection] = "forecast" }).Hears("2028: gap");
    }

    [Fact]
    public void A_manager_names_the_account_of_a_team_member_and_reads_or_exports_it()
    {
        var office = PlanOffice.Open().Says(Bo, "plan huarui").Hears("Plan: Huarui").Hears("Cy Sample · Tier A");
        Assert.DoesNotContain("Open step", CardButtons.Titles(office.Card));
        office.Says(Bo, "plan Kestrel").Hears("New account plan");
        office.Says(Bo, "plan export huarui").Hears("[Huarui 2026-11-23.docx]");
        office.Says(TeamOffice.Di, "plan huarui").Hears("New account plan").Says(TeamOffice.Di, "plan export huarui").DoesNotHear("docx");
        office.Taps(Bo, PlanPresses.BeginSureOp, null, ("account", "Huarui"), ("tier", "a")).Says(Bo, "plan huarui");
        Assert.Contains("Open step", CardButtons.Titles(office.Card));
    }

    [Fact]
    public void Only_a_manager_adds_them_up() => PlanOffice.Open().Taps(Cy, TogetherPresses.SumsOp, null).Hears("Only a manager can do that");

    [Fact]
    public void Sixty_people_with_five_plans_each_of_the_longest_names_fit_on_the_cards()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var exchange = Exchange.Begin(Person.Stranger, Days.None, new("turn", "mark", default, new(language, null), Some.Organisation) { ObjectId = Bo });
            var portfolio = PlanPortfolio.Of(Enumerable.Range(0, 300).Select(Largest));
            var lists = new TeamPlanLists(portfolio.Plans.GroupBy(each => each.Plan.Head.Owner.ObjectId!).ToImmutableDictionary(own => own.Key, own => new PlanList([.. own.Select(each => ListedPlan.Of(each.Plan))])));
            AdaptiveCard[] cards =
            [
                .. Enumerable.Range(0, 20).Select(page => Card(TogetherCard.Show(lists, new(AccountTier.A, page), exchange))),
                Card(SumsCard.Show(portfolio, exchange)),
                Card(ReadCard.Show(new(Cy, "p0001"), new(portfolio.Plans[0].Plan), portfolio.Plans[0].Plan, null, exchange)),
            ];
            Assert.All(cards, card => Assert.InRange(CardJson.Utf8(card).Length, 1, CardJson.MaxBytes));
        }
    }

    private static AdaptiveCard Card(Exchange exchange) => Assert.IsType<Show>(Assert.Single(exchange.Replies)).Card;

    private static AccountPlan Largest(int number)
    {
        string name = $"{number}{new string('客', 76)}", unit = $"{number}{new string('*', 17)}";
        var head = new PlanHead($"p{(number % 5) + 1:D4}", name, AccountTier.A, new(name, TeamOffice.Somebody(number / 5)), new(2026, 11, 23), Status: PlanStatus.Approved, ApprovedOn: new(2026, 11, 23), ReviewedOn: new(2026, 11, 23));
        PlanEntry[] entries =
        [
            .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => new PlanText(facts.Field, new string('*', 4000))),
            new PlanObjective(0, ObjectiveKind.Mix, new string('目', 200), PlanEntry.LargestAmount, unit, new(2027, 12, 31)),
            new PlanResource(0, ResourceKind.Means, $"{number / 5}{new string('部', 76)}", PlanEntry.LargestAmount, unit),
            new PlanCompetitor(0, new string('争', 80)),
            new PlanOpportunity(0, new string('机', 80), PlanEntry.LargestAmount, 70),
            new PlanRisk(0, RiskKind.OwnGap, new string('险', 280)),
            new PlanMember(0, new(new string('员', 80)), "x"),
            .. Enum.GetValues<ActionKind>().Select(kind => new PlanAction(0, kind, new string('行', 240), IsMilestone: true)),
            new ForecastLine(0, null, null, [.. Enumerable.Repeat((decimal?)PlanEntry.LargestAmount, 5)]),
        ];
        return entries.Aggregate(AccountPlan.Begin(head), (plan, entry) => plan.With(entry));
    }
}
