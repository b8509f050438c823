using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class DrillVariantsTests
{
    private static readonly DrillObjective Objective = DrillBank.Standard.Objectives[0];

    [Fact]
    public void Every_variant_is_asked_once_before_one_comes_again()
    {
        var asked = new List<DrillId>();
        foreach (int _ in Enumerable.Range(0, Objective.Drills.Length * 3))
        {
            asked.Add(DrillVariants.Next(Objective, asked).Id);
        }

        Assert.All(asked.Chunk(Objective.Drills.Length), round => Assert.Distinct(round));
        Assert.Equal(asked[0], asked[Objective.Drills.Length]);
    }

    [Fact]
    public void What_was_asked_of_another_objective_does_not_count()
    {
        Assert.Equal(Objective.Drills[0], DrillVariants.Next(Objective, DrillBank.Standard.Objectives[1].Drills.Select(drill => drill.Id)));
    }
}
