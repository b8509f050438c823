using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class AccountPlanTests
{
    [Fact]
    public void Lines_of_lists_are_numbered_through_and_no_number_is_given_twice()
    {
        var plan = Some.PlanOf(Some.Opportunity(0), Some.Objective(0), Some.Action(0));
        Assert.Equal(["opportunity/1", "objective/2", "action/3"], plan.Entries.Keys.Select(key => $"{key}"));

        var again = plan.Without(new(EntryKind.Action, 3)).With(Some.Action(0));
        Assert.Equal(4, again.All<PlanAction>().Single().Number);
    }

    [Fact]
    public void A_text_is_replaced_and_a_text_of_the_first_field_is_not_numbered()
    {
        var plan = Some.PlanOf(new PlanText(PlanField.CustomerStrategy, "Grow"), new PlanText(PlanField.CustomerStrategy, "Shrink"), new NotNeeded(PlanStep.Collect, "New account"));
        Assert.Equal(("Shrink", "New account", 2), (plan.Text(PlanField.CustomerStrategy), plan.WhyNotNeeded(PlanStep.Collect), plan.Entries.Count));
        Assert.Equal(["text/customer-strategy", "not-needed/collect"], plan.Entries.Keys.Select(key => $"{key}"));
    }

    [Fact]
    public void What_served_an_objective_that_is_removed_serves_nothing()
    {
        var plan = Some.PlanOf(Some.Opportunity(1), Some.Objective(2, 1), Some.Action(3, 2), Some.Action(4, 2));
        Assert.Equal(2, plan.ObjectiveOf(plan.All<PlanAction>().First())!.Number);
        Assert.Equal(1, plan.OpportunityOf(plan.All<PlanObjective>().Single())!.Number);

        Assert.Null(plan.Without(new(EntryKind.Opportunity, 1)).All<PlanObjective>().Single().Opportunity);
        Assert.All(plan.Without(new(EntryKind.Objective, 2)).All<PlanAction>(), action => Assert.Null(action.Objective));
    }

    [Fact]
    public void A_link_to_what_is_not_in_the_plan_counts_as_none()
    {
        var plan = Some.PlanOf(Some.Action(3, 99));
        Assert.Null(plan.ObjectiveOf(plan.All<PlanAction>().Single()));
    }

    [Fact]
    public void Actions_are_in_the_field_of_their_list_and_milestones_in_theirs_as_well()
    {
        var plan = Some.PlanOf(Some.Action(1), Some.Action(2) with { Kind = ActionKind.Function, IsMilestone = true });
        Assert.Equal([1], Numbers(PlanField.ProjectActions));
        Assert.Equal([2], Numbers(PlanField.FunctionActions));
        Assert.Equal([2], Numbers(PlanField.Milestones));

        IEnumerable<int> Numbers(PlanField field) => plan.In(field).Select(entry => entry.Key.Number);
    }

    [Fact]
    public void Two_hundred_actions_have_room_and_three_hundred_and_one_do_not()
    {
        var full = Enumerable.Range(1, PlanRules.MostActions).Aggregate(Some.Plan, (plan, number) => plan.With(Some.Action(number)));
        Assert.Equal(300, full.All<PlanAction>().Count());
        Assert.Equal([new(null, PlanFault.TooMany, 0, 300)], full.Check(Some.Action(301)));
        Assert.Empty(full.Check(Some.Action(300)));
        Assert.Throws<ArgumentException>(() => full.With(Some.Action(0)));
    }

    [Fact]
    public void An_error_tells_where_and_what_but_not_what_was_entered()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Some.Plan.With(new PlanText(PlanField.Trends, new string('s', 20_000))));
        Assert.Equal("text/trends cannot be saved: PlanProblem { Part = Text, Fault = TooLong, Least = 0, Most = 4000 }. (Parameter 'entry')", wrong.Message);
    }

    [Fact]
    public void A_plan_begins_with_an_account_an_owner_and_weeks_that_it_can_take()
    {
        var head = Some.Head with { Account = " ", Owner = new("Li Wei"), Weeks = 13 };
        Assert.Equal(
            [new(EntryPart.Account, PlanFault.Empty), new(EntryPart.PersonId, PlanFault.Empty), new(EntryPart.Weeks, PlanFault.OutOfRange, 8, 12)],
            PlanRules.Check(head));
        Assert.Throws<ArgumentException>(() => AccountPlan.Begin(head));
    }

    [Fact]
    public void Plans_are_compared_by_what_they_say()
    {
        Assert.Equal(Some.PlanOf(Some.Opportunity(1), Some.Text(PlanField.Trends)), Some.PlanOf(Some.Text(PlanField.Trends), Some.Opportunity(1)));
        Assert.NotEqual(Some.PlanOf(Some.Opportunity(1)), Some.PlanOf(Some.Opportunity(1, 101)));
        Assert.Equal(Some.Whole.GetHashCode(), (Some.Whole with { }).GetHashCode());
    }
}
