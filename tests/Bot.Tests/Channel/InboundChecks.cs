using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>What comes in over HTTP: the protocol's checks 1 to 11.</summary>
public sealed class InboundChecks : IAsyncLifetime
{
    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Check_001_other_methods_are_not_allowed(string method)
    {
        Assert.Equal(405, (int)(await bot.SendAsync(new(method))).StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("not json")]
    public async Task Check_002_a_body_that_is_no_json_is_refused(string body)
    {
        bot.Store.Reset();
        Assert.Equal(400, (int)(await bot.PostAsync(body)).StatusCode);
        Assert.Equal((0, 0), (bot.Store.Reads, bot.Store.Commits));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    public async Task Check_003_a_body_that_is_no_activity_is_refused(string body)
    {
        Assert.Equal(400, (int)(await bot.PostAsync(body)).StatusCode);
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("from")]
    [InlineData("conversation")]
    public async Task Check_004_a_missing_field_is_refused_by_name(string field)
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m4").AsObject();
        activity.Remove(field);
        using var response = await bot.PostAsync(activity);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains(field, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("conversation")]
    public async Task Check_004_an_account_without_an_id_is_refused(string field)
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m4");
        activity[field] = new JsonObject();
        Assert.Equal(400, (int)(await bot.PostAsync(activity)).StatusCode);
    }

    /// <remarks>The turn comes before the acknowledgement (decision 0001); how long both take is measured in bench/, never by a timed test.</remarks>
    [Fact]
    public async Task Check_005_a_message_is_answered_through_the_connector_and_then_acknowledged_with_an_empty_body()
    {
        int before = bot.Connector.All.Count;
        var (reached, release) = bot.Connector.Hang();
        var post = bot.PostAsync(Activities.Message(bot.Connector.Url, "help", "m5"));
        await reached;
        Assert.False(post.IsCompleted);
        release.SetResult();
        using var response = await post;
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("What you can say to me", Assert.Single(bot.Connector.All.Skip(before)).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_006_a_body_over_the_limit_is_refused()
    {
        int before = bot.Connector.All.Count;
        var activity = Activities.Message(bot.Connector.Url, new string('x', 1024 * 1024 + 1), "m6");
        Assert.Equal(413, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_006_a_body_that_does_not_tell_its_length_is_refused_at_the_first_byte_over_the_limit()
    {
        bot.Store.Reset();
        using var client = new TcpClient("127.0.0.1", bot.Messages.Port);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        string body = $$"""{"type":"message","text":"{{new string('x', MessagesEndpoint.MaxBody)}}""";
        foreach (string chunk in body[..(MessagesEndpoint.MaxBody + 1)].Chunk(64 * 1024).Select(part => new string(part)))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n{chunk}\r\n"), TestContext.Current.CancellationToken);
        }

        byte[] answer = new byte[12];
        await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("HTTP/1.1 413", Encoding.ASCII.GetString(answer));
        Assert.Equal((0, 0), (bot.Store.Reads, bot.Store.Commits));
    }

    [Fact]
    public async Task Check_006_a_long_message_within_the_limit_gets_a_clear_answer()
    {
        var answer = await bot.SayAsync(new string('x', 500_000), "m6b");
        Assert.Contains("500000 characters; up to 4000 are accepted. Nothing was changed.", Assert.Single(answer).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_007_a_client_that_hangs_up_does_not_stop_the_turn()
    {
        var (reached, release) = bot.Connector.Hang();
        int before = bot.Connector.All.Count;
        using (var client = new TcpClient("127.0.0.1", bot.Messages.Port))
        {
            byte[] body = Encoding.UTF8.GetBytes(Activities.Message(bot.Connector.Url, "log 3h visits, 2h golf", "m7").ToJsonString());
            byte[] head = Encoding.ASCII.GetBytes($"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
            await client.GetStream().WriteAsync((byte[])[.. head, .. body], TestContext.Current.CancellationToken);
            await reached;
        }

        release.SetResult();
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        await bot.SayAsync("Meetings and other", "m7b");
        Assert.Contains("5 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(before + 2, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_008_an_unknown_type_is_acknowledged_and_not_answered()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m8");
        activity["type"] = "fooBar";
        await IsAcknowledgedOnlyAsync(activity);
    }

    [Fact]
    public async Task The_end_of_a_conversation_gives_up_what_was_being_asked_and_is_not_answered()
    {
        await bot.SayAsync("log 3h visits, 2h golf", "e1");
        await IsAcknowledgedOnlyAsync(EndOfConversation("e2"));
        Assert.DoesNotContain("5 h", Assert.Single(await bot.SayAsync("Meetings and other", "e3")).Text ?? "5 h", StringComparison.Ordinal);
        Assert.Contains("Nothing is logged this week", Assert.Single(await bot.SayAsync("week", "e4")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_conversation_in_which_nothing_is_asked_writes_nothing()
    {
        bot.Store.Reset();
        await IsAcknowledgedOnlyAsync(EndOfConversation("n1"));
        Assert.Equal(0, bot.Store.Commits);
    }

    [Fact]
    public async Task The_end_of_a_conversation_among_others_leaves_alone_what_is_asked_in_the_personal_chat()
    {
        await bot.SayAsync("log 3h visits, 2h golf", "g1");
        var ended = EndOfConversation("g2");
        ended["conversation"] = Activities.Sample("02", bot.Connector.Url)["conversation"]!.DeepClone();
        await IsAcknowledgedOnlyAsync(ended);
        Assert.Contains("5 h", Assert.Single(await bot.SayAsync("Meetings and other", "g3")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_010_an_unknown_event_is_acknowledged_and_not_answered()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m10");
        activity["type"] = "event";
        activity["name"] = "application/vnd.example.unheardOf";
        await IsAcknowledgedOnlyAsync(activity);
    }

    [Fact]
    public async Task Check_009_unknown_properties_and_entities_are_passed_over()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m9");
        activity["brandNew"] = JsonNode.Parse("""{"deep":[1,{"er":true}]}""");
        activity["entities"]!.AsArray().Add(JsonNode.Parse("""{"type":"https://example.com/thing","text":{"not":"text"},"count":3}"""));
        activity["channelData"]!["future"] = 1;
        activity["id"] = 17639;
        int before = bot.Connector.All.Count;
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before + 1, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_011_a_slow_turn_is_acknowledged_in_time_and_ends_with_one_answer()
    {
        var (reached, release) = bot.Connector.Hang();
        int before = bot.Connector.All.Count;
        var post = bot.PostAsync(Activities.Message(bot.Connector.Url, "help", "m11"));
        await reached;
        Assert.False(post.IsCompleted);
        await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(10));
        Assert.Equal(202, (int)(await post).StatusCode);

        release.SetResult();
        await bot.SayAsync("week", "after");
        Assert.Equal(before + 2, bot.Connector.All.Count);
    }

    private JsonObject EndOfConversation(string id)
    {
        var activity = Activities.Message(bot.Connector.Url, "", id).AsObject();
        activity["type"] = "endOfConversation";
        activity["code"] = "completedSuccessfully";
        activity.Remove("text");
        return activity;
    }

    private async Task IsAcknowledgedOnlyAsync(JsonNode activity)
    {
        int before = bot.Connector.All.Count;
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
    }
}
