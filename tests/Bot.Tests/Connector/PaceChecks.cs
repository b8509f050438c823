using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>How fast is sent: the protocol's check 71, and the buckets it is held with.</summary>
public sealed class PaceChecks
{
    private const string Url = "https://smba.trafficmanager.net/amer/";

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Check_071_five_hundred_people_of_a_tenant_get_at_most_25_messages_in_any_second()
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(Some.Identity(), wire);
        var times = Record(wire, outbound);
        var sends = Enumerable.Range(0, 500).Select(person => outbound.Sender.SendAsync(
            new(Some.Text, Some.Chat(Url, $"a:{person}"), person % 2 == 0 ? SendKind.Reply : SendKind.Unasked)));
        var results = await outbound.AdvanceUntilAsync(Task.WhenAll(sends), TimeSpan.FromMilliseconds(40));
        Assert.All(results, result => Assert.Equal(SendOutcome.Sent, result.Outcome));
        Assert.InRange(Most(times, Second), 20, 25);
        Assert.InRange(times[^1] - times[0], TimeSpan.FromSeconds(19), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Check_071_a_conversation_gets_no_more_than_the_documented_limits_allow()
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(Some.Identity(), wire);
        var times = Record(wire, outbound);
        for (int batch = 0; batch < 4; batch++)
        {
            await outbound.AdvanceUntilAsync(Task.WhenAll(Enumerable.Range(0, 20).Select(_ => outbound.BeginReply(Some.Chat(Url)))), TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(Most(times, Second), 1, 7);
        Assert.InRange(Most(times, 2 * Second), 1, 8);
        Assert.InRange(Most(times, 30 * Second), 1, 60);
    }

    [Fact]
    public async Task Another_tenant_does_not_wait_for_a_busy_one_and_whoever_would_wait_too_long_is_turned_away()
    {
        using var wire = new Wire();
        await using var outbound = new Outbound(Some.Identity(), wire);
        var busy = Enumerable.Range(0, 2_000)
            .Select(person => outbound.Sender.SendAsync(new(Some.Text, Some.Chat(Url, $"a:{person}"), SendKind.Unasked))).ToList();
        var other = outbound.BeginReply(Some.Chat(Url, "a:other") with { TenantId = "another" });
        Assert.Equal(SendOutcome.Sent, (await other).Outcome);

        var results = await outbound.AdvanceUntilAsync(Task.WhenAll(busy), Second);
        Assert.InRange(results.Count(result => result.Outcome == SendOutcome.Sent), 750, 752);
        Assert.Equal(results.Length, results.Count(result => result.Outcome is SendOutcome.Sent or SendOutcome.Refused));
    }

    [Fact]
    public void In_no_span_of_time_are_there_more_tokens_than_the_burst_and_what_comes_back_in_it() =>
        Gen.Select(Gen.Int[1, 8], Gen.Int[1, 2_000], Gen.Int[0, 3_000].Array[1, 60]).Sample((burst, refill, gaps) =>
        {
            var clock = new FakeTimeProvider();
            var buckets = new TokenBuckets(burst, TimeSpan.FromMilliseconds(refill), clock);
            var taken = gaps.Select(gap =>
            {
                clock.Advance(TimeSpan.FromMilliseconds(gap));
                return clock.GetUtcNow() + buckets.Take("one", TimeSpan.MaxValue)!.Value;
            }).ToList();
            return Enumerable.Range(burst, Math.Max(0, taken.Count - burst))
                .All(index => taken[index] - taken[index - burst] >= TimeSpan.FromMilliseconds(refill))
                && taken.SequenceEqual(taken.Order());
        });

    [Fact]
    public void An_hour_holds_no_more_than_1600_for_a_conversation()
    {
        var clock = new FakeTimeProvider();
        var hour = new TokenBuckets(160, TimeSpan.FromSeconds(2.5), clock);
        int taken = 0;
        while (hour.Take("one", TimeSpan.FromHours(1) - TimeSpan.FromTicks(1)) is not null)
        {
            taken++;
        }

        Assert.InRange(taken, 1_500, 1_600);
    }

    [Fact]
    public void Who_is_turned_away_has_taken_nothing()
    {
        var clock = new FakeTimeProvider();
        var buckets = new TokenBuckets(1, Second, clock);
        Assert.Equal(TimeSpan.Zero, buckets.Take("one", TimeSpan.Zero));
        Assert.Null(buckets.Take("one", TimeSpan.FromMilliseconds(999)));
        Assert.Null(buckets.Take("one", TimeSpan.FromMilliseconds(999)));
        clock.Advance(Second);
        Assert.Equal(TimeSpan.Zero, buckets.Take("one", TimeSpan.Zero));
    }

    [Fact]
    public void Conversations_that_have_gone_quiet_are_forgotten()
    {
        var clock = new FakeTimeProvider();
        var buckets = new TokenBuckets(6, Second, clock);
        for (int conversation = 0; conversation < 100_000; conversation++)
        {
            buckets.Take($"a:{conversation}", Second);
            clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(buckets.Count, 1, 1_100);
    }

    private static List<DateTimeOffset> Record(Wire wire, Outbound outbound)
    {
        var times = new List<DateTimeOffset>();
        wire.Answer = _ =>
        {
            lock (times)
            {
                times.Add(outbound.Clock.GetUtcNow());
            }

            return Wire.Json(201, new { id = "1" });
        };
        return times;
    }

    /// <summary>The most that fell into any span of time, whose end does not belong to it.</summary>
    private static int Most(List<DateTimeOffset> times, TimeSpan span) => times.Max(start => times.Count(time => time >= start && time < start + span));
}
