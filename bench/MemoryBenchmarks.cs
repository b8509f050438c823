using BenchmarkDotNet.Attributes;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Bench;

/// <summary>What a drill costs: the model's step, and choosing a week's drills of somebody for whom every objective there is is due.</summary>
[MemoryDiagnoser]
[InProcess]
public class MemoryBenchmarks
{
    private static readonly LocalDate Slot = new(2026, 11, 24);

    private static readonly Fsrs Fsrs = new(FsrsWeights.Default);

    private static readonly MemoryState State = Fsrs.Review(null, 0, Grade.Good);

    private static readonly DrillNeed[] Needs =
    [
        .. DrillBank.Standard.Objectives.Select((objective, place) => new DrillNeed(
            new(objective.Id, 1, RecallTarget.Usual), new(objective.Id, new(1 + (place % 9), 5), Slot.PlusDays(-8 - place), MemoryModel.Standard.Version))),
    ];

    [Benchmark]
    public MemoryState ReviewRecalled() => Fsrs.Review(State, 7, Grade.Good);

    [Benchmark]
    public MemoryState ReviewLapsed() => Fsrs.Review(State, 7, Grade.Again);

    [Benchmark]
    public DrillChoice ChooseAWeek() => DrillQueue.ForSlot(MemoryModel.Standard, Needs, Slot);
}
