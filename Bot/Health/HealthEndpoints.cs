using Microsoft.Extensions.Diagnostics.HealthChecks;

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
        return services;
    }

    /// <summary>Maps the two addresses.</summary>
    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new() { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new
        {
            status = $"{report.Status}",
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = $"{entry.Value.Status}", data = entry.Value.Data }),
        },
        http.RequestAborted);
}
