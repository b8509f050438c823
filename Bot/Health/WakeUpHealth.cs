using CoachBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Bot.Health;

/// <summary>Healthy when the queue of wake-ups answers, degraded when some were put aside because nobody could handle them.</summary>
public sealed class WakeUpHealth(IWakeUpQueue queue) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        int poisoned = await queue.CountPoisonedAsync(cancellationToken);
        var data = new Dictionary<string, object> { ["poisoned"] = poisoned };
        return poisoned == 0 ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Degraded($"{poisoned} wake-ups were put aside", data: data);
    }
}
