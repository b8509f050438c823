using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using NodaTime;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>Who removes the app: the protocol's check 41.</summary>
public sealed class RemovalChecks : ReminderChecks
{
    [Fact]
    public async Task Check_041_whoever_removes_the_app_cannot_be_written_to_has_nothing_scheduled_and_is_sent_nothing()
    {
        using var counted = new Counted(Bot.Services);
        int before = Bot.Connector.All.Count;
        using var response = await Bot.PostAsync(Activities.Sample("12", Bot.Connector.Url));

        Assert.Equal(202, (int)response.StatusCode);
        var state = await StateAsync();
        Assert.Null(state.Reference);
        Assert.Null(state.WakeAt);

        await LetPassAsync(Due);
        await LetPassAsync(NextDue);
        Assert.Equal(before, Bot.Connector.All.Count);
        Assert.Equal(1, counted.Suppressed); // the one that was scheduled came, and was let go
        Assert.Empty(await Bot.WakeUps.TakeAsync(32, Duration.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.Equal(0, await Bot.WakeUps.CountPoisonedAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Check_041_a_removal_told_twice_or_in_the_middle_of_an_upgrade_changes_nothing_more()
    {
        var upgrade = Activities.Sample("12", Bot.Connector.Url);
        (upgrade["id"], upgrade["action"]) = ("f:upgrade", "remove-upgrade");
        await Bot.PostAsync(upgrade);
        Assert.Equal(Due, (await StateAsync()).WakeAt);

        await Bot.PostAsync(Activities.Sample("12", Bot.Connector.Url));
        int commits = Bot.Store.Commits;
        await Bot.PostAsync(Activities.Sample("12", Bot.Connector.Url));
        Assert.Equal(commits, Bot.Store.Commits);
    }

    [Fact]
    public async Task Check_041_what_was_logged_is_still_there_for_whoever_comes_back()
    {
        await Bot.SayAsync("log 3h visits", "log");
        await Bot.PostAsync(Activities.Sample("12", Bot.Connector.Url));
        Assert.Contains("3 h", (await Bot.SayAsync("week", "back"))[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.NotNull((await StateAsync()).Reference);
    }

    private async Task<Snapshot> StateAsync() =>
        PersonRows.Read([(await Bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!]);
}
