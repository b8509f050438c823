using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Tests.Shared.Simulation;

namespace CoachBot.Coaching.Tests.Memory.Fitting;

/// <summary>What the bot's own rules come to, beside what the same rules came to when they were chosen.</summary>
public sealed class SimulatedYearTests
{
    private const double Points = 0.02, Drills = 0.25;

    [Theory]
    [InlineData(null, 65, 58, 55, 49, 0, 0, 0)]
    [InlineData(RecallTarget.Light, 88, 88, 92, 81, 1.8, 2.5, 3.2)]
    [InlineData(RecallTarget.Usual, 91, 93, 92, 82, 2.2, 3.2, 3.7)]
    [InlineData(RecallTarget.High, 94, 94, 94, 85, 2.8, 3.8, 4.5)]
    public void Recall_and_drills_are_those_the_rules_were_chosen_for(RecallTarget? target, int day30, int day60, int day90, int day180, double drills30, double drills60, double drills90)
    {
        var reps = new SimulatedReps(MemoryModel.Standard, MemoryModel.Standard, seed: 1) { Target = target, LastDrill = 90, Days = 180 };
        var result = reps.Run(1_000);
        Assert.Equal(day30 / 100.0, result.InTheWeekTo(30), Points);
        Assert.Equal(day60 / 100.0, result.InTheWeekTo(60), Points);
        Assert.Equal(day90 / 100.0, result.InTheWeekTo(90), Points);
        Assert.Equal(day180 / 100.0, result.InTheWeekTo(180), Points);
        Assert.Equal(drills30, result.DrillsTo(30), Drills);
        Assert.Equal(drills60, result.DrillsTo(60), Drills);
        Assert.Equal(drills90, result.DrillsTo(90), Drills);
    }
}
