using System.Collections.Immutable;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>A person as stored, with all a turn looks at.</summary>
/// <param name="Person">What is remembered of the person.</param>
/// <param name="Days">The recent days.</param>
/// <param name="Seen">The last activities taken, the latest last.</param>
/// <param name="ETag">The tag of the state row; null when there is none yet.</param>
public sealed record Snapshot(Person Person, Days Days, ImmutableArray<SeenActivity> Seen, string? ETag)
{
    /// <summary>Activities remembered: a redelivery comes within the last few.</summary>
    public const int MostSeen = 20;

    /// <summary>Activities whose replies are kept to be sent again.</summary>
    public const int MostReplies = 4;

    /// <summary>Somebody nothing is stored of.</summary>
    public static Snapshot Unknown { get; } = new(Person.Stranger, Days.None, [], null);
}

/// <summary>An activity that was taken.</summary>
/// <param name="Key">Stands for its conversation, type, name and id.</param>
/// <param name="Replies">How many messages answered it.</param>
public readonly record struct SeenActivity(string Key, int Replies);
