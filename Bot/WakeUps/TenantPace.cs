using System.Threading.RateLimiting;

namespace CoachBot.Bot.WakeUps;

/// <summary>
/// Spreads wake-ups evenly. Beside the channel's limits it keeps few of them between their claim and their sending, which is where a
/// process that dies loses one.
/// </summary>
public sealed class TenantPace(WakeUpRhythm rhythm) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(tenant => RateLimitPartition.GetTokenBucketLimiter(
        tenant,
        _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 1,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / rhythm.PerSecond),
            QueueLimit = int.MaxValue,
        }));

    /// <summary>Ends when the next wake-up of a tenant may be carried out.</summary>
    public async Task WaitAsync(string tenant, CancellationToken cancel)
    {
        using var lease = await limiter.AcquireAsync(tenant, permitCount: 1, cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
