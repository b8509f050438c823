using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Coaching.Memory;

/// <summary>The model of one version, with days instead of numbers. Pure.</summary>
/// <param name="version">Its version.</param>
/// <param name="weights">Its weights.</param>
public sealed class MemoryModel(MemoryModelVersion version, FsrsWeights weights)
{
    private readonly Fsrs fsrs = new(weights);

    /// <summary>The one that holds until an organisation has enough reviews of its own.</summary>
    public static MemoryModel Standard { get; } = new(new(0), FsrsWeights.Default);

    /// <summary>Its weights.</summary>
    public FsrsWeights Weights => weights;

    /// <summary>Its version.</summary>
    public MemoryModelVersion Version => version;

    /// <summary>The recall to expect on a day, 0 to 1; whole on days before the last review, as after a journey over the date line.</summary>
    /// <exception cref="ArgumentException">The memory is of another version.</exception>
    public double Recall(ObjectiveMemory memory, LocalDate day) => fsrs.Recall(Own(memory).State.Stability, Elapsed(memory, day));

    /// <summary>The day on which recall will have fallen to a target.</summary>
    /// <param name="memory">Of what.</param>
    /// <param name="target">Above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The memory is of another version, or <paramref name="target"/> is out of its range.</exception>
    public LocalDate Due(ObjectiveMemory memory, double target) => memory.LastDay.PlusDays(fsrs.Interval(Own(memory).State.Stability, target));

    /// <summary>
    /// What is remembered after a review. A practice retry and a second answer on the same day show what was just read, not what was kept:
    /// they change nothing.
    /// </summary>
    /// <param name="memory">What was before; null for the objective's first review.</param>
    /// <param name="review">The next in the log; of the same objective.</param>
    /// <exception cref="ArgumentException">The memory is of another version or objective.</exception>
    public ObjectiveMemory? After(ObjectiveMemory? memory, DrillReview review)
    {
        if (review.IsPractice || (memory is not null && review.Day <= memory.LastDay))
        {
            return memory is null ? null : OfSame(memory, review);
        }

        MemoryState? before = memory is null ? null : OfSame(memory, review).State;
        int days = memory is null ? 0 : Elapsed(memory, review.Day);
        return new(review.Drill.Objective, fsrs.Review(before, days, review.Grade), review.Day, version);
    }

    /// <summary>What is remembered after a whole log, whatever versions its reviews were taken under; an objective only practised is not in it.</summary>
    /// <param name="log">In the order of the answers.</param>
    public IReadOnlyDictionary<ObjectiveId, ObjectiveMemory> Replay(IEnumerable<DrillReview> log)
    {
        var memories = new Dictionary<ObjectiveId, ObjectiveMemory>();
        foreach (var review in log)
        {
            if (After(memories.GetValueOrDefault(review.Drill.Objective), review) is { } memory)
            {
                memories[memory.Objective] = memory;
            }
        }

        return memories;
    }

    private static int Elapsed(ObjectiveMemory memory, LocalDate day) => Math.Max(0, Period.DaysBetween(memory.LastDay, day));

    private ObjectiveMemory OfSame(ObjectiveMemory memory, DrillReview review) => memory.Objective == review.Drill.Objective
        ? Own(memory)
        : throw new ArgumentException($"A review of {review.Drill.Objective} is none of {memory.Objective}.", nameof(review));

    private ObjectiveMemory Own(ObjectiveMemory memory) => memory.Model == version
        ? memory
        : throw new ArgumentException($"A memory of {memory.Model} is none of {version}; replay the log.", nameof(memory));
}
