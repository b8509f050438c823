using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Reviews;

/// <summary>The executive who stands behind a plan.</summary>
public sealed class SponsorTests
{
    private static readonly PlanEntry Summary = new PlanText(PlanField.SummaryGoals, "Twelve million.");

    [Fact]
    public void A_sponsor_is_told_and_reads_the_summary_and_nothing_else()
    {
        var office = Named(Ada).Hears("Ada Admin is told").Hears("Executive sponsor: Ada Admin");
        Assert.Equal(new PlanPerson("Ada Admin", Ada), office.HeadOf(Cy).Sponsor);
        Assert.Equal((NewsKind.SponsorNamed, Cy, PlanOffice.Plan), Assert.Single(office[Ada].Profile.News) is var news ? (news.Kind, news.Owner, news.Plan) : default);
        office.Taps(Ada, SponsorPresses.SummaryOp, $"{Cy}/{PlanOffice.Plan}").Hears("Cy Sample named you").Hears("Twelve million.").DoesNotHear("Grow abroad");
        office.Taps(Ada, SponsorPresses.SummaryOp, $"{Cy}/{PlanOffice.Plan}/0/appendix/0").Hears("Twelve million.").DoesNotHear("Grow abroad");
        office.Taps(Ada, ReviewPresses.SectionOp, $"{Cy}/{PlanOffice.Plan}").Hears("Only the plan’s owner");
    }

    [Fact]
    public void Named_no_longer_the_summary_is_not_shown()
    {
        var office = Named(Ada).Presses(Cy, "Sponsor").Presses(Cy, "Name nobody").Hears("no sponsor now");
        Assert.Null(office.HeadOf(Cy).Sponsor);
        office.Taps(Ada, SponsorPresses.SummaryOp, $"{Cy}/{PlanOffice.Plan}").Hears("You are not the sponsor of that plan now").DoesNotHear("Twelve");
    }

    [Fact]
    public void The_sponsor_finds_the_summary_at_any_time_without_a_plan_of_their_own()
    {
        var office = Named(Ada).HasHeard(Ada);
        office.Says(Ada, "plan").Hears("Plans you sponsor").Hears("Huarui").Presses(Ada, "Read the summary", new() { [PlansCard.Sponsored] = $"{Cy}/{PlanOffice.Plan}" }).Hears("Twelve million.");
        office.Says(TeamOffice.Di, "plan").DoesNotHear("Plans you sponsor");
    }

    [Fact]
    public void Of_an_archived_plan_the_sponsor_is_told_why_there_is_no_summary()
    {
        var office = Named(Ada);
        office.PlansOf(Cy).Set(office.HeadOf(Cy) with { Status = PlanStatus.Archived });
        office.Taps(Ada, SponsorPresses.SummaryOp, $"{Cy}/{PlanOffice.Plan}").Hears("The plan for Huarui is archived").DoesNotHear("Twelve");
    }

    [Fact]
    public void Nobody_else_reads_the_summary() =>
        Named(Ada).Taps(TeamOffice.Di, SponsorPresses.SummaryOp, $"{Cy}/{PlanOffice.Plan}").Hears("You are not the sponsor").DoesNotHear("Twelve");

    [Theory]
    [InlineData("", "Choose a person from the list")]
    [InlineData("?!", "Choose a person from the list")]
    [InlineData(Cy, "The sponsor is somebody else")]
    public void What_names_no_executive_is_refused(string who, string why)
    {
        var office = Named(who).Hears(why);
        Assert.Null(office.HeadOf(Cy).Sponsor);
    }

    [Fact]
    public void Named_again_nothing_is_changed_and_nobody_told()
    {
        var office = Named(Ada).Presses(Cy, "Sponsor").Presses(Cy, "Save", new() { [SponsorCard.Who] = Ada }).Hears("Nothing was changed");
        Assert.Single(office[Ada].Profile.News);
    }

    [Fact]
    public void While_the_plan_is_reviewed_its_sponsor_stays()
    {
        var office = PlanOffice.Open().Submits(Cy).Presses(Cy, "Sponsor").Presses(Cy, "Save", new() { [SponsorCard.Who] = Ada }).Hears("Nothing was changed");
        Assert.Null(office.HeadOf(Cy).Sponsor);
    }

    private static Office Named(string who) => PlanOffice.Open().Holds(Cy, Summary)
        .Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan).Presses(Cy, "Sponsor").Presses(Cy, "Save", new() { [SponsorCard.Who] = who });
}
