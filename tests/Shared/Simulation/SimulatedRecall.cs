using System.Collections.Immutable;
using CoachBot.Coaching.Memory;

namespace CoachBot.Tests.Shared.Simulation;

/// <summary>What came of simulated reps.</summary>
/// <param name="ByDay">Mean recall of each day after the training, before any drill of that day, 0 to 1; that of the training is none.</param>
/// <param name="DrillsByDay">Drills of each day, by rep and objective.</param>
/// <param name="Logs">The answers of each rep.</param>
public sealed record SimulatedRecall(ImmutableArray<double> ByDay, ImmutableArray<double> DrillsByDay, IReadOnlyList<IReadOnlyList<DrillReview>> Logs)
{
    private const int Week = 7;

    /// <summary>Mean recall over the seven days that end at one.</summary>
    public double InTheWeekTo(int day) => ByDay.Skip(day - Week + 1).Take(Week).Average();

    /// <summary>Drills up to a day, by rep and objective.</summary>
    public double DrillsTo(int day) => DrillsByDay.Take(day + 1).Sum();
}
