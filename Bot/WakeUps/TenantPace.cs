using System.Collections.Concurrent;

namespace CoachBot.Bot.WakeUps;

/// <summary>
/// Spreads the wake-ups of a tenant evenly. Beside the channel's limits it keeps few of them between their claim and their sending,
/// which is where a process that dies loses one.
/// </summary>
public sealed class TenantPace(WakeUpRhythm rhythm, TimeProvider clock)
{
    private readonly TimeSpan gap = TimeSpan.FromSeconds(1.0 / rhythm.PerSecond);

    /// <summary>When the next wake-up of a tenant may be carried out; there are few tenants.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> free = new();

    /// <summary>Ends when the next wake-up of a tenant may be carried out.</summary>
    public Task WaitAsync(string tenant, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var next = free.AddOrUpdate(tenant, now + gap, (_, earliest) => (IsSoon(earliest, now) ? earliest : now) + gap);
        var wait = next - gap - now;
        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, cancel) : Task.CompletedTask;
    }

    /// <summary>No more than what is in hand waits at a time; a moment further away is one of a clock that was put back.</summary>
    private static bool IsSoon(DateTimeOffset earliest, DateTimeOffset now) => earliest > now && earliest - now < TimeSpan.FromMinutes(1);
}
