using System.Net.Http.Headers;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>What is sent again, and when: the protocol's checks 60 to 62.</summary>
public sealed class RetryChecks : IAsyncLifetime
{
    private const string Url = "http://127.0.0.1:1/";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly Wire wire = new();
    private readonly List<DateTimeOffset> times = [];
    private Outbound outbound = null!;

    public ValueTask InitializeAsync()
    {
        outbound = new(identity: null, wire);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await outbound.DisposeAsync();
        wire.Dispose();
    }

    [Fact]
    public async Task Check_060_a_connector_that_asks_for_three_seconds_gets_them_and_other_conversations_go_on()
    {
        Script(Busy(429, TimeSpan.FromSeconds(3)), () => Wire.Json(201, new { id = "1" }));
        var waiting = outbound.BeginReply(Some.Chat(Url, "a:busy"));
        wire.Answer = Recording(_ => Wire.Json(201, new { id = "1" }));
        Assert.Equal(SendOutcome.Sent, (await outbound.BeginReply(Some.Chat(Url, "a:other"))).Outcome);
        Assert.False(waiting.IsCompleted);

        Assert.Equal(SendOutcome.Sent, (await outbound.AdvanceUntilAsync(waiting, Step)).Outcome);
        Assert.InRange(times[^1] - times[0], TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4));
        Assert.Equal(3, wire.Sent.Count);
    }

    [Fact]
    public async Task Check_060_the_time_to_wait_may_be_given_as_a_date()
    {
        var until = outbound.Clock.GetUtcNow().AddSeconds(7);
        Script(
            () =>
            {
                var busy = Wire.Error(429, "Throttled");
                busy.Headers.RetryAfter = new RetryConditionHeaderValue(until);
                return busy;
            },
            () => Wire.Json(201, new { id = "1" }));
        Assert.Equal(SendOutcome.Sent, (await outbound.ReplyAsync(Some.Chat(Url))).Outcome);
        Assert.InRange(times[1] - times[0], TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task A_connector_that_asks_for_longer_than_anybody_waits_is_not_asked_again()
    {
        Script(Busy(429, TimeSpan.FromMinutes(10)));
        Assert.Equal(new(SendOutcome.Refused, TimeSpan.FromMinutes(10)), await outbound.BeginReply(Some.Chat(Url)));
        Assert.Single(wire.Sent);
    }

    [Theory]
    [InlineData(429, SendOutcome.Refused)]
    [InlineData(412, SendOutcome.Refused)]
    [InlineData(502, SendOutcome.Unknown)]
    [InlineData(503, SendOutcome.Refused)]
    [InlineData(504, SendOutcome.Unknown)]
    public async Task Check_061_a_busy_connector_is_asked_three_times_more_after_growing_waits_and_then_the_message_is_given_up(int status, SendOutcome outcome)
    {
        using var counted = new Counted(outbound.Services);
        Script(() => Wire.Error(status, "Busy"));
        Assert.Equal(outcome, (await outbound.ReplyAsync(Some.Chat(Url))).Outcome);
        Assert.Equal(4, times.Count);
        foreach (var (index, seconds) in (new double[] { 2, 4, 8 }).Index())
        {
            Assert.InRange((times[index + 1] - times[index]).TotalSeconds, 0.8 * seconds, (1.2 * seconds) + 0.2);
        }

        Assert.Contains(outbound.Logs.All, line => line.Contains("did not get out", StringComparison.Ordinal));
        Assert.Equal(1, counted.Failed);
    }

    [Fact]
    public async Task What_goes_well_is_not_logged_and_each_repetition_is_once()
    {
        Script(() => Wire.Json(201, new { id = "1" }));
        await outbound.BeginReply(Some.Chat(Url));
        Assert.Empty(outbound.Logs.All);
        Script(() => Wire.Error(503, "Busy"), () => Wire.Json(201, new { id = "1" }));
        await outbound.ReplyAsync(Some.Chat(Url));
        Assert.Contains("OnRetry", Assert.Single(outbound.Logs.All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_waits_differ_so_that_not_everybody_comes_back_at_once()
    {
        Script(() => Wire.Error(503, "Busy"));
        var sends = Enumerable.Range(0, 8).Select(index => outbound.BeginReply(Some.Chat(Url, $"a:{index}")));
        await outbound.AdvanceUntilAsync(Task.WhenAll(sends), Step);
        Assert.NotEqual(1, times.Skip(8).Take(8).Distinct().Count());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task Check_062_what_would_be_refused_again_is_not_sent_again(int status)
    {
        Script(() => Wire.Error(status, "No"));
        Assert.Equal(SendOutcome.Unwanted, (await outbound.BeginReply(Some.Chat(Url))).Outcome);
        Assert.Single(wire.Sent);
    }

    [Theory]
    [InlineData(429, SendOutcome.Refused)]
    [InlineData(412, SendOutcome.Refused)]
    [InlineData(503, SendOutcome.Refused)]
    [InlineData(502, SendOutcome.Unknown)]
    [InlineData(504, SendOutcome.Unknown)]
    public async Task What_nobody_asked_for_is_sent_once_here_and_again_by_its_wake_up_where_it_surely_did_not_arrive(int status, SendOutcome outcome)
    {
        Script(() => Wire.Error(status, "Busy"));
        Assert.Equal(outcome, (await outbound.Sender.SendAsync(new(Some.Text, Some.Chat(Url), SendKind.Unasked))).Outcome);
        Assert.Single(wire.Sent);
    }

    private static Func<HttpResponseMessage> Busy(int status, TimeSpan retryAfter) => () =>
    {
        var busy = Wire.Error(status, "Throttled");
        busy.Headers.RetryAfter = new RetryConditionHeaderValue(retryAfter);
        return busy;
    };

    /// <summary>Answers one after the other, and then the last again and again.</summary>
    private void Script(params Func<HttpResponseMessage>[] answers)
    {
        int next = 0;
        wire.Answer = Recording(_ => answers[Math.Min(next++, answers.Length - 1)]());
    }

    private Func<WireRequest, HttpResponseMessage> Recording(Func<WireRequest, HttpResponseMessage> answer) => request =>
    {
        lock (times)
        {
            times.Add(outbound.Clock.GetUtcNow());
            return answer(request);
        }
    };
}
