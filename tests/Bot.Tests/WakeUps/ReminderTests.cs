using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>The daily reminder, from the wish to the message: sent once, when it is due, if it is still wanted.</summary>
public sealed class ReminderTests : IAsyncLifetime
{
    private static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Monday, half past five in New York, where Alex is; it is five in the morning there when a test begins.</summary>
    private static readonly Instant Due = Instant.FromUtc(2026, 11, 23, 22, 30);

    private static readonly Instant NextDue = Due + Duration.FromDays(1);

    private BotHost bot = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await (await BotHost.StartAsync()).WelcomedAsync();
        await bot.SayAsync("remind me at 17:30", "wish");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task It_comes_when_it_is_due_to_the_personal_chat_and_answers_nothing()
    {
        MoveTo(Due - Duration.FromSeconds(1));
        Assert.Empty(Reminders);
        await bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);

        var reminder = Assert.Single(Reminders);
        string chat = Activities.Message(bot.Connector.Url, "", "x")["conversation"]!["id"]!.GetValue<string>();
        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(chat)}/activities", reminder.Path);
        Assert.Null(reminder.ReplyTo);
        Assert.Contains("Nothing is logged yet for today, Mon 23 Nov", reminder.Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_that_was_chosen()
    {
        await bot.SayAsync("中文", "zh");
        MoveTo(Due);
        await bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);
        Assert.Equal("zh-Hans", Assert.Single(Reminders).Body.GetProperty("locale").GetString());
    }

    [Fact]
    public async Task It_comes_once_a_day_and_again_the_next()
    {
        await PassAsync(Due);
        await PassAsync(NextDue);
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task A_day_that_is_logged_is_not_reminded_of()
    {
        await bot.SayAsync("log 3h visits", "log");
        await PassAsync(Due);
        Assert.Empty(Reminders);
    }

    [Fact]
    public async Task Nothing_comes_on_the_weekend()
    {
        for (int day = 0; day < 5; day++)
        {
            await PassAsync(Due + Duration.FromDays(day));
        }

        Assert.Equal(5, Reminders.Count);
        await PassAsync(Due + Duration.FromDays(7));
        Assert.Equal(6, Reminders.Count);
    }

    [Fact]
    public async Task Turned_off_nothing_comes()
    {
        await bot.SayAsync("no reminders", "off");
        Assert.Null(await WakeAtAsync());
        await LetPassAsync(Due);
        Assert.Empty(Reminders);
    }

    [Fact]
    public async Task Who_removes_the_bot_is_left_alone_and_who_comes_back_is_reminded_again()
    {
        var removal = Activities.Sample("12", bot.Connector.Url);
        removal["from"] = Activities.Message(bot.Connector.Url, "", "x")["from"]!.DeepClone();
        Assert.Equal(202, (int)(await bot.PostAsync(removal)).StatusCode);
        Assert.Null(await WakeAtAsync());

        await bot.SayAsync("hi", "back");
        Assert.Equal(Due, await WakeAtAsync());
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        await bot.RestartAsync();
        await PassAsync(Due);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task Scheduled_twice_it_comes_once()
    {
        await bot.WakeUps.ScheduleAsync(new(Alex, Due), TestContext.Current.CancellationToken);
        await LetPassAsync(Due);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_busy_channel_is_asked_again_later()
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(503));
        await PassAsync(Due);
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await bot.AdvanceUntilAsync(() => Reminders.Count == 2, Second);

        Assert.InRange(bot.Clock.GetUtcNow(), (Due + Duration.FromMinutes(1)).ToDateTimeOffset(), (Due + Duration.FromMinutes(3)).ToDateTimeOffset());
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task Who_has_been_here_meanwhile_is_not_asked_again()
    {
        bot.Connector.Answer = sent => Task.FromResult(sent.ReplyTo is null ? Results.StatusCode(503) : Results.Json(new { id = "1" }));
        await PassAsync(Due);
        await bot.SayAsync("log 3h visits", "meanwhile");
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_channel_that_stays_busy_is_asked_for_as_long_as_it_is_today()
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(429));
        await PassAsync(Due);
        await LetPassAsync(Due + Duration.FromMinutes(30));
        Assert.InRange(Reminders.Count, 3, 40);
        int asked = Reminders.Count;

        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await LetPassAsync(Due + Duration.FromHours(7)); // half past midnight in New York
        Assert.Equal(asked, Reminders.Count);
        Assert.Equal(NextDue, await WakeAtAsync());
    }

    [Fact]
    public async Task A_store_that_does_not_work_for_an_hour_costs_no_reminder()
    {
        bot.Store.Fails = true;
        MoveTo(Due);
        for (int minute = 0; minute < 60; minute++)
        {
            await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Empty(Reminders);
        bot.Store.Fails = false;
        await bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);
        await PassAsync(NextDue);
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task A_machine_whose_clock_is_behind_plans_nothing_anew_that_was_carried_out()
    {
        await PassAsync(Due);
        bot.Clock.AdjustTime((Due - Duration.FromSeconds(2)).ToDateTimeOffset());
        await bot.SayAsync("week", "on a machine that is behind");
        Assert.Equal(NextDue, await WakeAtAsync());
        await PassAsync(NextDue);
        Assert.Equal(2, Reminders.Count);
    }

    [Fact]
    public async Task A_moment_that_was_answered_before_rows_of_an_older_time_were_put_back_is_left_out()
    {
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!;
        await bot.Store.CommitAsync(
            Alex, new(new(RowKeys.State, state.ETag, state.Body), [new InsertRow(RowKeys.Delivery(Due), "{}")]), TestContext.Current.CancellationToken);
        await PassAsync(Due);
        Assert.Empty(Reminders);
        await PassAsync(NextDue);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_new_time_holds_at_once_also_when_the_old_one_got_lost()
    {
        bot.LoseWakeUps();
        MoveTo(Due + Duration.FromMinutes(10));
        await bot.SayAsync("remind me at 17:45", "new time");
        await PassAsync(Due + Duration.FromMinutes(15));
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task Only_the_last_claim_is_kept()
    {
        await PassAsync(Due);
        await PassAsync(NextDue);
        var claims = await bot.Store.ReadRangeAsync(Alex, "delivery/", "delivery/~", TestContext.Current.CancellationToken);
        Assert.Equal(RowKeys.Delivery(NextDue), Assert.Single(claims).Key);
    }

    [Fact]
    public async Task A_chat_on_another_machine_is_not_written_to_without_an_app_id()
    {
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!;
        string elsewhere = state.Body.Replace(bot.Connector.Url, "http://192.0.2.2", StringComparison.Ordinal);
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, elsewhere), []), TestContext.Current.CancellationToken);
        await PassAsync(Due);
        Assert.Contains(bot.Logs.All, line => line.Contains("was answered at try 1: Unwanted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(504)]
    public async Task What_is_not_wanted_or_may_have_arrived_is_not_sent_again(int status)
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(status));
        await PassAsync(Due);
        await LetPassAsync(Due + Duration.FromMinutes(10));
        Assert.Single(Reminders);
        Assert.Equal(NextDue, await WakeAtAsync());
    }

    [Fact]
    public async Task A_wake_up_that_got_lost_comes_back_with_the_next_message()
    {
        bot.LoseWakeUps();
        MoveTo(Due + Duration.FromHours(2));
        await bot.SayAsync("week", "later");
        Assert.Equal(NextDue, await WakeAtAsync());
        await PassAsync(NextDue);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task A_message_just_after_the_time_does_not_push_the_reminder_out()
    {
        MoveTo(Due);
        await bot.SayAsync("week", "at the same time");
        await PassAsync(Due);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task What_nobody_can_handle_is_put_aside_and_seen_in_the_health_of_the_bot()
    {
        await bot.WakeUps.ScheduleAsync(new(new("robots", "1"), Due), TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        MoveTo(Due);
        string health = "";
        for (int look = 0; look < 1_000 && !health.Contains("\"poisoned\":1", StringComparison.Ordinal); look++)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(10));
            health = await http.GetStringAsync(new Uri(bot.Messages, "/health/ready"), TestContext.Current.CancellationToken);
        }

        Assert.Contains("\"status\":\"Degraded\"", health, StringComparison.Ordinal);
        Assert.Contains(bot.Logs.All, line => line.Contains("failed at try 5", StringComparison.Ordinal));
    }

    private List<Sent> Reminders => [.. bot.Connector.All.Where(sent => sent.Card?.GetRawText().Contains("remind.off", StringComparison.Ordinal) is true && sent.ReplyTo is null)];

    private void MoveTo(Instant moment) => bot.Clock.SetUtcNow(moment.ToDateTimeOffset());

    /// <summary>Until a wake-up has been carried out, and the next is planned.</summary>
    private async Task PassAsync(Instant due)
    {
        MoveTo(due);
        for (int second = 0; await WakeAtAsync() <= due; second++)
        {
            Assert.True(second < 600, $"The wake-up of {due} was never carried out.");
            await bot.AdvanceAsync(Second);
        }

        await bot.AdvanceUntilAsync(IsIdle, Second);
    }

    /// <summary>Until everything due at a moment is over and done with.</summary>
    private Task LetPassAsync(Instant moment)
    {
        MoveTo(moment);
        return bot.AdvanceUntilAsync(() => bot.Clock.GetUtcNow() > (moment + Duration.FromMinutes(2)).ToDateTimeOffset() && IsIdle(), Second);
    }

    private bool IsIdle() => bot.Pump.InHand == 0;

    private async Task<Instant?> WakeAtAsync() =>
        PersonRows.Read([(await bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!]).WakeAt;
}
