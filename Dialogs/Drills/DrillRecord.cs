using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Lookups;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>What a person remembers of what was drilled, and which drills were asked.</summary>
/// <param name="Memories">By objective; of those answered at least once.</param>
/// <param name="Asked">Each drill once, the one asked last at the end; practice too.</param>
public sealed record DrillRecord(ImmutableDictionary<ObjectiveId, ObjectiveMemory> Memories, ImmutableArray<DrillId> Asked)
{
    /// <summary>Of somebody who has never answered a drill.</summary>
    public static DrillRecord Empty { get; } = new(ImmutableDictionary<ObjectiveId, ObjectiveMemory>.Empty, []);

    /// <summary>The memory of an objective; null when it was never answered.</summary>
    public ObjectiveMemory? Of(ObjectiveId objective) => Memories.GetValueOrDefault(objective);

    /// <summary>The record after an answer.</summary>
    public DrillRecord After(DrillReview review, MemoryModel model) => new(
        model.After(Of(review.Drill.Objective), review) is { } memory ? Memories.SetItem(memory.Objective, memory) : Memories,
        Asked.Remove(review.Drill).Add(review.Drill));
}

/// <summary>What the reader remembers of what was drilled.</summary>
public sealed record OwnDrills : Lookup<DrillRecord>;

/// <summary>The person has answered a drill: a line of the log, and what is remembered by it.</summary>
/// <param name="Record">After it.</param>
/// <param name="Review">The answer.</param>
/// <param name="Confidence">How sure the person was.</param>
/// <param name="At">When.</param>
public sealed record DrillAnswered(DrillRecord Record, DrillReview Review, Confidence Confidence, Instant At) : OwnChange
{
    /// <summary>The check of a campaign that it belongs to; null for none.</summary>
    public CheckPlace? Check { get; init; }
}
