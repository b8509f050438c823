using System.Diagnostics;
using System.Globalization;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Tests.Shared.Simulation;

namespace CoachBot.Bench;

/// <summary>A year of 1,000 reps under the bot's own rules, beside what the same rules came to when they were chosen; and fits to logs of them.</summary>
public static class YearRun
{
    private const int Reps = 1_000, LastDrill = 90;

    private static readonly int[] RecallDays = [30, 60, 90, 180], DrillDays = [30, 60, 90];

    /// <summary>Recall in percent in the week to each of those days, and drills to each, as they were published for 20,000 reps.</summary>
    private static readonly (string Name, RecallTarget? Target, int[] Recall, double[] Drills)[] Chosen =
    [
        ("no drills", null, [65, 58, 55, 49], [0, 0, 0]),
        ("keep 80 %", RecallTarget.Light, [88, 88, 92, 81], [1.8, 2.5, 3.2]),
        ("keep 85 %", RecallTarget.Usual, [91, 93, 92, 82], [2.2, 3.2, 3.7]),
        ("keep 90 %", RecallTarget.High, [94, 94, 94, 85], [2.8, 3.8, 4.5]),
    ];

    /// <summary>Prints both, and how long it took.</summary>
    public static void Run()
    {
        foreach (var (name, target, recall, drills) in Chosen)
        {
            Print(name, target, objectives: 1, LastDrill, recall, drills);
        }

        Print("keep 85 %, 8 skills, all year", RecallTarget.Usual, objectives: 8, int.MaxValue, [], []);
        foreach (int cohort in (int[])[20, 130, 520])
        {
            Fit(cohort);
        }
    }

    private static void Print(string name, RecallTarget? target, int objectives, int lastDrill, int[] recall, double[] drills)
    {
        long started = Stopwatch.GetTimestamp();
        var result = new SimulatedReps(MemoryModel.Standard, MemoryModel.Standard, seed: 1) { Target = target, Objectives = objectives, LastDrill = lastDrill }.Run(Reps);
        var found = RecallDays.Select((day, place) => Beside($"R{day} {result.InTheWeekTo(day) * 100:F1} %", recall, place))
            .Concat(DrillDays.Select((day, place) => Beside($"drills to {day}: {result.DrillsTo(day):F2}", drills, place)))
            .Append($"in the year: {result.DrillsByDay.Sum():F2}; {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s");
        Console.WriteLine($"{name}: {string.Join(", ", found)}");
    }

    private static string Beside<T>(string found, T[] chosen, int place)
        where T : IFormattable => place < chosen.Length ? $"{found} ({chosen[place].ToString(null, CultureInfo.InvariantCulture)})" : found;

    private static void Fit(int cohort)
    {
        var truth = SimulatedPopulation.Draw(seed: 1);
        var log = new SimulatedReps(truth, MemoryModel.Standard, seed: 1) { Objectives = 8, Days = 120 }.Run(cohort).Logs.SelectMany(ReviewHistory.Of).ToList();
        long started = Stopwatch.GetTimestamp();
        var result = MemoryFit.Of(FsrsWeights.Default, log);
        Console.WriteLine($"a fit to {result.Reviews} reviews: {Stopwatch.GetElapsedTime(started).TotalSeconds:F2} s, {result.Verdict}, log loss {result.Before!.LogLoss:F4} to {result.After!.LogLoss:F4}");
    }
}
