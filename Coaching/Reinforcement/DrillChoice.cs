using System.Collections.Immutable;
using CoachBot.Coaching.Drills;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>What one contact drills.</summary>
/// <param name="Now">In the order to ask; empty when there is nothing to do, and then nothing is sent.</param>
/// <param name="Later">What is due as well, and waits for the next slot.</param>
public sealed record DrillChoice(ImmutableArray<ObjectiveId> Now, ImmutableArray<ObjectiveId> Later);
