using System.Text.Json;
using CoachBot.Bot.Channel;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Bot.Development;

/// <summary>
/// `POST /dev/clock`: {"advance":"P7D"} puts the clock forward, {"reset":true} back to the real time. There in the Development
/// environment only, and for programs on this machine only, whether there is an app id or not.
/// </summary>
public static class ClockEndpoint
{
    private const string Accepted = """{"advance":"P7D"} (ISO 8601: weeks, days, hours, minutes, seconds, forward, ten years in all) or {"reset":true}""";

    /// <summary>Maps it, where the clock can be moved.</summary>
    public static void Map(WebApplication app)
    {
        if (app.Services.GetService<MovableClock>() is { } clock)
        {
            var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ClockEndpoint));
            app.MapPost("/dev/clock", (Delegate)((HttpContext http) => PostAsync(http, clock, log)));
        }
    }

    private static async Task<IResult> PostAsync(HttpContext http, MovableClock clock, ILogger log)
    {
        if (LocalOnly.Refuses(http) is { } refusal)
        {
            Log.Refused(log, refusal.Status, refusal.Reason, CorrelationVector.Of(http.Request));
            return Results.Json(new { error = "Only programs on this machine may move the clock." }, statusCode: 403);
        }

        return await ObeyAsync(http.Request, clock)
            ? Results.Json(new { now = InstantPattern.General.Format(Instant.FromDateTimeOffset(clock.GetUtcNow())) })
            : Results.Json(new { error = $"Not understood; {Accepted} is." }, statusCode: 400);
    }

    private static async Task<bool> ObeyAsync(HttpRequest request, MovableClock clock)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return Obey(body.RootElement, clock);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryAdvance(Period step, MovableClock clock)
    {
        try
        {
            return clock.TryAdvance(step.ToDuration());
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool Obey(JsonElement order, MovableClock clock)
    {
        if (order is { ValueKind: JsonValueKind.Object } && order.TryGetProperty("reset", out var reset) && reset.ValueKind == JsonValueKind.True)
        {
            clock.Reset();
            return true;
        }

        return order is { ValueKind: JsonValueKind.Object } && order.TryGetProperty("advance", out var advance) && advance.ValueKind == JsonValueKind.String
            && PeriodPattern.NormalizingIso.Parse(advance.GetString()!) is { Success: true, Value: { Years: 0, Months: 0 } step }
            && TryAdvance(step, clock);
    }
}
