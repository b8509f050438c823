namespace CoachBot.Coaching.Drills;

/// <summary>One of the answers to a drill.</summary>
/// <param name="Text">What the rep would do or say.</param>
/// <param name="Why">Why it works, or why it does not; shown after the answer, for every option.</param>
public sealed record DrillOption(string Text, string Why);
