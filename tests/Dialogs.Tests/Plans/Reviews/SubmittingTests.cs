using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>A plan on its way to the manager, and back.</summary>
public sealed class SubmittingTests
{
    [Fact]
    public void Somebody_without_a_manager_is_told_how_to_get_one()
    {
        var office = new Office().Begins(Cy, "Huarui").Presses(Cy, "Submit for review");
        office.Hears("Nobody can review it yet").Hears("Ask your manager to invite you");
        Assert.DoesNotContain("Submit now", CardButtons.Titles(office.Card));
        office.Taps(Cy, ReviewPresses.SubmitOp, PlanOffice.Plan).Hears("Nobody can review it yet");
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void What_is_open_is_told_first_and_keeps_nothing_back()
    {
        var office = PlanOffice.Open().Holds(Cy, new PlanRisk(0, RiskKind.OwnGap, "no service"), new PlanAction(0, ActionKind.Project, "visit"));
        office.Says(Cy, "plan huarui").Presses(Cy, "Submit for review");
        office.Hears("1 action without an owner, 1 action without a date, 1 risk without an answer").Hears("Bo 王 reviews it");
        office.Presses(Cy, "Submit now").Hears("Submitted. Bo 王 is told.");
        Assert.Equal(PlanStatus.Submitted, office.HeadOf(Cy).Status);
        Assert.Equal(1, Assert.Single(office.PlansOf(Cy).VersionsOf(PlanOffice.Plan)).Number);
    }

    [Fact]
    public void The_manager_hears_of_it_once()
    {
        var office = PlanOffice.Open().Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan);
        var card = office.Card;
        office.Presses(Cy, "Submit now").Presses(Cy, "Submit now", null, card).Hears("saved already");
        var news = Assert.Single(office[Bo].Profile.News);
        Assert.Equal((NewsKind.PlanSubmitted, "Cy Sample", Cy, PlanOffice.Plan, "Huarui"), (news.Kind, news.By, news.Owner, news.Plan, news.Account));
    }

    [Fact]
    public void A_submission_that_is_taken_again_after_a_crash_is_one()
    {
        var office = PlanOffice.Open().Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan);
        Tapped submit = new(new(CardButtons.Press(office.Card, "Submit now"), new Dictionary<string, string>()));
        office.Takes(Cy, submit, isLost: true);
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Cy).Status);
        office.Takes(Cy, submit).Hears("Submitted");
        Assert.Single(office[Bo].Profile.News);
    }

    [Fact]
    public void A_submitted_plan_is_read_and_not_written()
    {
        var office = PlanOffice.Open().Taps(Cy, PlanPresses.StepOp, $"{PlanOffice.Plan}/collect/0");
        var form = office.Card;
        office.Submits(Cy).Presses(Cy, "Save", new() { ["customer-strategy"] = "Other" }, form).Hears("The plan is with its reviewer");
        Assert.Equal("Grow abroad. Buy local.", office.PlansOf(Cy).Find(PlanOffice.Plan)!.Text(PlanField.CustomerStrategy));
        office.Taps(Cy, PlanPresses.StepOp, $"{PlanOffice.Plan}/collect/0").Hears("Grow abroad. Buy local.").Hears("or you take it back");
        Assert.DoesNotContain("Save", CardButtons.Titles(office.Card));
    }

    [Fact]
    public void Taken_back_it_is_written_again()
    {
        var office = PlanOffice.Open().Submits(Cy).Presses(Cy, "Take back").Hears("You can change the plan again");
        office.Writes(Cy, "customer-finance", "up").Hears("Saved.");
        Assert.Equal((PlanStatus.Draft, 1), (office.HeadOf(Cy).Status, office.HeadOf(Cy).Version));
    }

    [Fact]
    public void A_card_from_before_changes_nothing_that_was_changed_since()
    {
        var office = PlanOffice.Open().Submits(Cy);
        var submitted = office.Card;
        office.Presses(Cy, "Take back").Waits(Duration.FromHours(1));
        office.Taps(Cy, ReviewPresses.WithdrawOp, PlanOffice.Plan).Hears("Nothing was changed");
        office.Taps(Cy, ReviewPresses.ReopenOp, PlanOffice.Plan).Hears("Nothing was changed");
        office.Presses(Cy, "Take back", null, submitted).Hears("saved already");
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void A_plan_that_no_version_can_hold_is_not_submitted()
    {
        var reports = Enumerable.Range(0, 60).Select(number => (PlanEntry)new ProgressReport(0, new(2026, 11, 1), new string('客', 4000)));
        var texts = PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => (PlanEntry)new PlanText(facts.Field, new string('客', 4000)));
        var actions = Enumerable.Range(0, 300).Select(number => (PlanEntry)new PlanAction(0, ActionKind.Project, new string('客', 240)));
        var office = PlanOffice.Open().Holds(Cy, [.. reports, .. texts, .. actions]).Submits(Cy);
        office.Hears("Nothing was submitted: the plan has 4").Hears("up to 400000 can be kept");
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void In_Chinese_too() => PlanOffice.Open(Language.Chinese).Says(Cy, "客户计划 Huarui").Presses(Cy, "提交审阅").Hears("由Bo 王审阅").Presses(Cy, "现在提交").Hears("已提交，会通知Bo 王。");
}
