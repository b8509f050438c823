using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Changes;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class NextYearTests
{
    private static readonly LocalDate Start = new(2027, 11, 22);

    private static readonly AccountPlan Old = Some.Whole.With(Some.Action(6, 5) with { Kind = ActionKind.Relationship, DoneOn = Some.Today })
        .With(new ProgressReport(20, Some.Today, "On course")).With(new NotNeeded(PlanStep.Combine, "The only plan"));

    private static readonly AccountPlan Copy = NextYear.Of(Old, "plan-2", Start);

    [Fact]
    public void The_copy_is_a_draft_that_names_the_plan_it_comes_from()
    {
        Assert.Equal(("plan-2", "plan-1", Start, PlanStatus.Draft, 1), (Copy.Head.Id, Copy.Head.Previous, Copy.Head.Start, Copy.Head.Status, Copy.Head.Version));
        Assert.Null(Copy.Head.ApprovedOn);
        Assert.Equal((Old.Head.Account, Old.Head.Owner, Old.Head.LastNumber), (Copy.Head.Account, Copy.Head.Owner, Copy.Head.LastNumber));
    }

    [Fact]
    public void What_is_over_is_left_behind_and_the_forecast_moves_up()
    {
        Assert.Equal(
            ["text/our-last-plan", "not-needed/combine", "action/6", "forecast/16", "report/20"],
            PlanDiff.Between(Old, Copy).Entries.OrderBy(change => change.Key).Select(change => $"{change.Key}"));
        Assert.Equal([2, 3, 4, 5, null], Copy.All<ForecastLine>().Single().Amounts);
        Assert.Equal([5], Copy.All<ForecastLine>().Single().Gaps);
    }

    [Fact]
    public void A_forecast_with_gaps_keeps_them()
    {
        var copy = NextYear.Of(Some.PlanOf(new ForecastLine(1, null, null, [1, null, 3])), "plan-2", Start);
        Assert.Equal([null, 3, null, null, null], copy.All<ForecastLine>().Single().Amounts);
    }

    [Fact]
    public void What_nobody_has_touched_since_is_told_apart()
    {
        var edited = Copy.With(new PlanText(PlanField.Trends, "Batteries are in.")).With(Some.Action(0, 5));
        var untouched = NextYear.Untouched(edited, Old).Select(entry => entry.Key).ToList();
        Assert.DoesNotContain(EntryKey.Of(PlanField.Trends), untouched);
        Assert.DoesNotContain(new(EntryKind.Action, 21), untouched);
        Assert.Contains(EntryKey.Of(PlanField.CustomerStrategy), untouched);
        Assert.Equal(edited.Entries.Count - 2, untouched.Count);
    }
}
