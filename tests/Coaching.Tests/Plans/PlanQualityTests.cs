using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanQualityTests
{
    [Fact]
    public void A_whole_plan_is_complete_and_clean()
    {
        var quality = PlanQuality.Of(Some.Whole);
        Assert.True(quality.IsClean);
        Assert.Equal(Enum.GetValues<PlanSection>(), quality.Sections.Select(each => each.Section));
        Assert.All(quality.Sections, each => Assert.Equal(100, each.Completeness.Percent));
        Assert.Equal((43, 43, 43), Told(PlanProgress.Of(Some.Whole).Whole));
    }

    [Fact]
    public void An_empty_plan_has_nothing_and_all_questions_open()
    {
        var quality = PlanQuality.Of(Some.Plan);
        Assert.All(quality.Sections, each => Assert.Equal(0, each.Completeness.Percent));
        Assert.Equal(ReviewQuestions.All, quality.OpenQuestions.Select(open => open.Question));
        Assert.Empty(quality.ObjectivesWithoutActions);
    }

    [Fact]
    public void A_step_that_is_not_needed_is_settled_without_being_filled()
    {
        var progress = PlanProgress.Of(Some.PlanOf(new NotNeeded(PlanStep.Collect, "Known"), Some.Text(PlanField.CustomerStrategy)));
        Assert.Equal((1, 8, 8), Told(progress.Of(PlanStep.Collect)));
        Assert.True(progress.Of(PlanStep.Collect).IsDone);
        Assert.Equal((1, 8, 19), Told(progress.Of(PlanSection.Appendix)));
    }

    [Fact]
    public void A_milestone_fills_two_fields_and_a_report_none_that_counts()
    {
        var progress = PlanProgress.Of(Some.PlanOf(Some.Action(1) with { IsMilestone = true }, new ProgressReport(2, Some.Today, "On course")));
        Assert.Equal((2, 2, 10), Told(progress.Of(PlanStep.Actions)));
        Assert.Equal((0, 0, 1), Told(progress.Of(PlanStep.KeepAlive)));
    }

    [Fact]
    public void Objectives_without_actions_are_told()
    {
        var quality = PlanQuality.Of(Some.PlanOf(Some.Objective(1), Some.Objective(2), Some.Action(3, 2)));
        Assert.Equal([1], quality.ObjectivesWithoutActions.Select(objective => objective.Number));
    }

    [Fact]
    public void Open_actions_without_owner_or_date_are_told_and_done_ones_are_not()
    {
        var bare = Some.Action(1) with { Owner = null, Due = null };
        var quality = PlanQuality.Of(Some.PlanOf(
            bare, bare with { Number = 2, Owner = Some.Li }, bare with { Number = 3, Due = Some.Today }, bare with { Number = 4, DoneOn = Some.Today }));
        Assert.Equal([1, 3], quality.ActionsWithoutOwner.Select(action => action.Number));
        Assert.Equal([1, 2], quality.ActionsWithoutDate.Select(action => action.Number));
    }

    [Fact]
    public void Risks_without_answer_and_gaps_of_the_forecast_are_told()
    {
        var risk = new PlanRisk(1, RiskKind.Competitor, "Kestrel buys its way in", " ");
        var quality = PlanQuality.Of(Some.PlanOf(risk, new ForecastLine(2, "East", null, [1, null, 3]), new ForecastLine(3, null, null, [1, 2, 3, 4, 0])));
        Assert.Equal([risk], quality.RisksWithoutAnswer);
        Assert.Equal([2, 4, 5], Assert.Single(quality.ForecastGaps).Gaps);
    }

    [Fact]
    public void A_question_of_the_review_is_open_as_long_as_a_field_it_is_answered_from_is_empty()
    {
        var quality = PlanQuality.Of(Some.Whole.Without(EntryKey.Of(PlanField.BuyingCriteria)));
        var open = Assert.Single(quality.OpenQuestions);
        Assert.Equal((ReviewQuestion.MeetsCompetition, PlanField.BuyingCriteria), (open.Question, open.Missing.Single()));
        Assert.False(quality.IsClean);
        Assert.Empty(PlanQuality.Of(Some.Plan.With(new NotNeeded(PlanStep.Strategy, "As last year")).With(Some.Text(PlanField.CustomerProducts)))
            .OpenQuestions.Where(each => each.Question == ReviewQuestion.ProductsFit));
    }

    private static (int Filled, int Settled, int Of) Told(Completeness completeness) => (completeness.Filled, completeness.Settled, completeness.Of);
}
