using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>The daily reminder when the channel, the store, the queue or a clock is not as it should be.</summary>
public sealed class ReminderFaultTests : ReminderChecks
{
    [Fact]
    public async Task A_busy_channel_is_asked_again_later()
    {
        Bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(503));
        await PassAsync(Due);
        Bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await Bot.AdvanceUntilAsync(() => Reminders.Count == 2, Second);

        Assert.InRange(Bot.Clock.GetUtcNow(), (Due + Duration.FromMinutes(1)).ToDateTimeOffset(), (Due + Duration.FromMinutes(3)).ToDateTimeOffset());
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task Who_has_been_here_meanwhile_is_not_asked_again()
    {
        Bot.Connector.Answer = sent => Task.FromResult(sent.ReplyTo is null ? Results.StatusCode(503) : Results.Json(new { id = "1" }));
        await PassAsync(Due);
        await Bot.SayAsync("log 3h visits", "meanwhile");
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_channel_that_stays_busy_is_asked_for_as_long_as_it_is_today()
    {
        Bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(429));
        await PassAsync(Due);
        await LetPassAsync(Due + Duration.FromMinutes(30));
        Assert.InRange(Reminders.Count, 3, 40);
        int asked = Reminders.Count;

        Bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await LetPassAsync(Due + Duration.FromHours(7)); // half past midnight in New York
        Assert.Equal(asked, Reminders.Count);
        Assert.Equal(NextDue, await WakeAtAsync());
    }

    [Fact]
    public async Task A_store_that_does_not_work_for_an_hour_costs_no_reminder()
    {
        Bot.Store.Fails = true;
        MoveTo(Due);
        for (int minute = 0; minute < 60; minute++)
        {
            await Bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Empty(Reminders);
        Bot.Store.Fails = false;
        await Bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);
        await PassAsync(NextDue);
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task A_machine_whose_clock_is_behind_plans_nothing_anew_that_was_carried_out()
    {
        await PassAsync(Due);
        Bot.Clock.AdjustTime((Due - Duration.FromSeconds(2)).ToDateTimeOffset());
        await Bot.SayAsync("week", "on a machine that is behind");
        Assert.Equal(NextDue, await WakeAtAsync());
        await PassAsync(NextDue);
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task A_moment_that_was_answered_before_rows_of_an_older_time_were_put_back_is_left_out()
    {
        var state = (await Bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!;
        await Bot.Store.CommitAsync(
            Alex, new(new(RowKeys.State, state.ETag, state.Body), [new InsertRow(RowKeys.Delivery(Due), "{}")]), TestContext.Current.CancellationToken);
        await PassAsync(Due);
        Assert.Empty(Reminders);
        await PassAsync(NextDue);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_new_time_holds_at_once_also_when_the_old_one_got_lost()
    {
        Bot.LoseWakeUps();
        MoveTo(Due + Duration.FromMinutes(10));
        await Bot.SayAsync("remind me at 17:45", "new time");
        await PassAsync(Due + Duration.FromMinutes(15));
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task Only_the_last_claim_is_kept()
    {
        await PassAsync(Due);
        await PassAsync(NextDue);
        var claims = await Bot.Store.ReadRangeAsync(Alex, "delivery/", "delivery/~", TestContext.Current.CancellationToken);
        Assert.Equal(RowKeys.Delivery(NextDue), Assert.Single(claims).Key);
    }

    [Fact]
    public async Task A_chat_on_another_machine_is_not_written_to_without_an_app_id()
    {
        var state = (await Bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!;
        string elsewhere = state.Body.Replace(Bot.Connector.Url, "http://192.0.2.2", StringComparison.Ordinal);
        await Bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, elsewhere), []), TestContext.Current.CancellationToken);
        await PassAsync(Due);
        Assert.Contains(Bot.Logs.All, line => line.Contains("was answered at try 1: Unwanted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(504)]
    public async Task What_is_not_wanted_or_may_have_arrived_is_not_sent_again(int status)
    {
        Bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(status));
        await PassAsync(Due);
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Single(Reminders);
        Assert.Equal(NextDue, await WakeAtAsync());
    }

    [Fact]
    public async Task A_wake_up_that_got_lost_comes_back_with_the_next_message()
    {
        Bot.LoseWakeUps();
        MoveTo(Due + Duration.FromHours(2));
        await Bot.SayAsync("week", "later");
        Assert.Equal(NextDue, await WakeAtAsync());
        await PassAsync(NextDue);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_message_just_after_the_time_does_not_push_the_reminder_out()
    {
        MoveTo(Due);
        await Bot.SayAsync("week", "at the same time");
        await PassAsync(Due);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task What_nobody_can_handle_is_put_aside_and_seen_in_the_health_of_the_bot()
    {
        await Bot.WakeUps.ScheduleAsync(new(new("robots", "1"), Due), TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        MoveTo(Due);
        string health = "";
        for (int look = 0; look < 1_000 && !health.Contains("\"poisoned\":1", StringComparison.Ordinal); look++)
        {
            Bot.Clock.Advance(TimeSpan.FromSeconds(10));
            health = await http.GetStringAsync(new Uri(Bot.Messages, "/health/ready"), TestContext.Current.CancellationToken);
        }

        Assert.Contains("\"status\":\"Degraded\"", health, StringComparison.Ordinal);
        Assert.Contains(Bot.Logs.All, line => line.Contains("failed at try 5", StringComparison.Ordinal));
    }
}
