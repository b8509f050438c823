using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>The versions of a plan, and what differs between them.</summary>
public sealed class VersionTests
{
    [Fact]
    public void Taken_up_again_the_approved_plan_can_still_be_read()
    {
        var office = Reopened().Writes(Cy, "customer-strategy", "Something else");
        Assert.Equal((PlanStatus.Draft, 2), (office.HeadOf(Cy).Status, office.HeadOf(Cy).Version));
        office.Taps(Cy, VersionPresses.ReadOp, $"{Cy}/{PlanOffice.Plan}/1//0").Hears("This is version 1 as it was submitted.").Hears("Version 1 is approved; version 2 is in work.");
        office.Presses(Cy, "Read section", new() { [ReadCard.ChosenSection] = "appendix" }).Hears("Grow abroad. Buy local.").DoesNotHear("Something else");
    }

    [Fact]
    public void The_difference_tells_old_and_new_by_section()
    {
        var office = Reopened().Writes(Cy, "customer-strategy", "Grow abroad. Buy *anywhere*.").Holds(Cy, new PlanRisk(0, RiskKind.OwnGap, "no service"));
        office.Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan).Presses(Cy, "Versions").Hears("Version 1").Hears("Bo 王, 23 Nov 2026: approved");
        office.Presses(Cy, "Show differences", Choosing("1", "0")).Hears("Version 1 → As it is now");
        office.Hears("Removed: Buy local.").Hears("New: Buy *anywhere*.").Hears("New: Risks").Hears("no service · Our own gaps");
        office.Presses(Cy, "Versions").Presses(Cy, "Show differences", Choosing("0", "1")).Hears("Version 1 → As it is now");
    }

    [Fact]
    public void Of_a_line_that_was_changed_each_part_is_told()
    {
        var action = new PlanAction(1, ActionKind.Project, "Trial", new("Li"), new(2026, 12, 1));
        var office = PlanOffice.Open().Holds(Cy, action).Submits(Cy).OpensReviewOf(Bo, Cy).Approves(Bo);
        office.Taps(Cy, ReviewPresses.ReopenOp, PlanOffice.Plan).Holds(Cy, action with { Due = new(2027, 3, 1), IsMilestone = true });
        office.Taps(Bo, VersionPresses.CompareOp, $"{Cy}/{PlanOffice.Plan}/0/1/0").Hears("Due: 1 Dec 2026 → 1 Mar 2027").Hears("Milestone: No → Yes").DoesNotHear("Person:");
    }

    [Fact]
    public void The_manager_compares_them_too_and_nobody_else()
    {
        var office = Reopened();
        office.OpensPlanOf(Bo, Cy).Presses(Bo, "Versions").Presses(Bo, "Show differences", Choosing("1", "0")).Hears("Nothing differs.");
        office.Taps(TeamOffice.Di, VersionPresses.CompareOp, $"{Cy}/{PlanOffice.Plan}/0/1/0").Hears("Only the plan’s owner");
    }

    [Fact]
    public void A_version_is_not_compared_with_itself() =>
        Reopened().Taps(Cy, VersionPresses.ListOp, $"{Cy}/{PlanOffice.Plan}").Presses(Cy, "Show differences", Choosing("1", "1")).Hears("Choose two different versions");

    [Fact]
    public void A_plan_that_was_not_submitted_has_no_versions() =>
        PlanOffice.Open().Taps(Cy, VersionPresses.ListOp, $"{Cy}/{PlanOffice.Plan}").Hears("it was not yet").Presses(Cy, "Back").Hears("Version 1, draft");

    [Fact]
    public void What_is_longer_than_a_card_goes_on_the_next()
    {
        var texts = PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => (PlanEntry)new PlanText(facts.Field, $"{facts.Field} begins. {new string('*', 3000)}"));
        var office = PlanOffice.Open().Holds(Cy, [.. texts]).Taps(Bo, ReviewPresses.SectionOp, $"{Cy}/{PlanOffice.Plan}/0/appendix/0").Hears("(1 of ").Hears("CustomerStrategy begins");
        int pages = 1;
        for (; CardButtons.Titles(office.Card).Contains("Next"); pages++)
        {
            office.Presses(Bo, "Next");
        }

        office.Hears($"({pages} of {pages})").DoesNotHear("CustomerStrategy").Presses(Bo, "Previous").Hears($"({pages - 1} of {pages})");
    }

    [Fact]
    public void A_reader_opens_what_is_approved_while_the_next_version_is_in_work()
    {
        var office = Reopened().Holds(Cy, new PlanText(PlanField.SummaryGoals, "Only in the draft"));
        office.OpensPlanOf(Bo, Cy).Hears("Version 1 is approved; version 2 is in work.").Hears("This is version 1").DoesNotHear("Only in the draft");
        office.Presses(Bo, "As it is now").Hears("Only in the draft").Presses(Bo, "Read section", new() { [ReadCard.ChosenSection] = "summary" }).Presses(Bo, "Back").Hears("Only in the draft");
        office.Says(Bo, "plans").Hears("approved, version 2 in work");
        office.Says(Cy, "plan huarui").Hears("Version 1 is approved; version 2 is in work.");
        office.Submits(Cy).OpensPlanOf(Bo, Cy).Hears("Version 1 is approved; version 2 is waiting for review.").Hears("Only in the draft");
    }

    [Fact]
    public void The_review_of_a_version_is_read_with_it()
    {
        string comment = "Too *high*. " + new string('x', 400) + " end";
        var office = PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).GivesBack(Bo, comment).Submits(Cy);
        office.OpensReviewOf(Bo, Cy).Hears("Version 1: Bo 王, 23 Nov 2026: given back").Hears("Too *high*.");
        office.Taps(Cy, VersionPresses.ReadOp, $"{Cy}/{PlanOffice.Plan}/1//0").Hears("Bo 王, 23 Nov 2026: given back").Hears("Too *high*.").DoesNotHear(" end");
        office.Presses(Cy, "Read section", new() { [ReadCard.ChosenSection] = SectionCard.Review }).Hears("Huarui – Review").Hears(" end").Presses(Cy, "Back").Hears("This is version 1");
        office.Taps(Cy, ReviewPresses.SectionOp, $"{Cy}/{PlanOffice.Plan}/2/review/0").Hears("Executive summary").DoesNotHear("Too *high*");
    }

    [Fact]
    public void The_version_that_is_chosen_first_is_read() => Reopened()
        .Taps(Bo, VersionPresses.ListOp, $"{Cy}/{PlanOffice.Plan}").Presses(Bo, "Read this version", Choosing("0", "1")).Hears("This is version 1");

    private static Office Reopened() => PlanOffice.Open().Submits(Cy).OpensReviewOf(Bo, Cy).Approves(Bo).Taps(Cy, ReviewPresses.ReopenOp, PlanOffice.Plan).Hears("This is version 2 now");

    private static Dictionary<string, string> Choosing(string older, string newer) => new() { [VersionsCard.Older] = older, [VersionsCard.Newer] = newer };
}
