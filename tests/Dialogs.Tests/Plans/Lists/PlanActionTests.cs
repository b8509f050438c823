using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Tests.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Plans.Lists;

/// <summary>Actions: who sees to them, and what is done.</summary>
public sealed class PlanActionTests
{
    [Fact]
    public void An_action_has_owner_date_milestone_and_objective()
    {
        var chat = Planner.WithPlan(new PlanObjective(0, ObjectiveKind.Share, "More share", 40, "%", new(2027, 3, 31))).Opens(PlanField.FunctionActions).Presses("Add").Presses(
            "Save", null, ("what", "Book the lab"), ("person", "Li Na"), ("due", "2026-12-24"), ("milestone", "yes"), ("objective", "1"), ("needs", "Lab"), ("kind", "function"));
        chat.Hears("Li Na (outside)").Hears("due 24 Dec 2026").Hears("milestone").Hears("serves “More share”").Hears("needs Lab").Hears("I cannot remind Li Na");
        Assert.Equal(new PlanAction(2, ActionKind.Function, "Book the lab", new("Li Na"), new(2026, 12, 24), true, null, 1, "Lab"), chat.Only<PlanAction>());
    }

    [Fact]
    public void What_is_not_known_yet_is_left_open_and_told()
    {
        var chat = Planner.WithPlan().Opens(PlanField.Milestones).Presses("Add");
        Assert.Equal("yes", CardButtons.Values(chat.Card!)["milestone"]);
        chat.Presses("Save", null, ("what", "Train"), ("kind", "team"), ("milestone", "yes"), ("objective", "0")).Hears("no owner yet").Hears("no date yet");
        Assert.Equal(new PlanAction(1, ActionKind.Team, "Train", IsMilestone: true), chat.Only<PlanAction>());
    }

    [Fact]
    public void A_colleague_is_called_what_the_coach_knows_them_by()
    {
        var office = Adding(new Office().Names(Office.Bo, "Bo Chen").Says(Office.Bo, "hello"), ("person-id", Office.Bo)).Hears("Bo Chen").Hears("Saved: Train.");
        Assert.DoesNotContain("cannot remind", office.Heard, StringComparison.Ordinal);
        Assert.Contains(new PlanListOf(Office.Ada), office.Says(Office.Ada, "plan").Looked);
    }

    [Fact]
    public void Of_a_colleague_the_coach_never_met_the_name_is_asked()
    {
        var office = Adding(new Office(), ("person-id", Office.Cy)).Hears("I have not met this colleague yet");
        office.Presses(Office.Ada, "Save", Inputs(("person-id", Office.Cy), ("person", "Cy Wu"))).Hears("Cy Wu").Hears("I cannot remind Cy Wu");
    }

    [Fact]
    public void Two_people_are_not_taken_for_one() =>
        Adding(new Office().Names(Office.Bo, "Bo Chen").Says(Office.Bo, "hello"), ("person-id", Office.Bo), ("person", "Li Na")).Hears("You chose Bo Chen and typed “Li Na”");

    [Fact]
    public void What_is_nobody_is_refused() => Adding(new Office(), ("person-id", "somebody")).Hears("“somebody” is nobody I know of");

    [Fact]
    public void Oneself_sees_to_it() => Assert.DoesNotContain("cannot remind", Adding(new Office().Names(Office.Ada, "Ada Li"), ("person-id", Office.Ada)).Hears("Ada Li").Heard, StringComparison.Ordinal);

    [Theory]
    [InlineData("zzz")]
    [InlineData("7")]
    public void An_objective_that_is_gone_is_told(string objective)
    {
        var chat = Planner.WithPlan().Opens(PlanField.TeamActions).Presses("Add").Presses("Save", null, ("what", "Train"), ("kind", "team"), ("objective", objective));
        chat.Hears("not in the plan any more");
        Assert.Empty(chat.Plan.Entries);
    }

    [Theory]
    [InlineData(PlanStatus.Draft)]
    [InlineData(PlanStatus.Approved)]
    public void One_tap_notes_what_is_done_and_what_is_not_after_all(PlanStatus status)
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train", IsMilestone: true), new PlanAction(0, ActionKind.Team, "Visit")).Is(status).Opens(PlanField.TeamActions);
        chat.Presses("Done", null, ("line", "2")).Hears("Done today: Visit.");
        Assert.Equal((null, Chat.Monday), (Done(chat, 1), Done(chat, 2)));
        chat.Presses("Not done", null, ("line", "2")).Hears("Not done yet: Visit.");
        Assert.Null(Done(chat, 2));
    }

    [Fact]
    public void What_is_done_already_is_not_noted_again()
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train", DoneOn: new LocalDate(2026, 11, 2)), new PlanAction(0, ActionKind.Team, "Visit")).Opens(PlanField.TeamActions);
        chat.Presses("Done", null, ("line", "1")).Hears("Nothing was changed");
        Assert.Equal(new LocalDate(2026, 11, 2), Done(chat, 1));
    }

    [Fact]
    public void An_action_that_was_ticked_meanwhile_stays_done_when_its_form_is_saved()
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train")).Opens(PlanField.TeamActions);
        var list = chat.Card;
        var form = chat.Presses("Edit", list, ("line", "1")).Card;
        chat.Presses("Done", list, ("line", "1")).Presses("Save", form, ("what", "Train all"), ("kind", "team"), ("milestone", "no"), ("objective", "0")).Hears("Saved: Train all.");
        Assert.Equal(new PlanAction(1, ActionKind.Team, "Train all", DoneOn: Chat.Monday), chat.Only<PlanAction>());
    }

    [Fact]
    public void While_somebody_reads_the_plan_work_goes_on_and_is_ticked() =>
        Assert.NotNull(Done(Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train")).Is(PlanStatus.Submitted).Opens(PlanField.TeamActions).Presses("Done", null, ("line", "1")), 1));

    [Fact]
    public void In_an_archived_plan_nothing_is_ticked()
    {
        var chat = Planner.WithPlan(new PlanAction(0, ActionKind.Team, "Train")).Opens(PlanField.TeamActions);
        var list = chat.Card;
        chat.Is(PlanStatus.Archived).Presses("Done", list, ("line", "1"));
        Assert.Null(Done(chat, 1));
        Assert.DoesNotContain("Done", CardButtons.Titles(chat.Card!));
    }

    private static LocalDate? Done(Chat chat, int number) => Assert.IsType<PlanAction>(chat.Plan.Entries[new(EntryKind.Action, number)]).DoneOn;

    private static Office Adding(Office office, params (string Field, string Value)[] inputs) => office
        .Says(Office.Ada, "plan").Presses(Office.Ada, "Begin", new() { ["account"] = "Huarui", ["tier"] = "a" })
        .Presses(Office.Ada, "Open step", new() { ["step"] = "actions" }).Presses(Office.Ada, "Open list", new() { ["list"] = "team-actions" })
        .Presses(Office.Ada, "Add").Presses(Office.Ada, "Save", Inputs(inputs));

    private static Dictionary<string, string> Inputs(params (string Field, string Value)[] inputs) =>
        inputs.Append(("what", "Train")).Append(("kind", "team")).ToDictionary(input => input.Item1, input => input.Item2);
}
