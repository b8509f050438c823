using CoachBot.Bot.Tests.Support;
using NodaTime;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>A reminder that a busy connector refuses: the protocol's check 60, for what nobody waits for.</summary>
public sealed class PutOffChecks
{
    private static readonly Instant Due = Instant.FromUtc(2026, 11, 23, 22, 30);

    [Fact]
    public async Task Check_060_a_reminder_waits_for_as_long_as_the_connector_asks_for()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        await bot.SayAsync("remind me at 17:30", "wish");
        var times = new List<Instant>();
        bot.Connector.Answer = _ =>
        {
            times.Add(Instant.FromDateTimeOffset(bot.Clock.GetUtcNow()));
            return Task.FromResult(times.Count == 1 ? new Busy(TimeSpan.FromMinutes(10)) : Results.Json(new { id = "1" }, statusCode: 201));
        };
        bot.Clock.SetUtcNow(Due.ToDateTimeOffset());
        await bot.AdvanceUntilAsync(() => times.Count == 2, TimeSpan.FromSeconds(10));
        Assert.InRange(times[1] - times[0], Duration.FromMinutes(10), Duration.FromMinutes(60));
    }

    private sealed class Busy(TimeSpan retryAfter) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = $"{retryAfter.TotalSeconds}";
            return Task.CompletedTask;
        }
    }
}
