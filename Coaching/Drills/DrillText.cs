using System.Collections.Immutable;

namespace CoachBot.Coaching.Drills;

/// <summary>What one language says of a drill.</summary>
/// <param name="Situation">What the rep is faced with.</param>
/// <param name="Options">The answers, <see cref="Drill.Options"/> of them, in the same order in both languages.</param>
/// <param name="Try">One behaviour for the week.</param>
public sealed record DrillText(string Situation, ImmutableArray<DrillOption> Options, string Try);
