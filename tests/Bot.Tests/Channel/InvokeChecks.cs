using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>Card actions and other invokes: the protocol's checks 72 to 78, 81 and 82.</summary>
public sealed class InvokeChecks : IAsyncLifetime
{
    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_072_a_press_is_answered_with_the_new_card_in_the_same_response()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m72"));
        var (status, body) = await PressAsync(form, "Save", "f:72", ("travel", "2"));
        Assert.Equal(200, status);
        Assert.Equal(200, body.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.card.adaptive", body.GetProperty("type").GetString());
        Assert.Equal("AdaptiveCard", body.GetProperty("value").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Check_072_the_card_is_put_in_place_for_the_persons_other_devices_too()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m72"));
        var (_, body) = await PressAsync(form, "Save", "f:72", ("travel", "2"));
        var put = await bot.Connector.UntilAsync(sent => sent.Method == "PUT");
        Assert.EndsWith("/activities/1763899990101", put.Path, StringComparison.Ordinal);
        Assert.Equal(body.GetProperty("value").GetRawText(), put.Card!.Value.GetRawText());
    }

    [Fact]
    public async Task Check_073_an_answer_in_words_is_a_message()
    {
        var result = Assert.Single(await bot.SayAsync("log 3h visits", "m73"));
        var data = Activities.ButtonData(result, "Undo");
        data["op"] = "no.such.thing";
        var (status, body) = await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, data, "f:73"));
        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.activity.message", body.GetProperty("type").GetString());
        Assert.Contains("too old to use", body.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("7", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":7}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Submit","data":{}}}""", "NotSupported")]
    [InlineData("""{"action":{}}""", "NotSupported")]
    public async Task Check_074_a_malformed_action_is_refused_in_the_protocols_words(string value, string code)
    {
        var activity = Activities.Sample("05", bot.Connector.Url);
        activity["value"] = JsonNode.Parse(value);
        var (status, body) = await bot.InvokeAsync(activity);
        Assert.Equal(400, status);
        Assert.Equal("application/vnd.microsoft.error", body.GetProperty("type").GetString());
        Assert.Equal(code, body.GetProperty("value").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Check_075_a_stale_card_is_answered_with_the_current_one()
    {
        var first = Assert.Single(await bot.SayAsync("log 3h visits", "m75"));
        await bot.SayAsync("log replace 4h visits", "m75b");
        var (status, body) = await PressAsync(first, "Undo", "f:75");
        Assert.Equal(200, status);
        Assert.Contains("now holds 4 h", body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("4 h", Assert.Single(await bot.SayAsync("today", "m75c")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_076_another_persons_press_has_no_effect()
    {
        var result = Assert.Single(await bot.SayAsync("log 3h visits", "m76"));
        var activity = Activities.Execute(bot.Connector.Url, Activities.ButtonData(result, "Undo"), "f:76");
        activity["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
        var (status, body) = await bot.InvokeAsync(activity);
        Assert.Equal(200, status);
        Assert.Contains("made for somebody else", body.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "m76b")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_077_a_refresh_by_itself_shows_the_card_as_it_stands_and_changes_nothing()
    {
        var result = Assert.Single(await bot.SayAsync("log 3h visits", "m77"));
        var refresh = Activities.Execute(bot.Connector.Url, Activities.ButtonData(result, "Undo"), "f:77");
        refresh["value"]!["trigger"] = "automatic";
        int before = bot.Connector.All.Count;
        bot.Store.Reset();
        var (status, body) = await bot.InvokeAsync(refresh);
        Assert.Equal(200, status);
        Assert.Contains("Mon 23 Nov: 3 h", body.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal((1, 0), (bot.Store.Reads, bot.Store.Commits));
    }

    [Fact]
    public async Task Check_077_a_refresh_by_itself_does_not_stand_for_somebody_who_is_there_and_pushes_out_no_answer()
    {
        var result = Assert.Single(await bot.SayAsync("log 3h visits", "k1"));
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { error = new { code = "ConversationBlockedByUser" } }, statusCode: 403));
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "log add 1h travel", "k2"));
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }, statusCode: 201));
        for (int number = 0; number < 5; number++)
        {
            var refresh = Activities.Execute(bot.Connector.Url, Activities.ButtonData(result, "Undo"), $"f:k-{number}");
            refresh["value"]!["trigger"] = "automatic";
            Assert.Contains("Mon 23 Nov: 4 h", (await bot.InvokeAsync(refresh)).Body.GetRawText(), StringComparison.Ordinal);
        }

        var alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003");
        var state = PersonRows.Read([(await bot.Store.FindAsync(alex.Owner, RowKeys.State, TestContext.Current.CancellationToken))!]);
        Assert.Equal(InactiveReason.Blocked, state.Reference!.Inactive!.Reason);
        Assert.Contains("Mon 23 Nov: 4 h", Assert.Single(await bot.SayAsync("log add 1h travel", "k2")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_077_a_refresh_of_a_card_that_is_not_ours_is_answered_in_words()
    {
        var (status, body) = await bot.InvokeAsync(Activities.Sample("06", bot.Connector.Url));
        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.activity.message", body.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Check_078_wrong_values_come_back_on_the_card_with_what_was_entered()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m78"));
        var (_, body) = await PressAsync(form, "Save", "f:78", ("travel", "true"), ("reports", "4"), ("note", new string('n', 501)), ("extra", "x"));
        string card = body.GetProperty("value").GetRawText();
        Assert.Contains("“true” is not an amount of time", card, StringComparison.Ordinal);
        Assert.Contains("That has 501 characters; up to 500 are accepted.", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"true\"", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"4\"", card, StringComparison.Ordinal);
        Assert.Contains(new string('n', 400), card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16")]
    [InlineData("23")]
    public async Task Check_081_other_invokes_are_not_implemented(string sample)
    {
        using var response = await bot.PostAsync(Activities.Sample(sample, bot.Connector.Url));
        Assert.Equal(501, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Check_082_an_action_over_its_budget_is_answered_in_time_and_takes_effect_once()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m82"));
        var activity = Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "f:82");
        var reached = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var post = bot.InvokeAsync(activity);
        await reached.Task;
        await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(5));
        Assert.Equal(500, (await post).Status);

        release.SetResult();
        bot.Store.Reset();
        var (status, body) = await bot.InvokeAsync(activity);
        Assert.Equal(200, status);
        Assert.Contains("Mon 23 Nov: 2 h", body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, bot.Store.Commits);
    }

    [Fact]
    public void Check_082_the_budget_leaves_a_second_of_the_five_that_a_dialog_has_for_the_way_and_the_token() =>
        Assert.InRange(InvokeHandler.Budget, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));

    private Task<(int Status, JsonElement Body)> PressAsync(Sent card, string title, string id, params (string Field, string Value)[] inputs) =>
        bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(card, title, inputs), id));
}
