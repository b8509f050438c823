using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>The manager and a plan.</summary>
public sealed class ReviewingTests
{
    [Fact]
    public void The_manager_reads_what_the_plan_mainly_says_and_all_of_a_section()
    {
        var office = PlanOffice.Open().Holds(Cy, new PlanObjective(0, ObjectiveKind.Finance, "Revenue", 1200.5m, "CNY million", new(2027, 12, 31))).Submits(Cy);
        office.OpensPlanOf(Bo, Cy).Hears("Plan: Huarui").Hears("Cy Sample · Tier A").Hears("waiting for review").Hears("Revenue 1,200.5 CNY million").DoesNotHear("Grow abroad");
        office.Presses(Bo, "Read section", new() { [ReadCard.ChosenSection] = "appendix" }).Hears("Huarui – Appendix").Hears("Grow abroad. Buy local.");
        office.Presses(Bo, "Back").Hears("Plan: Huarui").Hears("Still open: ");
    }

    [Fact]
    public void Approved_the_plan_is_the_reference_and_the_owner_hears_of_it()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).Approves(Bo).Hears("Approved: Huarui").Hears("Cy Sample is told");
        Assert.Equal((PlanStatus.Approved, 1, new(2026, 11, 23)), (office.HeadOf(Cy).Status, office.HeadOf(Cy).Version, office.HeadOf(Cy).ApprovedOn));
        var news = Assert.Single(office[Cy].Profile.News);
        Assert.Equal((NewsKind.PlanApproved, "Bo 王", Cy), (news.Kind, news.By, news.Owner));
        office.Says(Cy, "plan huarui").Hears("Version 1, approved").Hears("Bo 王, 23 Nov 2026: approved");
    }

    [Fact]
    public void Given_back_its_author_sees_why_at_the_step_it_is_about()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).GivesBack(Bo, "Too *high* for 2027").Hears("Given back: Huarui");
        Assert.Equal((PlanStatus.Returned, 2), (office.HeadOf(Cy).Status, office.HeadOf(Cy).Version));
        Assert.Equal(NewsKind.PlanReturned, Assert.Single(office[Cy].Profile.News).Kind);
        office.Says(Cy, "plan huarui").Hears("Version 1 was given back; version 2 is in work.").Hears("Comments at step 4");
        office.Taps(Cy, ReviewPresses.CommentsOp, PlanOffice.Plan).Hears("Plan: Huarui – 4 ").Hears(@"Too *high* for 2027");
        office.Taps(Cy, PlanPresses.StepOp, $"{PlanOffice.Plan}/collect/0").DoesNotHear("Too");
        office.Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan).Hears("Too *high* for 2027");
    }

    [Fact]
    public void The_comments_stay_until_the_plan_is_submitted_again()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).GivesBack(Bo, "Too high").Submits(Cy);
        office.Taps(Cy, PlanPresses.StepOp, $"{PlanOffice.Plan}/direction/0").DoesNotHear("Too high");
        office.OpensReviewOf(Bo, Cy).Approves(Bo);
        Assert.Equal([false, true], office.PlansOf(Cy).VersionsOf(PlanOffice.Plan).Select(version => version.Review!.IsApproved));
    }

    [Fact]
    public void Every_question_is_answered_and_what_was_entered_stays()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy);
        var answers = PlanOffice.Answers(ReviewQuestion.Linked, new string('x', 501));
        answers.Remove(ReviewForm.AnswerOf(ReviewQuestion.WorthIt));
        office.Presses(Bo, "Approve", answers).Hears("Choose yes or no.").Hears("That has 501 characters; up to 500 are accepted");
        Assert.Equal(ReviewForm.No, CardButtons.Values(office.Card)[ReviewForm.AnswerOf(ReviewQuestion.Linked)]);
        Assert.Equal(PlanStatus.Submitted, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void A_plan_is_not_given_back_without_a_reason()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).Presses(Bo, "Give back", PlanOffice.Answers()).Hears("the author has to know what to change");
        Assert.Equal(PlanStatus.Submitted, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void What_was_taken_back_and_submitted_anew_is_not_what_was_read()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy);
        var old = office.Card;
        office.Taps(Cy, ReviewPresses.WithdrawOp, PlanOffice.Plan).Writes(Cy, "customer-strategy", "Something else");
        office.Approves(Bo, old).Hears("Nothing was saved: since you opened it").Hears("Version 1, draft");
        office.Submits(Cy).Approves(Bo, old).Hears("Nothing was saved");
        Assert.Equal(PlanStatus.Submitted, office.HeadOf(Cy).Status);
        office.OpensReviewOf(Bo, Cy).Approves(Bo).Hears("Approved");
    }

    [Fact]
    public void A_second_tap_and_a_turn_taken_again_approve_once()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy);
        var form = office.Card;
        Tapped approve = new(new(CardButtons.Press(form, "Approve"), PlanOffice.Answers()));
        office.Takes(Bo, approve, isLost: true).Takes(Bo, approve).Hears("Approved: Huarui").Takes(Bo, approve).Hears("saved already");
        Assert.Single(office[Cy].Profile.News);
        office.Presses(Bo, "Give back", PlanOffice.Answers(ReviewQuestion.Linked), form).Hears("Approved: Huarui");
        Assert.Equal(PlanStatus.Approved, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void Whoever_does_not_lead_the_owner_now_opens_and_approves_nothing()
    {
        var office = PlanOffice.Open().Submits(Cy);
        office.OpensPlanOf(TeamOffice.Di, Cy).Hears("Only the plan’s owner and the manager who leads the owner").DoesNotHear("Huarui");
        office.OpensPlanOf(Ada, Cy).Hears("Only the plan’s owner");
        office.OpensReviewOf(Bo, Cy);
        var form = office.Card;
        office.Says(Cy, "leave team").Presses(Cy, "Yes, leave");
        office.Approves(Bo, form).Hears("Only the plan’s owner");
        office.OpensPlanOf(Bo, Cy).DoesNotHear("Huarui");
        Assert.Equal(PlanStatus.Submitted, office.HeadOf(Cy).Status);
    }

    [Theory]
    [InlineData(ReviewPresses.FormOp)]
    [InlineData(ReviewPresses.ApproveOp)]
    [InlineData(ReviewPresses.ReturnOp)]
    public void Nobody_reviews_a_plan_of_their_own(string op)
    {
        var office = PlanOffice.Open().Begins(Bo, "Own");
        office.Taps(Bo, op, $"{Bo}/{PlanOffice.Plan}").Hears("This is your own plan");
        office.Taps(Bo, op, $"{Bo.ToUpperInvariant()}/{PlanOffice.Plan}").Hears("This is your own plan");
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Bo).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nobody/p0001")]
    [InlineData("cccccccc-0000-4000-8000-000000000003/p0009")]
    [InlineData("cccccccc-0000-4000-8000-000000000003/p0001/7/summary/0")]
    [InlineData("cccccccc-0000-4000-8000-000000000003/p0001/-1/summary/0")]
    public void What_is_not_there_is_told(string? about) => PlanOffice.Open().Taps(Bo, ReviewPresses.SectionOp, about).Hears("is not there");

    [Fact]
    public void Nobody_may_approve_who_is_no_manager() =>
        PlanOffice.Open().Submits(Cy).Taps(Ada, ReviewPresses.ApproveOp, $"{Cy}/{PlanOffice.Plan}").Hears("Only a manager can do that");

    [Fact]
    public void What_was_answered_is_kept_while_the_plan_is_read()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy);
        Dictionary<string, string> entered = new() { [ReviewForm.AnswerOf(ReviewQuestion.Linked)] = ReviewForm.No, [ReviewForm.CommentOn(ReviewQuestion.Linked)] = "No *budget*" };
        office.Presses(Bo, "Read the plan", entered).Hears("Plan: Huarui").Presses(Bo, "Read section", new() { [ReadCard.ChosenSection] = "appendix" }).Hears("Grow abroad").Presses(Bo, "Back");
        office.Presses(Bo, "Continue review").Hears("Your answers are as you left them.");
        Assert.Equal((ReviewForm.No, "No *budget*"), (CardButtons.Values(office.Card)[ReviewForm.AnswerOf(ReviewQuestion.Linked)], CardButtons.Values(office.Card)[ReviewForm.CommentOn(ReviewQuestion.Linked)]));
        office.GivesBack(Bo, "No");
        Assert.Null(office[Bo].ReviewDraft);
    }

    [Fact]
    public void Answers_to_another_submission_are_not_shown_again()
    {
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy);
        var old = office.Card;
        office.Presses(Bo, "Read the plan", PlanOffice.Answers(ReviewQuestion.Linked, "Too low")).Taps(Cy, ReviewPresses.WithdrawOp, PlanOffice.Plan).Submits(Cy);
        office.OpensReviewOf(Bo, Cy).DoesNotHear("as you left them");
        office.Presses(Bo, "Read the plan", PlanOffice.Answers(ReviewQuestion.Linked, "Stale"), old).Presses(Bo, "Review").DoesNotHear("Stale");
    }

    [Fact]
    public void The_answers_are_yes_and_no_in_Chinese() =>
        PlanOffice.Open(Language.Chinese).Submits(Cy).OpensReviewOf(Bo, Cy).Hears("(是 / 否)").DoesNotHear("/ 不是").GivesBack(Bo, "太高").Taps(Cy, PlanPresses.StepOp, $"{PlanOffice.Plan}/direction/0").Hears("否。太高");

    [Fact]
    public void In_Chinese_too()
    {
        var office = PlanOffice.Open(Language.Chinese).Submits(Cy).OpensReviewOf(Bo, Cy).GivesBack(Bo, "目标太高").Hears("已退回修改：Huarui");
        office.Says(Cy, "客户计划 huarui").Hears("第1版已退回修改，现在是第2版草稿。").Hears("意见在第4步");
    }
}
