using System.Text;
using CoachBot.Bot.Development;
using CoachBot.Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Bot.Tests.Development;

/// <summary>The clock that can be put forward, and who may do it.</summary>
public sealed class ClockEndpointTests
{
    [Fact]
    public void It_goes_forward_adds_up_and_goes_back_to_the_real_time()
    {
        var real = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
        var clock = new MovableClock(real);
        Assert.True(clock.TryAdvance(Duration.FromDays(7)));
        Assert.True(clock.TryAdvance(Duration.FromHours(1)));
        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 11, 1, 0, TimeSpan.Zero), clock.GetUtcNow());
        clock.Reset();
        Assert.Equal(real.GetUtcNow(), clock.GetUtcNow());
    }

    [Theory]
    [InlineData("""{"advance":"P7D"}""", 200)]
    [InlineData("""{"advance":"PT90M"}""", 200)]
    [InlineData("""{"reset":true}""", 200)]
    [InlineData("""{"advance":"P1M"}""", 400)]
    [InlineData("""{"advance":"-P1D"}""", 400)]
    [InlineData("""{"advance":"P-1D"}""", 400)]
    [InlineData("""{"advance":"P4000D"}""", 400)]
    [InlineData("""{"advance":"P2147483647D"}""", 400)]
    [InlineData("""{"advance":"P200000000000D"}""", 400)]
    [InlineData("""{"advance":7}""", 400)]
    [InlineData("""{"reset":"yes"}""", 400)]
    [InlineData("[]", 400)]
    [InlineData("{", 400)]
    [InlineData("", 400)]
    public async Task It_obeys_what_it_understands_and_says_what_is_accepted(string order, int status)
    {
        await using var bot = await BotHost.StartAsync();
        var (code, answer) = await PostAsync(bot, order);
        Assert.Equal(status, code);
        Assert.Contains(status == 200 ? "\"now\":\"20" : "is.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_page_may_not_move_it()
    {
        await using var bot = await BotHost.StartAsync();
        Assert.Equal(403, (await PostAsync(bot, """{"advance":"P7D"}""", origin: "https://evil.example")).Code);
    }

    [Theory]
    [InlineData("/dev/clock", "X-Forwarded-For", "1.2.3.4")]
    [InlineData("/dev/clock", "Host", "x-3978.euw.devtunnels.ms")]
    [InlineData("/api/messages", "X-Forwarded-Host", "x-3978.euw.devtunnels.ms")]
    [InlineData("/api/messages", "Host", "coach.contoso.com")]
    public async Task Behind_a_tunnel_nobody_may_do_anything_and_a_line_says_so(string path, string header, string value)
    {
        await using var bot = await BotHost.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Messages, path)) { Content = new StringContent("""{"reset":true}""") };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)response.StatusCode);
        Assert.Single(bot.Logs.All, line => line.StartsWith("Warning Refused a request with 403: ", StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Answer)> PostAsync(BotHost bot, string order, string? origin = null)
    {
        using var http = new HttpClient();
        using var content = new StringContent(order, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(bot.Messages, "/dev/clock")) { Content = content };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
