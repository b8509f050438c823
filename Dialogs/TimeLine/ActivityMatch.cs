using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>The activities a few words stand for.</summary>
/// <param name="Exact">One for a clear name, several for a word with two sides, none for an unknown one.</param>
/// <param name="Nearest">The activities whose names come nearest, best first, one to three.</param>
public sealed record ActivityMatch(ImmutableArray<WorkActivity> Exact, ImmutableArray<WorkActivity> Nearest);
