using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanPortfolioTests
{
    [Fact]
    public void Plans_come_by_tier_and_name_and_archived_ones_do_not()
    {
        var portfolio = PlanPortfolio.Of(
            [Plan("3", AccountTier.B, "Zeta"), Plan("1", AccountTier.A, "beta"), Plan("4", AccountTier.A, "Gone", PlanStatus.Archived), Plan("2", AccountTier.A, "Alpha")]);
        Assert.Equal(["Alpha", "beta", "Zeta"], portfolio.Plans.Select(each => each.Plan.Head.Account));
        Assert.Equal([2, 1, 0], Enum.GetValues<AccountTier>().Select(tier => portfolio.In(tier).Count()));
    }

    [Fact]
    public void A_plan_shows_how_far_it_has_come()
    {
        Assert.Equal([100], PlanPortfolio.Of([Some.Whole]).Plans.Select(each => each.Progress.Percent));
    }

    [Fact]
    public void Objectives_and_resources_are_added_up_by_kind_and_unit_but_percents_are_not()
    {
        var share = new PlanObjective(9, ObjectiveKind.Share, "Share", 30, "%", Some.Today);
        var one = Plan("1").With(Some.Objective(1)).With(Some.Objective(2) with { Unit = "days", Kind = ObjectiveKind.Operating }).With(share);
        var other = Plan("2").With(Some.Objective(1) with { Target = 8.5m, Unit = "cny million " }).With(share)
            .With(new PlanResource(3, ResourceKind.Budget, "Trials", 0.3m, "CNY million"));
        var portfolio = PlanPortfolio.Of([one, other]);
        Assert.Equal([new("finance", "CNY million", 20.5m, 2), new PortfolioTotal("operating", "days", 12, 1)], portfolio.Objectives);
        Assert.Equal([new PortfolioTotal("budget", "CNY million", 0.3m, 1)], portfolio.Resources);
    }

    [Fact]
    public void Forecasts_are_added_up_by_calendar_year_and_gaps_are_told()
    {
        var one = Plan("1").With(new ForecastLine(1, null, null, [1, 2, null, 4, 5]));
        var other = Plan("2").With(new ForecastLine(1, "East", null, [10, 20, 30])).With(new ForecastLine(2, "West", null, [100]));
        int first = ForecastLine.YearOf(one.Head.Start, 1);
        Assert.Equal(
            [new(first, 111, 0), new(first + 1, 22, 1), new(first + 2, 30, 2), new(first + 3, 4, 2), new PortfolioYear(first + 4, 5, 2)],
            PlanPortfolio.Of([one, other]).Forecast);
        var later = other with { Head = other.Head with { Start = one.Head.Start.PlusYears(1) } };
        Assert.Equal([(1, 0), (112, 0), (20, 2)], PlanPortfolio.Of([one, later]).Forecast.Take(3).Select(year => ((int)year.Amount!, year.Gaps)));
        Assert.Empty(PlanPortfolio.Of([Plan("3")]).Forecast);
        Assert.Null(PlanPortfolio.Of([Plan("3").With(new ForecastLine(1, null, null, [1]))]).Forecast[4].Amount);
    }

    [Fact]
    public void What_is_large_is_large_for_the_company()
    {
        var grid = PlanPortfolio.Of([Plan("1").With(Some.Opportunity(1, 1000)), Plan("2").With(Some.Opportunity(1, 100))]).Opportunities;
        Assert.Equal([OpportunityRank.ActNow, OpportunityRank.Seize], grid.Ranked.Select(each => each.Rank));
    }

    [Fact]
    public void A_resource_two_plans_count_on_is_an_overlap_however_it_is_spelt()
    {
        var one = Plan("1").With(Some.Action(1) with { Needs = "Field service" }).With(Some.Action(2) with { Needs = "field-service" }).With(Some.Action(3) with { Needs = "Lab" });
        var other = Plan("2").With(new PlanResource(1, ResourceKind.People, "Field Service", 20, "days")).With(new PlanResource(2, ResourceKind.Budget, "Lab", 1, "CNY"));
        var overlap = Assert.Single(PlanPortfolio.Of([one, other]).Overlaps);
        Assert.Equal("Field service", overlap.Name);
        Assert.Equal([("1", 2), ("2", 1)], overlap.Uses.Select(use => (use.Plan.Id, use.By.Length)));
    }

    [Fact]
    public void One_plan_alone_or_an_action_that_is_done_overlaps_with_nothing()
    {
        var needs = Some.Action(1) with { Needs = "Lab" };
        Assert.Empty(PlanPortfolio.Of([Plan("1").With(needs).With(needs with { Number = 2 }), Plan("2").With(needs with { DoneOn = Some.Today })]).Overlaps);
        Assert.Empty(PlanPortfolio.Of([Plan("1").With(needs with { Needs = "?" }), Plan("2").With(needs with { Needs = "!" })]).Overlaps);
    }

    [Fact]
    public void Plans_of_two_owners_overlap_although_their_ids_are_the_same()
    {
        var one = Plan("p0001").With(Some.Action(1) with { Needs = "Lab" });
        Assert.Single(PlanPortfolio.Of([one, one with { Head = one.Head with { Owner = Some.Wang } }]).Overlaps);
    }

    [Fact]
    public void The_most_wanted_comes_first()
    {
        var plans = Enumerable.Range(1, 3).Select(n => Plan($"{n}").With(Some.Action(1) with { Needs = "Service" }).With(Some.Action(2) with { Needs = n < 3 ? "Lab" : null }));
        Assert.Equal(["Service", "Lab"], PlanPortfolio.Of(plans).Overlaps.Select(overlap => overlap.Name));
    }

    private static AccountPlan Plan(string id, AccountTier tier = AccountTier.A, string account = "Account", PlanStatus status = PlanStatus.Draft) =>
        AccountPlan.Begin(Some.Head with { Id = id, Tier = tier, Account = account, Status = status });
}
