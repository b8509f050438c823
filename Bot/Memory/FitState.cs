using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>Where the fits of an organisation's memory model stand.</summary>
/// <param name="Current">The version that predicts; 0 for the published weights.</param>
/// <param name="Newest">The version of the last model that was accepted; 0 for none. Its number is never given again.</param>
/// <param name="IsHeld">Whether the current version was chosen by hand, and no fit replaces it.</param>
/// <param name="FitAt">When to fit next, in whole seconds; null when nobody has answered a drill yet.</param>
/// <param name="Last">What came of the last fit; null before the first.</param>
internal sealed record FitState(int Current, int Newest, bool IsHeld, Instant? FitAt, FitReport? Last)
{
    /// <summary>Of an organisation in which nobody has answered a drill.</summary>
    public static FitState None { get; } = new(0, 0, IsHeld: false, null, null);
}

/// <summary>What came of a fit.</summary>
/// <param name="At">When it was made.</param>
/// <param name="People">Whose answers were read.</param>
/// <param name="Unread">People whose answers could not be read, and were left out.</param>
/// <param name="Reviews">Answers that were predicted.</param>
/// <param name="Verdict">Whether it was accepted, or why not.</param>
/// <param name="Before">The model that held, on the newest fifth; null with too few reviews.</param>
/// <param name="After">The fitted one, on the same.</param>
internal sealed record FitReport(Instant At, int People, int Unread, int Reviews, FitVerdict Verdict, FitQuality? Before, FitQuality? After);

/// <summary>A model that was accepted, and what it was accepted for.</summary>
/// <param name="Model">With its version.</param>
/// <param name="At">When.</param>
/// <param name="Reviews">Answers it was fitted to.</param>
/// <param name="Before">The model before it, on the newest fifth.</param>
/// <param name="After">It itself, fitted to the rest, on the same.</param>
internal sealed record FittedModel(MemoryModel Model, Instant At, int Reviews, FitQuality Before, FitQuality After);
