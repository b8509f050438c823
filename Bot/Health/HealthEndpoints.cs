namespace CoachBot.Bot.Health;

/// <summary>`GET /health/live`: the process answers. `GET /health/ready`: what it needs answers too. Neither says anything about anybody.</summary>
public static class HealthEndpoints
{
    /// <summary>Asked every few seconds by whatever runs the process, so a check may not take longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Registers the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", timeout: Patience)
            .AddCheck<WakeUpHealth>("wakeUps", timeout: Patience);
        return services.AddSingleton<RecentHealth>();
    }

    /// <summary>Maps the two addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "Healthy" }));
        app.MapGet("/health/ready", (HttpContext http, RecentHealth health) => ReadyAsync(http, health));
    }

    private static async Task<IResult> ReadyAsync(HttpContext http, RecentHealth health)
    {
        var report = await health.ReportAsync().WaitAsync(http.RequestAborted);
        return Results.Json(
            new
            {
                status = $"{report.Status}",
                checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = $"{entry.Value.Status}", data = entry.Value.Data }),
            },
            statusCode: report.Status == Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Unhealthy ? 503 : 200);
    }
}
