using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>A card that was pressed and is gone when the new one is put in its place: the protocol's check 67, from the press on.</summary>
public sealed class LateUpdateChecks
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Check_067_the_new_card_is_a_new_message_only_where_the_response_to_the_press_was_given_up(bool isLate)
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("log", "m1"));
        bot.Connector.Answer = sent => Task.FromResult(sent.Method == "PUT"
            ? Results.Json(new { error = new { code = "ActivityNotFoundInConversation" } }, statusCode: 404)
            : Results.Json(new { id = "1" }, statusCode: 201));
        var release = new TaskCompletionSource();
        if (isLate)
        {
            bot.Store.Meanwhile = _ => release.Task;
        }

        var press = bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "press"));
        if (isLate)
        {
            await bot.AdvanceUntilAsync(press, TimeSpan.FromSeconds(5));
        }

        Assert.Equal(isLate ? 500 : 200, (await press).Status);
        release.SetResult();
        await bot.Connector.UntilAsync(sent => sent.Method == "PUT");
        await bot.SayAsync("week", "after");
        Assert.Equal(isLate ? 1 : 0, bot.Connector.All.Count(sent => sent.ReplyTo == "press" && sent.Method == "POST"));
    }
}
