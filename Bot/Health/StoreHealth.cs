using CoachBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Bot.Health;

/// <summary>Healthy when the store of rows answers.</summary>
public sealed class StoreHealth(IRowStore store) : IHealthCheck
{
    private static readonly Owner Nobody = new("people", "health");

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        await store.FindAsync(Nobody, "health", cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
