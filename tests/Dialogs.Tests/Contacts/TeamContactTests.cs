using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>What a manager is told of the team's plans: Bo leads Cy, who plans Huarui.</summary>
public sealed class TeamContactTests
{
    private static readonly LocalDateTime Tuesday = new(2026, 12, 1, 9, 30);

    [Fact]
    public void A_plan_that_waits_is_told_each_week_until_it_is_reviewed()
    {
        var office = PlanOffice.Open().Submits(Cy).HasHeard(Bo);
        office.Wakes(Bo, Tuesday).Hears("Huarui (Cy Sample)").Hears("Waits for your review");
        office.Wakes(Bo, Tuesday.PlusDays(7)).Hears("Waits for your review").Presses(Bo, "Open", new() { ["due"] = $"{Cy}/p0001" }).Hears("Version 1, ");
        office.Presses(Bo, "Review").Approves(Bo).Wakes(Bo, Tuesday.PlusDays(14));
        Assert.Empty(office.Replies);
    }

    [Fact]
    public void A_new_leader_finds_what_waits_without_ever_having_had_a_plan()
    {
        var office = PlanOffice.Open().Submits(Cy).Says(Cy, "leave team").Presses(Cy, "Yes, leave").Wins(TeamOffice.Di, Cy).HasHeard(TeamOffice.Di);
        Assert.Empty(office.HasHeard(Bo).Wakes(Bo, Tuesday).Replies);
        office.Wakes(TeamOffice.Di, Tuesday).Hears("Waits for your review");
        office.Says(TeamOffice.Di, "plan due").Hears("Waits for your review");
    }

    [Fact]
    public void The_owner_is_told_who_has_the_plan_or_that_nobody_has()
    {
        var office = PlanOffice.Open().Submits(Cy).Hears("Bo 王 has it for review");
        office.Says(Cy, "leave team").Presses(Cy, "Yes, leave").Taps(Cy, ReviewPresses.StandingOp, PlanOffice.Plan).Hears("Nobody can review it now").Presses(Cy, "Take back");
        Assert.Equal(PlanStatus.Draft, office.HeadOf(Cy).Status);
    }

    [Fact]
    public void The_manager_says_that_a_plan_is_still_right_and_its_owner_hears()
    {
        var office = Reviewed().Wakes(Bo, new(2027, 2, 23, 9, 30)).Hears("Review the plan").Presses(Bo, "Still right: Huarui").Hears("the plan is still right");
        Assert.Equal(new LocalDate(2027, 2, 23), office.HeadOf(Cy).ReviewedOn);
        office.Says(Bo, "plan due").DoesNotHear("Review the plan").Says(Cy, "hi").Hears("has looked through your plan for Huarui");
    }

    [Fact]
    public void The_manager_asks_for_the_next_version()
    {
        var office = Reviewed().OpensPlanOf(Bo, Cy).Presses(Bo, "Begin next version").Hears("This is version 2 now");
        Assert.Equal((PlanStatus.Draft, 2), (office.HeadOf(Cy).Status, office.HeadOf(Cy).Version));
        office.Says(Cy, "hi").Hears("asks for the next version of your plan for Huarui");
    }

    [Theory]
    [InlineData(LookingThrough.StillRightOp)]
    [InlineData(LookingThrough.NextVersionOp)]
    public void Nobody_else_says_either(string op)
    {
        var office = Reviewed();
        var head = office.HeadOf(Cy);
        office.Wakes(TeamOffice.Di, new(2027, 2, 23, 10, 0)).Taps(TeamOffice.Di, op, $"{Cy}/p0001");
        Assert.Equal(head, office.HeadOf(Cy));
    }

    /// <summary>An office in which the plan was approved on 23 November 2026.</summary>
    private static Office Reviewed() => PlanOffice.Open().Approves(Cy, PlanOffice.Plan);
}
