using CoachBot.Bot.Tests.Support;
using NodaTime;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>The daily reminder, from the wish to the message: sent once, when it is due, if it is still wanted.</summary>
public sealed class ReminderTests : ReminderChecks
{
    [Fact]
    public async Task It_comes_when_it_is_due_to_the_personal_chat_and_answers_nothing()
    {
        MoveTo(Due - Duration.FromSeconds(1));
        Assert.Empty(Reminders);
        await Bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);

        var reminder = Assert.Single(Reminders);
        string chat = Activities.Message(Bot.Connector.Url, "", "x")["conversation"]!["id"]!.GetValue<string>();
        Assert.Equal($"/v3/conversations/{Uri.EscapeDataString(chat)}/activities", reminder.Path);
        Assert.Null(reminder.ReplyTo);
        Assert.Contains("Nothing is logged yet for today, Mon 23 Nov", reminder.Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_the_language_that_was_chosen()
    {
        await Bot.SayAsync("中文", "zh");
        MoveTo(Due);
        await Bot.AdvanceUntilAsync(() => Reminders.Count > 0, Second);
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
        await Bot.SayAsync("log 3h visits", "log");
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
        await Bot.SayAsync("no reminders", "off");
        Assert.Null(await WakeAtAsync());
        await LetPassAsync(Due);
        Assert.Empty(Reminders);
    }

    [Fact]
    public async Task Who_removes_the_bot_is_left_alone_and_who_comes_back_is_reminded_again()
    {
        var removal = Activities.Sample("12", Bot.Connector.Url);
        removal["from"] = Activities.Message(Bot.Connector.Url, "", "x")["from"]!.DeepClone();
        Assert.Equal(202, (int)(await Bot.PostAsync(removal)).StatusCode);
        Assert.Null(await WakeAtAsync());

        await Bot.SayAsync("hi", "back");
        Assert.Equal(Due, await WakeAtAsync());
    }

    [Fact]
    public async Task It_survives_a_restart()
    {
        await Bot.RestartAsync();
        await PassAsync(Due);
        Assert.Single(Reminders);
    }

    [Fact]
    public async Task Scheduled_twice_it_comes_once()
    {
        await Bot.WakeUps.ScheduleAsync(new(Alex, Due), TestContext.Current.CancellationToken);
        await LetPassAsync(Due);
        Assert.Single(Reminders);
    }
}
