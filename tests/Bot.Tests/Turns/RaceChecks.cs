using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Turns;

/// <summary>Two processes that are given the same activity at the same time: the protocol's checks 27 and 92.</summary>
public sealed class RaceChecks : IAsyncLifetime
{
    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_027_who_loses_to_another_process_with_the_same_message_leaves_the_answer_to_it()
    {
        var message = Activities.Message(bot.Connector.Url, "log 3h visits", "r1");
        AnotherTakes(message, new Said("log 3h visits"));
        Assert.Empty(await bot.SayAsync("log 3h visits", "r1"));
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "r2")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_027_a_press_is_answered_in_each_response_and_put_in_place_by_one()
    {
        var form = Assert.Single(await bot.SayAsync("log", "p1"));
        var press = Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "p2");
        var data = JsonNode.Parse(press.ToJsonString())!["value"]!["action"]!["data"]!;
        using var json = System.Text.Json.JsonDocument.Parse(data.ToJsonString());
        AnotherTakes(press, new Tapped(PressReader.Read(json.RootElement)!));
        var (status, body) = await bot.InvokeAsync(press);
        Assert.Equal(200, status);
        Assert.Contains("Mon 23 Nov: 2 h", body.GetRawText(), StringComparison.Ordinal);
        await bot.SayAsync("week", "p3");
        Assert.Equal(0, bot.Connector.All.Count(sent => sent.Method == "PUT"));
    }

    [Fact]
    public async Task Check_092_a_conflict_with_ones_own_commit_whose_answer_got_lost_is_answered()
    {
        bot.Store.AnswersInstead = () => new ConflictException(default, RowKeys.State);
        Assert.Single(await bot.SayAsync("log 3h visits", "o1"));
    }

    [Fact]
    public async Task What_another_process_took_some_time_ago_is_answered_here_when_it_is_delivered_here()
    {
        var message = Activities.Message(bot.Connector.Url, "log 3h visits", "l1");
        await AnotherProcess.TakesAsync(bot, bot.Store, message, new Said("log 3h visits"));
        await bot.RestartAsync();
        Assert.Single(await bot.SayAsync("log 3h visits", "l1"));
    }

    private void AnotherTakes(JsonNode activity, Input input) => bot.Store.Meanwhile = store => AnotherProcess.TakesAsync(bot, store, activity, input);
}
