using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>A person as stored, with all a turn looks at.</summary>
/// <param name="Person">What is remembered of the person.</param>
/// <param name="Days">The recent days.</param>
/// <param name="Seen">The last activities taken.</param>
/// <param name="ETag">The tag of the state row; null when there is none yet.</param>
public sealed record Snapshot(Person Person, Days Days, SeenActivities Seen, string? ETag)
{
    /// <summary>Where the person can be written to unasked; null when nowhere.</summary>
    public ConversationReference? Reference { get; init; }

    /// <summary>The wake-up that is current, in whole seconds; any other that comes is an old one.</summary>
    public Instant? WakeAt { get; init; }

    /// <summary>The last wake-up that was answered; no other is planned up to it.</summary>
    public Instant? WokenAt { get; init; }
}
