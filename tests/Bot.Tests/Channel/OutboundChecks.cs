using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>What goes out: the protocol's checks 48 to 50, 53, 56, 57 and 83.</summary>
public sealed class OutboundChecks : IAsyncLifetime
{
    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_048_a_reply_goes_to_the_activity_it_answers_with_nothing_a_bot_may_not_send()
    {
        var sent = Assert.Single(await bot.SayAsync("help", "1763900000048"));
        Assert.Equal("POST", sent.Method);
        Assert.EndsWith("/activities/1763900000048", sent.Path, StringComparison.Ordinal);
        Assert.Equal("message", sent.Body.GetProperty("type").GetString());
        Assert.Equal("1763900000048", sent.Body.GetProperty("replyToId").GetString());
        Assert.Equal("28:22222222-bbbb-4ccc-8ddd-000000000002", sent.Body.GetProperty("from").GetProperty("id").GetString());
        foreach (string field in (string[])["id", "timestamp", "serviceUrl", "callerId"])
        {
            Assert.False(sent.Body.TryGetProperty(field, out _), field);
        }
    }

    [Fact]
    public async Task Check_049_ids_are_escaped_once()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "17;a@b");
        activity["conversation"]!["id"] = "19:x@thread.tacv2;messageid=1";
        await bot.PostAsync(activity);
        Assert.Equal("/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/17%3Ba%40b", bot.Connector.All[^1].Path);
    }

    [Theory]
    [InlineData("", "/v3/")]
    [InlineData("/", "/v3/")]
    [InlineData("/_connector", "/_connector/v3/")]
    [InlineData("/_connector/", "/_connector/v3/")]
    public async Task Check_050_the_service_url_may_end_in_a_slash_and_keeps_its_path(string tail, string start)
    {
        var activity = Activities.Message(bot.Connector.Url + tail, "help", "m50");
        await bot.PostAsync(activity);
        Assert.StartsWith(start, bot.Connector.All[^1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_053_a_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        bot.Connector.Answer = _ => Task.FromResult(Results.Redirect(elsewhere.Url));
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "help", "m53"));
        Assert.Equal(502, (int)response.StatusCode);
        Assert.Empty(elsewhere.All);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Check_056_an_answer_without_an_id_is_fine(string body)
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.Text(body, "application/json", statusCode: 201));
        Assert.Single(await bot.SayAsync("help", "m56"));
        Assert.Single(await bot.SayAsync("help", "m56b"));
    }

    /// <remarks>The protocol wants the text first where one message has both; here none has, and a dialog's own order counts: what was asked for, then what is still open.</remarks>
    [Fact]
    public async Task Check_057_a_text_and_a_card_are_two_messages_in_the_order_in_which_they_were_said()
    {
        await bot.SayAsync("log 1h travel", "m57");
        await bot.SayAsync("log add 3h visits, 2h golf", "m57b");
        var sent = await bot.SayAsync("week", "m57c");
        Assert.Equal(2, sent.Count);
        Assert.True(sent[0] is { Text: null, Card: not null });
        Assert.True(sent[1] is { Text: not null, Card: null });
        Assert.Contains("Back to:", sent[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_083_every_message_with_a_card_has_a_summary()
    {
        foreach (string text in (string[])["help", "log", "log 3h visits, 2h travel", "week", "month", "settings", "language", "time zone", "my day", "remind", "remind me at 17:30", "undo", "yesterday", "privacy"])
        {
            await bot.SayAsync(text, $"m83 {text}");
        }

        var form = Assert.Single(await bot.SayAsync("log", "m83"));
        await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "f:83"));
        await bot.Connector.UntilAsync(sent => sent.Method == "PUT");
        var cards = bot.Connector.All.Where(sent => sent.Card is not null).ToList();
        Assert.InRange(cards.Count, 10, 100);
        Assert.All(cards, card => Assert.Equal(card.Card!.Value.GetProperty("fallbackText").GetString(), card.Body.GetProperty("summary").GetString()));
        Assert.All(cards, card => Assert.NotEmpty(card.Body.GetProperty("summary").GetString()!));
    }

    [Theory]
    [InlineData(400, 202)]
    [InlineData(401, 202)]
    [InlineData(403, 202)]
    [InlineData(404, 202)]
    [InlineData(408, 502)]
    [InlineData(413, 202)]
    [InlineData(414, 202)]
    [InlineData(500, 502)]
    [InlineData(501, 502)]
    public async Task The_channel_is_asked_to_deliver_again_only_where_that_could_bring_the_answer_out(int refusal, int status)
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(refusal));
        int before = bot.Connector.All.Count;
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "refused"));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(bot.Logs.All, line => line.Contains("refused in", StringComparison.Ordinal) && line.Contains("did not get out", StringComparison.Ordinal));

        // It was carried out all the same, and the answer is kept.
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("log 3h visits", "refused")).Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual(before, bot.Connector.All.Count);
    }

    [Fact]
    public async Task An_id_that_fits_into_no_address_is_not_tried()
    {
        int before = bot.Connector.All.Count;
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "help", new string('x', 20_000)));
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Contains(bot.Logs.All, line => line.Contains("did not get out: An id is too long for an address", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reply_that_did_not_get_out_is_sent_when_the_activity_is_delivered_again()
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(500));
        using var failed = await bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "m1"));
        Assert.Equal(502, (int)failed.StatusCode);

        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        bot.Store.Reset();
        var answer = Assert.Single(await bot.SayAsync("log 3h visits", "m1"));
        Assert.Contains("Mon 23 Nov: 3 h", answer.Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(0, bot.Store.Commits);
    }
}
