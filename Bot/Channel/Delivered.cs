using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>
/// The last activities whose answers have gone out, as far as this process knows. One delivered again is then not answered twice; after
/// a crash between the commit and the answer it is answered from what was stored.
/// </summary>
public sealed class Delivered
{
    /// <summary>A redelivery comes within half a minute; this many activities are handled in no less.</summary>
    private const int MostActivities = 20_000;

    private readonly Lock gate = new();
    /// <summary>Digests, because a client may send an id of any length.</summary>
    private readonly HashSet<string> known = [];
    private readonly Queue<string> oldestFirst = new();

    /// <summary>Whether an activity's answer has gone out.</summary>
    public bool Contains(string activity)
    {
        string digest = Digest.Of(activity);
        lock (gate)
        {
            return known.Contains(digest);
        }
    }

    /// <summary>Remembers that it has.</summary>
    public void Add(string activity)
    {
        string digest = Digest.Of(activity);
        lock (gate)
        {
            if (known.Add(digest))
            {
                oldestFirst.Enqueue(digest);
            }

            if (known.Count > MostActivities)
            {
                known.Remove(oldestFirst.Dequeue());
            }
        }
    }
}
