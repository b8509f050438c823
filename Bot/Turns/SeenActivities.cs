using System.Collections.Immutable;

namespace CoachBot.Bot.Turns;

/// <summary>An activity that was taken.</summary>
/// <param name="Key">Stands for its conversation, type, name and id.</param>
/// <param name="Replies">How many messages answered it and are kept.</param>
public readonly record struct SeenActivity(string Key, int Replies)
{
    /// <summary>The process that took it; null where that is no longer known.</summary>
    public string? By { get; init; }
}

/// <summary>The last activities taken of a person. Of all but the latest only enough is kept to know them again.</summary>
/// <param name="Latest">Those whose replies are kept to be sent again, the latest last.</param>
/// <param name="Older">The beginnings of the keys of those before, <see cref="KeyStart"/> characters each, the latest last.</param>
public sealed record SeenActivities(ImmutableArray<SeenActivity> Latest, string Older)
{
    /// <summary>Activities whose replies are kept.</summary>
    public const int MostReplies = 4;

    /// <summary>Activities before those: a card pressed again after a day of talking is still known.</summary>
    public const int MostOlder = 120;

    /// <summary>Characters of a key: 72 bits tell a person's last activities apart.</summary>
    public const int KeyStart = 12;

    /// <summary>None at all.</summary>
    public static SeenActivities None { get; } = new([], "");

    /// <summary>The activity of a key, or null when it was not taken before, or too long ago.</summary>
    public SeenActivity? Find(string key)
    {
        foreach (var activity in Latest)
        {
            if (activity.Key == key)
            {
                return activity;
            }
        }

        return IsOlder(key) ? new(key, 0) : null;
    }

    /// <summary>The activities with one more.</summary>
    public SeenActivities With(SeenActivity taken)
    {
        var latest = Latest.Add(taken);
        return latest.Length <= MostReplies ? this with { Latest = latest } : new(latest.RemoveAt(0), Aged(Older, latest[0].Key));
    }

    private static string Aged(string older, string key)
    {
        string all = older + key[..KeyStart];
        return all.Length <= MostOlder * KeyStart ? all : all[^(MostOlder * KeyStart)..];
    }

    private bool IsOlder(string key)
    {
        for (int at = 0; at < Older.Length; at += KeyStart)
        {
            if (string.CompareOrdinal(Older, at, key, 0, KeyStart) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
