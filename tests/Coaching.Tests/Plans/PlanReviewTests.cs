using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanReviewTests
{
    private static readonly PlanHead Submitted = Some.Head.Submit();

    private static readonly ImmutableArray<ReviewAnswer> AllYes = [.. ReviewQuestions.All.Select(question => new ReviewAnswer(question, true))];

    private static readonly PlanReview Approval = new("plan-1", 1, "chen", Some.Today, true, AllYes);

    [Fact]
    public void An_approved_plan_is_the_reference_from_that_day_on()
    {
        var head = Submitted.Take(Approval);
        Assert.Equal((PlanStatus.Approved, 1, Some.Today, Some.Today), (head.Status, head.Version, head.ApprovedOn!.Value, head.ReviewedOn!.Value));
    }

    [Fact]
    public void A_plan_given_back_goes_on_as_the_next_version()
    {
        var returned = Submitted.Take(Approval.With(new(ReviewQuestion.WorthIt, false, "Where does the money come from?")) with { IsApproved = false });
        Assert.Equal((PlanStatus.Returned, 2, true), (returned.Status, returned.Version, returned.IsOpen()));
        Assert.Equal(PlanStatus.Submitted, returned.Submit().Status);
    }

    [Theory]
    [InlineData("li")]
    [InlineData("LI")]
    public void Nobody_reviews_a_plan_of_their_own(string owner)
    {
        Assert.False(PlanFlow.MayReview(Submitted, owner));
        var wrong = Assert.Throws<InvalidOperationException>(() => Submitted.Take(Approval with { Reviewer = owner }));
        Assert.Equal("The plan 'plan-1', version 1, Submitted, cannot be reviewed by its owner.", wrong.Message);
    }

    [Fact]
    public void A_review_of_another_version_or_of_half_the_questions_or_without_a_reason_is_none()
    {
        Assert.Throws<InvalidOperationException>(() => Submitted.Take(Approval with { Version = 2 }));
        Assert.Throws<InvalidOperationException>(() => Submitted.Take(Approval with { Plan = "plan-2" }));
        Assert.Throws<InvalidOperationException>(() => Submitted.Take(Approval with { Answers = AllYes.RemoveAt(0) }));
        Assert.Throws<InvalidOperationException>(() => Submitted.Take(Approval with { IsApproved = false }));
        Assert.Throws<InvalidOperationException>(() => Some.Head.Take(Approval));
    }

    [Fact]
    public void A_comment_is_shown_at_the_step_that_can_answer_it()
    {
        var review = Approval.With(new(ReviewQuestion.ProductsFit, true, "Name the two platforms.")).With(new(ReviewQuestion.WorthIt, false));
        Assert.Equal([ReviewQuestion.ProductsFit], review.At(PlanStep.Strategy).Select(answer => answer.Question));
        Assert.Equal([ReviewQuestion.WorthIt], review.At(PlanStep.Actions).Select(answer => answer.Question));
        Assert.Empty(review.At(PlanStep.Gather));
    }

    [Fact]
    public void An_answer_given_anew_replaces_the_first_and_answers_come_in_the_methods_order()
    {
        var review = Approval with { Answers = [] };
        Assert.Equal(ReviewQuestions.All, review.Open);
        var answered = review.With(new(ReviewQuestion.Linked, false)).With(new(ReviewQuestion.Reachable, true)).With(new(ReviewQuestion.Linked, true));
        Assert.Equal([new(ReviewQuestion.Reachable, true), new ReviewAnswer(ReviewQuestion.Linked, true)], answered.Answers);
        Assert.Throws<ArgumentException>(() => review.With(new(ReviewQuestion.Linked, false, new('x', 501))));
    }

    [Fact]
    public void An_approved_plan_is_taken_up_again_as_the_next_version_and_keeps_its_first_approval()
    {
        var head = Submitted.Take(Approval).Reopen();
        Assert.Equal((PlanStatus.Draft, 2), (head.Status, head.Version));
        var again = head.Submit().Take(Approval with { Version = 2, Date = Some.Today.PlusDays(40) });
        Assert.Equal((Some.Today, Some.Today.PlusDays(40)), (again.ApprovedOn!.Value, again.ReviewedOn!.Value));
        Assert.Equal(Some.Today.PlusDays(90), again.LookedThrough(Some.Today.PlusDays(90)).ReviewedOn);
        Assert.Throws<InvalidOperationException>(() => again.Reopen().LookedThrough(Some.Today));
    }

    [Theory]
    [InlineData(PlanStatus.Draft, true)]
    [InlineData(PlanStatus.Returned, true)]
    [InlineData(PlanStatus.Submitted, true)]
    [InlineData(PlanStatus.Approved, true)]
    [InlineData(PlanStatus.Archived, false)]
    public void An_action_is_ticked_in_any_plan_that_is_worked_by(PlanStatus status, bool isTicked)
    {
        var (head, open, done) = (Some.Head with { Status = status }, Some.Action(1), Some.Action(1) with { DoneOn = Some.Today });
        Assert.Equal(isTicked ? done : null, head.Tick(open, isDone: true, Some.Today));
        Assert.Equal(isTicked ? done : null, head.Tick(done, isDone: true, Some.Today.PlusDays(1)));
        Assert.Equal(isTicked ? open : null, head.Tick(done, isDone: false, Some.Today));
    }

    [Fact]
    public void A_submitted_plan_is_taken_back_but_not_changed_or_put_away()
    {
        Assert.Equal(Some.Head, Submitted.Withdraw());
        Assert.False(Submitted.Allows(null, Some.Action(1)));
        Assert.False(Submitted.Allows(Some.Action(1), Some.Action(1) with { What = "else" }));
        Assert.False(Submitted.Allows(null, new ProgressReport(1, Some.Today, "on course")));
        Assert.Throws<InvalidOperationException>(() => Submitted.Archive());
        Assert.Throws<InvalidOperationException>(() => Submitted.Submit());
        Assert.Throws<InvalidOperationException>(() => Some.Head.Reopen());
        Assert.Throws<InvalidOperationException>(() => Some.Head.Withdraw());
        Assert.Equal(PlanStatus.Archived, Some.Head.Archive().Status);
    }

    [Fact]
    public void Of_an_approved_plan_progress_may_be_told_and_nothing_else()
    {
        var approved = Submitted.Take(Approval);
        Assert.True(approved.Allows(Some.Action(1), Some.Action(1) with { DoneOn = Some.Today }));
        Assert.True(approved.Allows(null, new ProgressReport(2, Some.Today, "On course")));
        Assert.False(approved.Allows(Some.Action(1), Some.Action(1) with { DoneOn = Some.Today, What = "Something else" }));
        Assert.False(approved.Allows(null, Some.Action(1)));
        Assert.True(Some.Head.Allows(null, Some.Action(1)));
    }
}
