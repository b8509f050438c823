using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Tests.Shared.Simulation;

/// <summary>One of them.</summary>
/// <param name="truth">How the rep remembers.</param>
/// <param name="believed">How the bot believes so.</param>
/// <param name="aims">What is to be kept.</param>
/// <param name="chance">Draws the answers.</param>
internal sealed class SimulatedRep(MemoryModel truth, MemoryModel believed, ImmutableArray<DrillAim> aims, Random chance)
{
    private readonly Dictionary<ObjectiveId, (ObjectiveMemory True, ObjectiveMemory Believed)> memories = [];

    /// <summary>All answers, in order.</summary>
    public List<DrillReview> Log { get; } = [];

    private IEnumerable<DrillNeed> Needs => aims.Select(aim => new DrillNeed(aim, memories[aim.Objective].Believed));

    /// <summary>The check at the end of the training: 15 percent Again, 20 Hard, 55 Good, 10 Easy.</summary>
    public void EndTraining(LocalDate day)
    {
        foreach (var aim in aims)
        {
            Note(aim.Objective, day, chance.NextDouble() switch { < 0.15 => Grade.Again, < 0.35 => Grade.Hard, < 0.90 => Grade.Good, _ => Grade.Easy });
        }
    }

    /// <summary>The sum of recall over the objectives.</summary>
    public double Recall(LocalDate day) => memories.Values.Sum(memory => truth.Recall(memory.True, day));

    /// <summary>What the slot of a day asks.</summary>
    public ImmutableArray<ObjectiveId> ForSlot(LocalDate day) => DrillQueue.ForSlot(believed, Needs, day).Now;

    /// <summary>What is asked between two slots.</summary>
    public ImmutableArray<ObjectiveId> Urgent(LocalDate day, LocalDate nextSlot) => DrillQueue.Urgent(believed, Needs, day, nextSlot).Now;

    /// <summary>Answers a drill: of what is recalled 20 percent Hard, 65 Good, 15 Easy.</summary>
    public void Answer(ObjectiveId objective, LocalDate day) => Note(
        objective,
        day,
        chance.NextDouble() >= truth.Recall(memories[objective].True, day) ? Grade.Again : chance.NextDouble() switch { < 0.20 => Grade.Hard, < 0.85 => Grade.Good, _ => Grade.Easy });

    private void Note(ObjectiveId objective, LocalDate day, Grade grade)
    {
        bool isKnown = memories.TryGetValue(objective, out var before);
        var review = new DrillReview(new(objective, 1), day, grade, IsPractice: false, isKnown ? believed.Recall(before.Believed, day) : null, believed.Version);
        memories[objective] = (truth.After(before.True, review)!, believed.After(before.Believed, review)!);
        Log.Add(review);
    }
}
