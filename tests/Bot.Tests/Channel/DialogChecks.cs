using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>Dialogs, fields that suggest, and thumbs: the protocol's checks 79 and 80.</summary>
public sealed class DialogChecks : IAsyncLifetime
{
    private static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_079_a_dialog_opens_with_a_card_comes_back_with_what_is_wrong_and_saves()
    {
        var help = Assert.Single(await bot.SayAsync("help", "d1"));
        var (status, opened) = await TaskAsync("task/fetch", Activities.ButtonData(help, "Log a day"), "f:d1");
        Assert.Equal((200, "continue"), (status, TypeOf(opened)));
        string form = CardOf(opened).GetRawText();
        Assert.DoesNotContain("Action.Execute", form, StringComparison.Ordinal);
        Assert.Contains("Action.Submit", form, StringComparison.Ordinal);

        var save = Button(CardOf(opened), "Save");
        save["travel"] = "lots";
        (_, var wrong) = await TaskAsync("task/submit", save, "f:d2");
        Assert.Equal("continue", TypeOf(wrong));
        Assert.Contains("is not an amount of time", CardOf(wrong).GetRawText(), StringComparison.Ordinal);

        save = Button(CardOf(wrong), "Save");
        save["travel"] = "2";
        (_, var saved) = await TaskAsync("task/submit", save, "f:d3");
        Assert.Contains("2 h", CardOf(saved).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("2 h", Assert.Single(await bot.SayAsync("week", "d2")).Card!.Value.GetRawText(), StringComparison.Ordinal);

        // A repeat that saved again would come to the same 2 h, and to another revision.
        await TaskAsync("task/submit", save, "f:d4");
        Assert.Contains("\"rev\":1,", (await bot.Store.FindAsync(Alex, RowKeys.Day(new(2026, 11, 23)), TestContext.Current.CancellationToken))!.Body, StringComparison.Ordinal);
        Assert.Contains("2 h", Assert.Single(await bot.SayAsync("week", "d3")).Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, bot.Connector.All.Count(sent => sent.Method == "PUT"));
    }

    [Fact]
    public async Task Check_082_a_dialog_is_answered_a_second_before_the_client_would_drop_the_answer()
    {
        var help = Assert.Single(await bot.SayAsync("help", "b1"));
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var opening = TaskAsync("task/fetch", Activities.ButtonData(help, "Log a day"), "f:b1");
        await reached.Task;
        await Task.Delay(200, TestContext.Current.CancellationToken); // until it waits
        bot.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(500, (await opening.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).Status);
        release.SetResult();
    }

    [Theory]
    [InlineData("14")]
    [InlineData("15")]
    public async Task Check_079_a_dialog_that_is_none_of_ours_ends_with_a_sentence(string sample)
    {
        var (status, body) = await bot.InvokeAsync(Activities.Sample(sample, bot.Connector.Url));
        Assert.Equal((200, "message"), (status, TypeOf(body)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":"x"}""")]
    public async Task Check_079_a_dialog_without_its_data_ends_with_a_sentence(string value)
    {
        var activity = Activities.Sample("15", bot.Connector.Url);
        activity["value"] = JsonNode.Parse(value);
        var (status, body) = await bot.InvokeAsync(activity);
        Assert.Equal((200, "message"), (status, TypeOf(body)));
    }

    [Theory]
    [InlineData("zones", "", 15, "")]
    [InlineData("zones", "s", 15, "")]
    [InlineData("zones", "shang", 1, "Asia/Shanghai")]
    [InlineData("zones", "上海", 1, "Asia/Shanghai")]
    [InlineData("zones", "new york", 1, "America/New_York")]
    [InlineData("zones", "atlantis", 0, "")]
    [InlineData("activities", "plan", 2, "account-planning")]
    [InlineData("skills", "neg", 0, "")]
    [InlineData("accounts", "", 0, "")]
    [InlineData("people", "", 0, "")]
    [InlineData("graph.microsoft.com/users", "a", 0, "")]
    [InlineData("unheard-of", "x", 0, "")]
    public async Task Check_080_a_field_suggests_what_holds_what_was_typed(string dataset, string typed, int count, string first)
    {
        var search = Activities.Sample("17", bot.Connector.Url);
        search["value"]!["dataset"] = dataset;
        search["value"]!["queryText"] = typed;
        var (status, body) = await bot.InvokeAsync(search);
        Assert.Equal(200, status);
        Assert.Equal("application/vnd.microsoft.search.searchResponse", body.GetProperty("type").GetString());
        var results = body.GetProperty("value").GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(count, results.Count);
        Assert.True(first.Length == 0 || results[0].GetProperty("value").GetString() == first);
        Assert.All(results, result => Assert.DoesNotContain(',', result.GetProperty("value").GetString()!));
    }

    [Fact]
    public async Task Check_080_a_search_for_nothing_in_particular_is_refused()
    {
        var search = Activities.Sample("17", bot.Connector.Url);
        search["value"] = "neg";
        using var response = await bot.PostAsync(search);
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_thumb_is_noted_without_what_was_written_with_it()
    {
        var (status, _) = await bot.InvokeAsync(Activities.Sample("22", bot.Connector.Url));
        Assert.Equal(200, status);
        Assert.Contains(bot.Logs.All, line => line.Contains("Feedback on 1763899990103: like", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains("useful", StringComparison.Ordinal));
    }

    private Task<(int Status, JsonElement Body)> TaskAsync(string name, JsonNode data, string id)
    {
        var activity = Activities.Sample("14", bot.Connector.Url);
        activity["name"] = name;
        activity["id"] = id;
        activity["value"]!["data"] = data.DeepClone();
        return bot.InvokeAsync(activity);
    }

    private static string? TypeOf(JsonElement body) => body.GetProperty("task").GetProperty("type").GetString();

    private static JsonElement CardOf(JsonElement body) => body.GetProperty("task").GetProperty("value").GetProperty("card").GetProperty("content");

    private static JsonNode Button(JsonElement card, string title) => Activities.ButtonOf(JsonNode.Parse(card.GetRawText())!, title);
}
