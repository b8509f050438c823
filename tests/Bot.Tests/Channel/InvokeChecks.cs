using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>Card actions and other invokes: the protocol's checks 72 to 78, 81 and 82.</summary>
public sealed class InvokeChecks : IAsyncLifetime
{
    private static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;
    private static readonly LocalDate Monday = new(2026, 11, 23);

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

    [Theory]
    [InlineData("Undo")]
    [InlineData("Edit")]
    public async Task Check_075_a_button_of_a_day_that_has_changed_is_answered_with_the_day_as_it_is_and_changes_nothing(string button)
    {
        var first = Assert.Single(await bot.SayAsync("log 3h visits", "m75"));
        await bot.SayAsync("log replace 4h visits", "m75b");
        string day = await DayAsync();
        var (status, body) = await PressAsync(first, button, "f:75");
        Assert.Equal(200, status);
        Assert.Contains("now holds 4 h", body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(day, await DayAsync());
    }

    [Fact]
    public async Task Check_075_a_form_filled_in_for_a_day_that_has_changed_is_not_saved_and_keeps_what_was_entered()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m75"));
        await bot.SayAsync("log 4h visits", "m75b");
        string day = await DayAsync();
        var (status, body) = await PressAsync(form, "Save", "f:75", ("travel", "2"));
        Assert.Equal(200, status);
        string card = body.GetProperty("value").GetRawText();
        Assert.Contains("now holds 4 h", card, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2\"", card, StringComparison.Ordinal);
        Assert.Equal(day, await DayAsync());
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

        var state = PersonRows.Read([(await bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!]);
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
    public async Task Check_078_wrong_values_come_back_on_the_card_with_all_that_was_entered_and_nothing_is_saved()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m78"));
        var (_, body) = await PressAsync(
            form, "Save", "f:78", ("travel", "true"), ("reports", "4"), ("meetings", "soon"), ("note", new string('n', 501)), ("extra", "x"), ("problems", ""));
        string card = body.GetProperty("value").GetRawText();
        Assert.Contains("“true” is not an amount of time", card, StringComparison.Ordinal);
        Assert.Contains("“soon” is not an amount of time", card, StringComparison.Ordinal);
        Assert.Contains("That has 501 characters; up to 500 are accepted.", card, StringComparison.Ordinal);
        Assert.Equal(
            new Dictionary<string, string> { ["travel"] = "true", ["reports"] = "4", ["meetings"] = "soon", ["note"] = new string('n', 500), ["day"] = "2026-11-23" },
            Entered(body.GetProperty("value")));
        Assert.Null(await bot.Store.FindAsync(Alex, RowKeys.Day(Monday), TestContext.Current.CancellationToken));
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
        var data = Activities.ButtonData(form, "Save", ("travel", "2"));
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        bot.Store.Reset();
        var post = bot.InvokeAsync(Activities.Execute(bot.Connector.Url, data, "f:82"));
        await reached.Task;
        await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(5));
        Assert.Equal(500, (await post).Status);

        release.SetResult();
        var (status, body) = await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, data, "f:82"));
        Assert.Equal(200, status);
        Assert.Contains("Mon 23 Nov: 2 h", body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(1, bot.Store.Commits);

        // After half a minute the client tries again under another id.
        Assert.Contains("saved already", (await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, data, "f:82-again"))).Body.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("\"rev\":1,", await DayAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Check_082_a_turn_that_fails_is_answered_in_words_with_200_and_takes_effect_once_when_it_is_pressed_again(bool isStore)
    {
        var form = Assert.Single(await bot.SayAsync("log", "m82"));
        var press = Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "f:82");
        bot.Store.Meanwhile = _ => throw (isStore ? new IOException("The disk is gone.") : new InvalidOperationException("A fault of ours."));
        var (status, failed) = await bot.InvokeAsync(press);
        Assert.Equal((200, "application/vnd.microsoft.activity.message"), (status, failed.GetProperty("type").GetString()));
        Assert.Contains("Nothing was changed; please", failed.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Null(await bot.Store.FindAsync(Alex, RowKeys.Day(Monday), TestContext.Current.CancellationToken));

        bot.Store.Reset();
        for (int time = 0; time < 2; time++)
        {
            Assert.Contains("Mon 23 Nov: 2 h", (await bot.InvokeAsync(press)).Body.GetRawText(), StringComparison.Ordinal);
        }

        Assert.Equal(1, bot.Store.Commits);
    }

    [Fact]
    public async Task Check_082_what_fails_outside_of_a_turn_is_answered_with_500_and_nothing()
    {
        await using var broken = await BotHost.StartAsync(services => services.AddSingleton<BotAdapter>(_ => throw new InvalidOperationException("inner workings")));
        using var response = await broken.PostAsync(Activities.Sample("05", broken.Connector.Url));
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Check_082_the_budget_leaves_a_second_of_the_five_that_a_dialog_has_for_the_way_and_the_token() =>
        Assert.InRange(InvokeHandler.Budget, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));

    private Task<(int Status, JsonElement Body)> PressAsync(Sent card, string title, string id, params (string Field, string Value)[] inputs) =>
        bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(card, title, inputs), id));

    /// <summary>The row of today, with its revision.</summary>
    private async Task<string> DayAsync() => (await bot.Store.FindAsync(Alex, RowKeys.Day(Monday), TestContext.Current.CancellationToken))!.Body;

    /// <summary>What stands in a card's inputs.</summary>
    private static Dictionary<string, string> Entered(JsonElement card) => All(card)
        .Where(element => element.TryGetProperty("type", out var type) && type.GetString()!.StartsWith("Input.", StringComparison.Ordinal) && element.TryGetProperty("value", out _))
        .ToDictionary(element => element.GetProperty("id").GetString()!, element => element.GetProperty("value").ToString());

    private static IEnumerable<JsonElement> All(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => All(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(All),
        _ => [],
    };
}
