using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans;

/// <summary>Actions of Cy's plan that colleagues see to.</summary>
public sealed class GivenActionTests
{
    [Fact]
    public void The_colleague_is_told_which_and_by_when_and_finds_it_until_it_is_done()
    {
        var office = Given(Ada, "Visit plant 2", "2027-05-31");
        office.Says(Ada, "hi").Hears("has put you down for an action").Hears("Visit plant 2, by 31 May 2027");
        office.Says(Ada, "plan due").Hears("Action: Visit plant 2").Presses(Ada, "Done: Visit plant 2").Hears("Noted as done");
        office.Says(Ada, "plan due").DoesNotHear("Visit plant 2");
    }

    [Fact]
    public void Several_actions_of_a_plan_are_told_on_one_card()
    {
        var office = Adds(Given(Ada, "Visit plant 2", "2027-05-31"), Ada, "Ship samples", "");
        office.Says(Ada, "hi").Hears("down for 2 actions").Hears("Visit plant 2, by 31 May 2027").Hears("Ship samples");
    }

    [Fact]
    public void Given_to_somebody_else_both_hear()
    {
        var office = Given(Ada, "Visit plant 2", "2027-05-31");
        office.Says(Ada, "hi");
        office.Taps(Cy, ListPresses.LineOp, "p0001/project-actions/1/0").Presses(Cy, "Save", Action(TeamOffice.Di, "Visit plant 2", "2027-05-31"));
        office.Says(Ada, "plan due").Hears("has put somebody else down for an action of yours").Hears("Visit plant 2").Hears("Nothing is overdue");
        office.Says(TeamOffice.Di, "plan due").Hears("has put you down for an action").Hears("Action: Visit plant 2");
    }

    [Fact]
    public void It_is_ticked_while_the_plan_is_reviewed_by_both()
    {
        var office = Given(Ada, "Visit plant 2", "2027-05-31").Submits(Cy);
        office.Says(Ada, "plan due").Presses(Ada, "Done: Visit plant 2").Hears("Noted as done");
        Assert.NotNull(ActionOf(office).DoneOn);
        office.Taps(Cy, ListPresses.NotDoneOp, "p0001/project-actions/1/0").Hears("Visit plant 2");
        Assert.Equal((PlanStatus.Submitted, null), (office.HeadOf(Cy).Status, ActionOf(office).DoneOn));
    }

    [Fact]
    public void It_is_found_in_the_copy_for_next_year_too()
    {
        var office = Given(Ada, "Visit plant 2", "2027-05-31");
        var plan = office.PlansOf(Cy).Find("p0001")!;
        office.PlansOf(Cy).Fill(plan with { Head = plan.Head with { Id = "p0002", Account = "Huarui next", Previous = "p0001" } });
        office.Says(Ada, "plan due").Hears("Huarui next");
    }

    private static PlanAction ActionOf(Office office) => office.PlansOf(Cy).Find("p0001")!.All<PlanAction>().Single();

    private static Office Given(string to, string what, string due) => Adds(PlanOffice.Open(), to, what, due);

    private static Office Adds(Office office, string to, string what, string due) =>
        office.Taps(Cy, ListPresses.AddOp, "p0001/project-actions/0/0").Presses(Cy, "Save", Action(to, what, due));

    private static Dictionary<string, string> Action(string to, string what, string due) => new() { ["what"] = what, ["kind"] = "project", ["person-id"] = to, ["due"] = due };
}
