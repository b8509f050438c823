using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>What an organisation makes of the drills.</summary>
public sealed class WrittenDrillsTests
{
    private static readonly ObjectiveId Hold = ObjectiveId.From("price/hold-before-trade")!.Value;

    private static readonly SkillLibrary Skills = SkillLibrary.Standard;

    [Fact]
    public void Own_drills_are_asked_among_the_methods_and_never_get_a_number_of_theirs()
    {
        var drills = WrittenDrills.None.With(Pack(Hold, "One"), "ann", 1).With(Pack(Hold, "Two"), "bob", 2);
        Assert.Equal([1, 2, 3, 4, 1001, 1002], drills.In(Skills).Find(Hold)!.Drills.Select(drill => drill.Id.Variant));
        Assert.Equal(("Two", "bob", 2), (drills.In(Skills).Find(new DrillId(Hold, 1002))!.Text.Chinese.Situation, drills.Find(new(Hold, 1002))!.By, drills.Drills[1].Change));
    }

    [Fact]
    public void What_is_replaced_is_asked_no_more_and_its_number_is_not_given_again()
    {
        var drills = WrittenDrills.None.With(Pack(Hold, "One"), "ann", 1);
        var one = drills.Drills[0].Id;
        drills = drills.With(Pack(Hold, "One, better", one), "ann", 2);
        Assert.Null(drills.In(Skills).Find(one));
        Assert.Equal([1, 2, 3, 4, 1002], drills.In(Skills).Find(Hold)!.Drills.Select(drill => drill.Id.Variant));

        drills = drills.Without(2);
        Assert.Equal([1, 2, 3, 4, 1001], drills.In(Skills).Find(Hold)!.Drills.Select(drill => drill.Id.Variant));
        Assert.Equal(1003, drills.With(Pack(Hold, "Three"), "ann", 4).Drills[^1].Id.Variant);
    }

    [Fact]
    public void A_built_in_drill_is_retired_and_restored_and_an_objective_without_any_is_not_asked()
    {
        var all = DrillBank.Standard.Find(Hold)!.Drills.Select(drill => drill.Id).ToList();
        var retired = WrittenDrills.None.With(all, areRetired: true);
        Assert.Null(retired.In(Skills).Find(Hold));
        Assert.Equal(4, retired.FindWhole(Hold)!.Drills.Length);
        Assert.Equal(all, retired.With(all, areRetired: false).In(Skills).Find(Hold)!.Drills.Select(drill => drill.Id));
    }

    [Fact]
    public void Of_a_retired_skill_nothing_is_asked()
    {
        Assert.Empty(WrittenDrills.None.In(Skills.Retire(new("price"))).Of(new("price")));
        Assert.Same(DrillBank.Standard, WrittenDrills.None.In(Skills));
    }

    [Fact]
    public void An_objective_that_somebody_else_got_the_number_of_gets_another_and_one_of_the_same_name_is_the_same()
    {
        var mine = New("Ask for the order");
        var drills = WrittenDrills.None.With(New("Name the next step"), "bob", 1).With(mine, "ann", 2).With(New("name the NEXT step."), "cy", 3);
        Assert.Equal(["price/own-001", "price/own-002"], drills.Objectives.Select(objective => objective.Id.Value));
        Assert.Equal(["price/own-001/1001", "price/own-002/1001", "price/own-001/1002"], drills.Drills.Select(drill => drill.Id.ToString()));
        Assert.Equal("Ask for the order", drills.In(Skills).Find(ObjectiveId.From("price/own-002")!.Value)!.Text.English.Name);
    }

    private static DrillPack New(string name)
    {
        var id = WrittenDrills.None.NextObjective(new("price"));
        return Pack(id, name) with { Objectives = [new(id, new(new(name, "Does it."), null))] };
    }

    private static DrillPack Pack(ObjectiveId objective, string situation, DrillId? replaces = null) =>
        new([], [new PackedDrill(objective, 0, new(new(situation, [.. Enumerable.Range(0, 4).Select(n => new DrillOption($"{n}", "why"))], "try"), null)) { Replaces = replaces }]);
}
