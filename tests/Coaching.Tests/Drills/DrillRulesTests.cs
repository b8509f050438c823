using CoachBot.Coaching.Drills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>What keeps a drill from being put in use.</summary>
public sealed class DrillRulesTests
{
    private static readonly DrillText Sound = DrillBank.Standard.Objectives[0].Drills[0].Text.English;

    [Fact]
    public void A_sound_drill_has_no_problem() => Assert.Empty(DrillRules.Check(Sound, DrillLimits.English));

    [Fact]
    public void Each_field_has_a_least_and_a_most()
    {
        var wrong = new DrillText(" ", [new("short", Sound.Options[0].Why), new(new('x', 141), "no"), Sound.Options[2], Sound.Options[3] with { Why = new('y', 201) }], "");
        Assert.Equal(
            [
                (DrillField.Situation, 0, DrillFault.Empty, 80),
                (DrillField.Option, 1, DrillFault.TooShort, 30),
                (DrillField.Option, 2, DrillFault.TooLong, 140),
                (DrillField.Why, 2, DrillFault.TooShort, 30),
                (DrillField.Why, 4, DrillFault.TooLong, 200),
                (DrillField.Try, 0, DrillFault.Empty, 30),
                (DrillField.Option, 2, DrillFault.Uneven, 1),
            ],
            DrillRules.Check(wrong, DrillLimits.English).Select(problem => (problem.Field, problem.Item, problem.Fault, problem.Limit)));
    }

    [Fact]
    public void No_two_answers_and_no_two_reasons_are_the_same()
    {
        var alike = Sound with { Options = [Sound.Options[0], Sound.Options[1], Sound.Options[0] with { Text = Sound.Options[0].Text.ToUpperInvariant() + "!" }, Sound.Options[3]] };
        Assert.Equal([(DrillField.Option, 3, 1), (DrillField.Why, 3, 1)], DrillRules.Check(alike, DrillLimits.English).Select(problem => (problem.Field, problem.Item, problem.Limit)));
    }

    [Theory]
    [InlineData(30, 45, 0)]
    [InlineData(30, 46, 1)]
    public void The_length_of_an_answer_must_not_give_it_away(int shortest, int longest, int problems)
    {
        var text = Sound with { Options = [Sized(shortest, 'a'), Sized(longest, 'b'), Sized(shortest, 'c'), Sized(longest, 'd')] };
        Assert.Equal(problems, DrillRules.Check(text, DrillLimits.English).Count(problem => problem.Fault == DrillFault.Uneven));
    }

    [Fact]
    public void An_objective_has_a_name_and_a_goal() => Assert.Equal(
        [(DrillField.Name, DrillFault.TooLong), (DrillField.Goal, DrillFault.Empty)],
        DrillRules.Check(new ObjectiveText(new('名', 26), "。"), DrillLimits.Chinese).Select(problem => (problem.Field, problem.Fault)));

    private static DrillOption Sized(int characters, char of) => new(new(of, characters), $"{of} is a reason of some length, and no other.");
}
