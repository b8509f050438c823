namespace CoachBot.Bot.Connector;

/// <summary>
/// Keeps what is sent within the channel's limits: for each conversation 7 in a second, 8 in two, 60 in 30 and 1,800 in an hour; for each tenant 50
/// in a second, of which another process may need a share.
/// </summary>
public sealed class SendPace(TimeProvider clock)
{
    /// <summary>Whoever would wait longer is turned away.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>6 in a second, 7 in two, 35 in 30.</summary>
    private readonly TokenBuckets conversations = new(burst: 6, TimeSpan.FromSeconds(1), clock);

    /// <summary>1,600 in an hour.</summary>
    private readonly TokenBuckets hours = new(burst: 160, TimeSpan.FromSeconds(2.5), clock);

    /// <summary>25 in a second, evenly.</summary>
    private readonly TokenBuckets tenants = new(burst: 1, TimeSpan.FromSeconds(1) / 25, clock);

    /// <summary>Ends when a request may be made. Each waits for its conversation first, so that a busy one takes nothing from its tenant.</summary>
    /// <exception cref="NotSentException">Too many are waiting already.</exception>
    public async Task WaitAsync(string conversation, string tenant, CancellationToken cancel)
    {
        await TakeAsync(conversations, conversation, cancel);
        await TakeAsync(hours, conversation, cancel);
        await TakeAsync(tenants, tenant, cancel);
    }

    private async Task TakeAsync(TokenBuckets buckets, string bucket, CancellationToken cancel)
    {
        var wait = buckets.Take(bucket, Longest) ?? throw new NotSentException("Too much is waiting to be sent there.", isPassing: true);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancel);
        }
    }
}
