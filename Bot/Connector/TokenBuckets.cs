namespace CoachBot.Bot.Connector;

/// <summary>
/// Token buckets by name. A bucket is nothing but the moment at which it is full again, so there are no timers, whoever comes first is
/// served first, and a bucket that is full need not be kept.
/// </summary>
/// <param name="burst">Tokens of a full bucket.</param>
/// <param name="refill">Time in which one token comes back.</param>
/// <param name="clock">Its timestamps are used, which nobody moves.</param>
public sealed class TokenBuckets(int burst, TimeSpan refill, TimeProvider clock)
{
    /// <summary>Buckets below which full ones are not looked for.</summary>
    private const int FewBuckets = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, TimeSpan> fullAt = [];
    private readonly long start = clock.GetTimestamp();
    private int sweepAt = FewBuckets;

    /// <summary>Buckets that are kept.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return fullAt.Count;
            }
        }
    }

    /// <summary>Takes the next token of a bucket.</summary>
    /// <returns>How long until it is there; null when that is longer than the longest wait, and then none was taken.</returns>
    public TimeSpan? Take(string bucket, TimeSpan longest)
    {
        lock (gate)
        {
            var now = clock.GetElapsedTime(start);
            var full = Later(now, fullAt.GetValueOrDefault(bucket)) + refill;
            var wait = full - now - (refill * burst);
            if (wait > longest)
            {
                return null;
            }

            fullAt[bucket] = full;
            Sweep(now);
            return Later(wait, TimeSpan.Zero);
        }
    }

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    /// <summary>Forgets full buckets each time there are twice as many as after the last time.</summary>
    private void Sweep(TimeSpan now)
    {
        if (fullAt.Count < sweepAt)
        {
            return;
        }

        foreach (string bucket in fullAt.Where(bucket => bucket.Value <= now).Select(bucket => bucket.Key).ToList())
        {
            fullAt.Remove(bucket);
        }

        sweepAt = Math.Max(FewBuckets, 2 * fullAt.Count);
    }
}
