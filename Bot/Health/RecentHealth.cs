using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Bot.Health;

/// <summary>The last report, for a few seconds: anybody may ask, and each look at the store and the queue costs.</summary>
public sealed class RecentHealth(HealthCheckService checks, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<HealthReport>? report;
    private long taken;

    /// <summary>The report; callers who come together share one.</summary>
    public Task<HealthReport> ReportAsync()
    {
        lock (gate)
        {
            if (report is null || report.IsFaulted || (report.IsCompleted && clock.GetElapsedTime(taken) > Fresh))
            {
                (report, taken) = (checks.CheckHealthAsync(), clock.GetTimestamp());
            }

            return report;
        }
    }
}
