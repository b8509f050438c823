using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>What no client we know sends: it is answered in words or refused, and tells nobody what went on inside.</summary>
public sealed class HostileChecks : IAsyncLifetime
{
    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("""{"entities":[{"type":"mention","text":"","mentioned":{"id":"28:22222222-bbbb-4ccc-8ddd-000000000002"}}]}""", "entities")]
    [InlineData("""{"entities":[null]}""", "entities")]
    [InlineData("""{"localTimestamp":"1:00 PM","entities":[]}""", "localTimestamp")]
    [InlineData("""{"localTimestamp":"2026-11-23","entities":[]}""", "localTimestamp")]
    public async Task A_message_with_odd_fields_is_answered_like_any_other(string change, string name)
    {
        var activity = Changed(Activities.Message(bot.Connector.Url, "help", name), change);
        using var response = await bot.PostAsync(activity);
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Contains("What you can say to me", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_are_null_are_passed_over()
    {
        var activity = Changed(Activities.Sample("07", bot.Connector.Url), """{"membersAdded":[null]}""");
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
    }

    [Fact]
    public async Task A_trigger_that_is_no_text_is_a_press()
    {
        var activity = await PressAsync("Undo", "log 3h visits");
        activity["value"]!["trigger"] = 7;
        var (status, body) = await bot.InvokeAsync(activity);
        Assert.Equal(200, status);
        Assert.Contains("AdaptiveCard", body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message", """ "text":"\ud800" """)]
    [InlineData("message", """ "text":"", "value":{"op":"\ud800"} """)]
    [InlineData("message", """ "text":"", "value":{"\ud800":"x"} """)]
    [InlineData("invoke", """ "name":"adaptiveCard/action", "value":{"action":{"type":"\ud800"}} """)]
    [InlineData("invoke", """ "name":"adaptiveCard/action", "value":{"\ud800":7} """)]
    [InlineData("invoke", """ "name":"adaptiveCard/action", "value":{"action":{"type":"Action.Execute","data":{"\ud800":7}},"trigger":"\ud800"} """)]
    [InlineData("invoke", """ "name":"application/search", "value":{"dataset":"\ud800"} """)]
    [InlineData("invoke", """ "name":"application/search", "value":{"dataset":"zones","queryText":"\ud800","\ud800":1} """)]
    [InlineData("invoke", """ "name":"message/submitAction", "value":{"actionValue":{"reaction":"\ud800","\ud800":1}} """)]
    [InlineData("invoke", """ "name":"task/submit", "value":{"data":{"op":"log.save","note":"\ud800"}} """)]
    [InlineData("\\ud800", "")]
    public async Task Half_characters_are_refused_or_answered_and_nothing_inside_is_told(string type, string fields)
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "half").AsObject();
        activity.Remove("type");
        activity.Remove("text");
        string body = activity.ToJsonString();
        using var response = await bot.PostAsync($$"""{"type":"{{type}}",{{(fields.Length > 0 ? fields + "," : "")}}{{body[1..]}}""");
        Assert.NotEqual(500, (int)response.StatusCode);
        string answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_fails_outside_of_a_turn_is_logged_and_answered_with_nothing()
    {
        await using var broken = await BotHost.StartAsync(services =>
            services.AddSingleton<BotAdapter>(_ => throw new InvalidOperationException("inner workings")));
        using var response = await broken.PostAsync(Activities.Message(broken.Connector.Url, "help", "x"));
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains(broken.Logs.All, line => line.Contains("inner workings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_sender_names_cannot_start_a_line_of_the_log_and_is_cut()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "id\r\nerror: made up\u2028");
        activity["conversation"]!["id"] = "a:1\n" + new string('c', 5000);
        activity["type"] = "message";
        await bot.PostAsync(activity);
        activity["type"] = "x\ny";
        await bot.PostAsync(activity);
        Assert.Contains(bot.Logs.All, line => line.Contains("iderror:madeup in a:1cc", StringComparison.Ordinal));
        Assert.All(bot.Logs.All, line => Assert.True(line.Length < 1000 && !line.Contains("error: made up", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Ids_of_presses_that_we_never_made_are_taken_for_an_old_card_and_not_kept()
    {
        for (int time = 0; time < 20; time++)
        {
            var activity = await PressAsync("Save", "log", $"m{time}");
            activity["value"]!["action"]!["data"]!["id"] = new string((char)('a' + time), 5000);
            var (status, body) = await bot.InvokeAsync(activity);
            Assert.Equal(200, status);
            Assert.Contains("too old to use", body.GetProperty("value").GetString(), StringComparison.Ordinal);
        }

        Assert.InRange(await StateLengthAsync(), 1, 4_000);
    }

    [Fact]
    public async Task Fields_filled_with_more_than_a_client_takes_come_back_cut_on_a_card_that_can_be_sent()
    {
        var press = await PressAsync("Save", "log");
        var data = press["value"]!["action"]!["data"]!;
        foreach (var activity in WorkActivities.All)
        {
            data[activity.Id()] = "secretword" + new string('客', 5000);
        }

        data["note"] = new string('客', 5000);
        var (status, body) = await bot.InvokeAsync(press);
        Assert.Equal(200, status);
        string card = body.GetProperty("value").GetRawText();
        Assert.Contains("“secretword", card, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(card), 1, CardJson.MaxBytes);
        Assert.DoesNotContain(bot.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal) || line.Contains("secretword", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_state_row_stays_far_below_its_limit_whatever_is_pressed_and_typed()
    {
        string quoted = string.Concat(Enumerable.Repeat("2h \"\\x ", 80));
        for (int time = 0; time < 130; time++)
        {
            var press = await PressAsync("Save", "log", $"{time}/{new string('i', 2000)}");
            var data = press["value"]!["action"]!["data"]!;
            data["id"] = $"{new string('a', 70)}/{time}";
            data["travel"] = $"{(time % 9) + 1}";
            data["note"] = new string('"', 500);
            await bot.InvokeAsync(press);
            await bot.SayAsync(time % 2 == 0 ? quoted : new string('"', 4000), $"{time}/typed");
        }

        Assert.InRange(await StateLengthAsync(), 1, RowLimits.LongestBody / 2);
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains(nameof(RowRefusedException), StringComparison.Ordinal));
    }

    private static JsonNode Changed(JsonNode activity, string change)
    {
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            activity[name] = value?.DeepClone();
        }

        return activity;
    }

    private async Task<JsonNode> PressAsync(string button, string command, string id = "press")
    {
        var card = (await bot.SayAsync(command, $"{id}-card")).First(sent => sent.Card is not null);
        return Activities.Execute(bot.Connector.Url, Activities.ButtonData(card, button), id);
    }

    private async Task<int> StateLengthAsync()
    {
        var alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;
        return (await bot.Store.FindAsync(alex, RowKeys.State, CancellationToken.None))!.Body.Length;
    }
}
