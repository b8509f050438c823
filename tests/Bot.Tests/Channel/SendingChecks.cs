using CoachBot.Bot.Tests.Support;
using Microsoft.Extensions.Http;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>What is sent beside a response, and what becomes of it when the connector does not answer.</summary>
public sealed class SendingChecks
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_press_is_answered_while_the_connector_hangs_and_what_goes_beside_it_leaves_in_order()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("log", "s1"));
        int before = bot.Connector.All.Count;
        var (_, release) = bot.Connector.Hang();

        var hanging = bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "s2"));
        await bot.Connector.UntilAsync(sent => sent.ReplyTo == "s2");
        var (status, body) = await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "s3")).WaitAsync(AtOnce, TestContext.Current.CancellationToken);
        Assert.Equal(200, status);
        Assert.Contains("Mon 23 Nov: 2 h", body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(before + 1, bot.Connector.All.Count);

        release.SetResult();
        Assert.Equal(202, (int)(await hanging).StatusCode);
        await bot.Connector.UntilAsync(sent => sent.Method == "PUT");
        Assert.Equal("s3", bot.Connector.All[^1].ReplyTo);
    }

    [Fact]
    public async Task A_message_that_was_cut_off_is_logged_is_not_taken_for_delivered_and_is_sent_again()
    {
        await using var bot = await BotHost.StartAsync(services =>
            services.ConfigureAll<HttpClientFactoryOptions>(options => options.HttpClientActions.Add(http => http.Timeout = TimeSpan.FromMilliseconds(300))));
        await bot.WelcomedAsync();
        var (_, release) = bot.Connector.Hang();
        var activity = Activities.Message(bot.Connector.Url, "log 3h visits", "cut");
        Assert.Equal(502, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Contains(bot.Logs.All, line => line.Contains("cut in", StringComparison.Ordinal) && line.Contains("did not get out: TaskCanceledException", StringComparison.Ordinal));

        release.SetResult();
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        int before = bot.Connector.All.Count;
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before + 1, bot.Connector.All.Count);
    }

    [Fact]
    public async Task A_card_that_cannot_be_put_in_place_is_logged_and_put_again_when_the_press_is_delivered_again()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("log", "p1"));
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(404));
        var press = Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "p2");
        Assert.Equal(200, (await bot.InvokeAsync(press)).Status);
        await bot.Connector.UntilAsync(sent => sent.Method == "PUT");
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        Assert.Equal(200, (await bot.InvokeAsync(press)).Status);
        await bot.SayAsync("week", "p3");
        Assert.Equal(2, bot.Connector.All.Count(sent => sent.Method == "PUT"));
        Assert.Contains(bot.Logs.All, line => line.Contains("answered NotFound", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_still_to_go_out_goes_out_before_the_process_ends()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("log", "e1"));
        await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "e2"));
        await bot.RestartAsync();
        Assert.Equal("PUT", bot.Connector.All[^1].Method);
    }

    [Fact]
    public async Task A_turn_that_was_acknowledged_is_taken_to_its_end_and_answered_before_the_process_ends()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var post = bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "slow"));
        await reached.Task;
        await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(10));
        Assert.Equal(202, (int)(await post).StatusCode);

        var ended = bot.StopAsync();
        Assert.NotSame(ended, await Task.WhenAny(ended, Task.Delay(500, TestContext.Current.CancellationToken)));
        release.SetResult();
        await ended;
        Assert.Equal("slow", bot.Connector.All[^1].ReplyTo);
    }

    [Fact]
    public async Task A_press_that_takes_long_is_answered_in_the_language_the_person_chose()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        await bot.SayAsync("中文", "l1");
        var form = Assert.Single(await bot.SayAsync("记录", "l2"));
        var reached = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var post = bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "保存", ("travel", "2")), "l3"));
        await reached.Task;
        await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(5));
        release.SetResult();
        Assert.Equal("这次比平时慢，稍后再点一次看看结果。", (await post).Body.GetProperty("value").GetProperty("message").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public async Task What_comes_from_a_team_is_not_answered_as_if_nobody_read_along_though_nothing_else_says_so(bool? isGroup)
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        await bot.SayAsync("log 3h visits", "t1");
        var message = Activities.Message(bot.Connector.Url, "week", "t2").AsObject();
        message["conversation"]!.AsObject().Remove("conversationType");
        message["conversation"]!["isGroup"] = isGroup;
        message["channelData"] = Activities.Sample("02", bot.Connector.Url)["channelData"]!.DeepClone();
        int before = bot.Connector.All.Count;
        await bot.PostAsync(message);
        Assert.Contains("I coach one to one", Assert.Single(bot.Connector.All.Skip(before)).Text ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_says_nothing_of_where_it_comes_from_and_names_no_team_is_from_the_personal_chat()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var message = Activities.Message(bot.Connector.Url, "log 3h visits", "n1").AsObject();
        message["conversation"]!.AsObject().Remove("conversationType");
        message["conversation"]!.AsObject().Remove("isGroup");
        await bot.PostAsync(message);
        Assert.Contains("3 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_in_a_channel_shows_and_changes_nothing_private()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        var day = Assert.Single(await bot.SayAsync("log 3h visits", "g1"));
        var data = Activities.ButtonData(day, "Undo");
        int before = bot.Connector.All.Count;
        foreach (string trigger in (string[])["manual", "automatic"])
        {
            var press = Activities.Execute(bot.Connector.Url, data, $"g2-{trigger}");
            press["conversation"] = Activities.Sample("06", bot.Connector.Url)["conversation"]!.DeepClone();
            press["value"]!["trigger"] = trigger;
            var (status, body) = await bot.InvokeAsync(press);
            Assert.Equal(200, status);
            Assert.Contains("I coach one to one", body.GetProperty("value").GetString(), StringComparison.Ordinal);
        }

        var submit = Activities.Sample("04", bot.Connector.Url);
        submit["conversation"] = Activities.Sample("06", bot.Connector.Url)["conversation"]!.DeepClone();
        submit["value"] = data.DeepClone();
        await bot.PostAsync(submit);
        Assert.Contains("I coach one to one", Assert.Single(bot.Connector.All.Skip(before)).Text, StringComparison.Ordinal);
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "g3")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }
}
