using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanJoinTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static AccountPlan Empty { get; } = AccountPlan.Begin(new("p0001", "Huarui", AccountTier.B, new("Bo", "bo"), Day));

    [Fact]
    public void A_text_is_taken_over_only_where_there_is_none()
    {
        var into = Empty.With(new PlanText(PlanField.Trends, "mine"));
        var join = PlanJoin.Of(into, Empty.With(new PlanText(PlanField.Trends, "theirs")).With(new PlanText(PlanField.Outline, "theirs")));
        Assert.Equal(("mine", "theirs", 1), (join.Plan.Text(PlanField.Trends), join.Plan.Text(PlanField.Outline), join.Taken));
        Assert.Equal([EntryKey.Of(PlanField.Trends)], join.Left);
    }

    [Fact]
    public void Lines_are_put_behind_and_what_links_to_them_is_led_there()
    {
        var into = Empty.With(new PlanOpportunity(0, "own", 1, 5));
        var from = Empty.With(new PlanOpportunity(0, "other", 2, 5)).With(new PlanObjective(0, ObjectiveKind.Mix, "mix", 20, "%", Day, 1)).With(new PlanAction(0, ActionKind.Team, "do", Objective: 2));
        var plan = PlanJoin.Of(into, from).Plan;
        Assert.Equal(["own", "other"], plan.All<PlanOpportunity>().Select(each => each.Name));
        var objective = plan.ObjectiveOf(plan.All<PlanAction>().Single())!;
        Assert.Equal(("mix", "other"), (objective.What, plan.OpportunityOf(objective)!.Name));
    }

    [Fact]
    public void A_list_that_would_be_too_long_is_told()
    {
        var full = Enumerable.Range(0, PlanRules.MostOthers).Aggregate(Empty, (plan, number) => plan.With(new PlanRisk(0, RiskKind.OwnGap, $"risk {number}")));
        Assert.Equal(EntryKind.Risk, PlanJoin.Of(full, Empty.With(new PlanRisk(0, RiskKind.OwnGap, "one more"))).TooMany);
        Assert.Null(PlanJoin.Of(Empty, full).TooMany);
    }
}
