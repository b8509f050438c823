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

    /// <summary>Drills whose order of asking is kept: more than anybody is asked in a year.</summary>
    public const int MostAsked = 300;

    /// <summary>Answers that are told again; of a card that was asked before the first of them nobody can say whether it was answered.</summary>
    public const int MostRecent = 60;

    /// <summary>The answers of the last days, practice too, the latest last.</summary>
    public ImmutableArray<DrillGiven> Recent { get; init; } = [];

    /// <summary>The memory of an objective; null when it was never answered.</summary>
    public ObjectiveMemory? Of(ObjectiveId objective) => Memories.GetValueOrDefault(objective);

    /// <summary>The record after an answer.</summary>
    public DrillRecord After(DrillReview review, MemoryModel model) => this with
    {
        Memories = model.After(Of(review.Drill.Objective), review) is { } memory ? Memories.SetItem(memory.Objective, memory) : Memories,
        Asked = [.. Asked.Remove(review.Drill).Add(review.Drill).TakeLast(MostAsked)],
    };

    /// <summary>The record with an answer more to tell again.</summary>
    public DrillRecord With(DrillGiven given) =>
        this with { Recent = [.. Recent.Where(each => given.At - each.At <= DrillAsked.Life).Append(given).TakeLast(MostRecent)] };

    /// <summary>The answer to a drill that was asked at a moment; null when it was not answered since.</summary>
    public DrillGiven? AnswerTo(DrillId drill, Instant asked) => Recent.LastOrDefault(each => each.Drill == drill && each.At >= asked);

    /// <summary>Whether it is not known any more what was answered since a moment.</summary>
    public bool HasForgotten(Instant asked) => Recent.Length == MostRecent && asked < Recent[0].At;

    /// <summary>The last answers that counted, the first first.</summary>
    /// <param name="number">How many at most.</param>
    public IEnumerable<DrillGiven> Last(int number) => Recent.Where(given => !given.IsPractice).TakeLast(number);
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
