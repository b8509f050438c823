using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PrincipleCheckTests
{
    private static readonly AccountPlan Sponsored = Some.Whole with { Head = Some.Whole.Head with { Sponsor = new("Chen Jing", "chen") } };

    [Fact]
    public void There_is_one_fact_for_each_principle_in_the_methods_order()
    {
        Assert.Equal(Enum.GetValues<Principle>(), PrincipleCheck.Of(Some.Plan, 1).Select(fact => fact.Principle));
    }

    [Fact]
    public void A_whole_plan_with_a_sponsor_keeps_to_all()
    {
        Assert.All(PrincipleCheck.Of(Sponsored, 5), fact => Assert.True(fact.IsPassed, $"{fact}"));
    }

    [Fact]
    public void An_empty_plan_keeps_to_one_and_each_of_the_others_tells_where_to_begin()
    {
        var facts = PrincipleCheck.Of(Some.Plan, 1);
        Assert.Equal(Principle.FewAccounts, Assert.Single(facts, fact => fact.IsPassed).Principle);
        Assert.Equal(
            [null, PlanField.Outline, PlanField.Proposition, PlanField.Members, null, PlanField.CustomerVoice, PlanField.Opportunities],
            facts.Select(fact => fact.Place));
    }

    [Fact]
    public void Six_plans_are_one_too_many_unless_the_organisation_allows_more()
    {
        Assert.Equal((false, 6, 5), Told(Fact<AccountsCounted>(PrincipleCheck.Of(Sponsored, 6))));
        Assert.Equal((true, 6, 6), Told(Fact<AccountsCounted>(PrincipleCheck.Of(Sponsored, 6, 6))));

        static (bool IsPassed, int Plans, int Most) Told(AccountsCounted fact) => (fact.IsPassed, fact.Plans, fact.Most);
    }

    [Fact]
    public void A_forecast_of_four_years_is_not_long_term()
    {
        var fact = Fact<YearsReached>(Sponsored.With(new ForecastLine(16, "East", "Drives", [1, 2, 3, 4, null])));
        Assert.Equal((false, 4, PlanField.Forecast), (fact.IsPassed, fact.LastYear, fact.Place));
    }

    [Fact]
    public void A_proposition_is_held_against_what_the_customer_buys_on()
    {
        var fact = Fact<PropositionHeld>(Sponsored.Without(EntryKey.Of(PlanField.BuyingCriteria)));
        Assert.Equal((false, PlanField.BuyingCriteria), (fact.IsPassed, fact.Place));
    }

    [Fact]
    public void An_action_of_another_function_that_nobody_owns_is_told()
    {
        var action = Sponsored.All<PlanAction>().Single(each => each.Kind == ActionKind.Function);
        var fact = Fact<PeopleInvolved>(Sponsored.With(action with { Owner = null }));
        Assert.Equal((false, action.Number, PlanField.FunctionActions), (fact.IsPassed, fact.Unowned.Single().Number, fact.Place));
        Assert.False(Fact<PeopleInvolved>(Sponsored.Without(new(EntryKind.Member, 15))).IsPassed);
        Assert.False(Fact<PeopleInvolved>(Sponsored.Without(action.Key)).IsPassed);
    }

    [Fact]
    public void Executives_are_named_and_have_said_what_they_expect()
    {
        Assert.False(Fact<ExecutivesNamed>(Some.Whole).IsPassed);
        var fact = Fact<ExecutivesNamed>(Sponsored.Without(EntryKey.Of(PlanField.Expectation)));
        Assert.Equal((false, PlanField.Expectation), (fact.IsPassed, fact.Place));
    }

    [Fact]
    public void The_customer_is_asked_and_its_grades_are_known()
    {
        var fact = Fact<CustomerAsked>(Sponsored.Without(EntryKey.Of(PlanField.CustomerSupplierRating)));
        Assert.Equal((false, PlanField.CustomerSupplierRating), (fact.IsPassed, fact.Place));
    }

    [Fact]
    public void Resources_go_where_the_opportunities_are()
    {
        var unserved = Fact<ActionsPlaced>(Sponsored.With(Some.Opportunity(20, 90, 90)));
        Assert.Equal((false, 20, PlanField.Opportunities), (unserved.IsPassed, unserved.Unserved.Single().Number, unserved.Place));

        var shelved = Fact<ActionsPlaced>(Sponsored.With(Some.Objective(20, 3)).With(Some.Action(21, 20)));
        Assert.Equal((false, 3, PlanField.Objectives), (shelved.IsPassed, shelved.Shelved.Single().Number, shelved.Place));
    }

    [Fact]
    public void A_step_left_out_with_a_reason_passes_nothing()
    {
        var plan = Sponsored.With(new NotNeeded(PlanStep.Strategy, "As last year")).Without(EntryKey.Of(PlanField.Proposition));
        Assert.False(Fact<PropositionHeld>(plan).IsPassed);
    }

    private static T Fact<T>(AccountPlan plan)
        where T : PrincipleFact => Fact<T>(PrincipleCheck.Of(plan, 1));

    private static T Fact<T>(IEnumerable<PrincipleFact> facts)
        where T : PrincipleFact => facts.OfType<T>().Single();
}
