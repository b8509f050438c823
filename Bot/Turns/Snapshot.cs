using CoachBot.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>A person as stored, with all a turn looks at.</summary>
/// <param name="Person">What is remembered of the person.</param>
/// <param name="Days">The recent days.</param>
/// <param name="Seen">The last activities taken.</param>
/// <param name="ETag">The tag of the state row; null when there is none yet.</param>
public sealed record Snapshot(Person Person, Days Days, SeenActivities Seen, string? ETag)
{
    /// <summary>Somebody nothing is stored of.</summary>
    public static Snapshot Unknown { get; } = new(Person.Stranger, Days.None, SeenActivities.None, null);
}
