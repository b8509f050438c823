using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Tests.Plans.Reviews;
using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Plans.Typing;

/// <summary>Actions that are typed for colleagues.</summary>
public sealed class TypedOfficeTests
{
    [Fact]
    public void A_colleague_who_is_named_in_a_typed_line_hears_of_it()
    {
        var office = Begun().Holds(Ada, new PlanMember(0, new("Bo Chen", Bo), "service"));
        office.Says(Ada, "action: book the lab, owner bo chen, due 2026-11-23, milestone").Says(Ada, "4").Hears("Added to Huarui");
        Assert.DoesNotContain("cannot remind", office.Heard, StringComparison.Ordinal);
        Assert.Equal(new PlanPerson("Bo Chen", Bo), Assert.Single(office.PlansOf(Ada).Find("p0001")!.All<PlanAction>()).Owner);
        Assert.Equal(NewsKind.ActionGiven, Assert.Single(office[Bo].Profile.News).Kind);
        office.Says(Bo, "plan due").Hears("book the lab");
    }

    [Fact]
    public void Of_somebody_the_coach_does_not_know_it_is_told_that_they_hear_nothing()
    {
        var office = Begun().Says(Ada, "action: book the lab, owner Li Na, due 30 Nov").Says(Ada, "4").Hears("I cannot remind Li Na");
        Assert.Equal(new PlanPerson("Li Na"), Assert.Single(office.PlansOf(Ada).Find("p0001")!.All<PlanAction>()).Owner);
    }

    [Fact]
    public void One_does_not_hear_of_ones_own()
    {
        var office = Begun().Says(Ada, "action: book the lab, owner me, due 30 Nov").Says(Ada, "4").Hears("Added to Huarui");
        Assert.DoesNotContain("cannot remind", office.Heard, StringComparison.Ordinal);
        Assert.Empty(office[Ada].Profile.News);
    }

    private static Office Begun() => new Office().Names(Ada, "Ada Li").Names(Bo, "Bo Chen").Says(Bo, "hello").Begins(Ada, "Huarui").Says(Ada, "plan Huarui");
}
