using System.Text.Json.Nodes;
using CoachBot.Bot.Teams;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>The bot's place in teams and group chats: the protocol's checks 39, 40 and 42, in whatever order the events come.</summary>
public sealed class GroupChecks : IAsyncLifetime
{
    private static readonly GroupKey SalesEast = new("11111111-aaaa-4bbb-8ccc-000000000001", "19:EXAMPLEteamGeneral0000000000000000000000001@thread.tacv2");

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await BotHost.StartAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData("08", "11")]
    [InlineData("11", "08")]
    public async Task Check_039_a_team_is_greeted_once_in_the_channel_and_nobody_in_person(string first, string second)
    {
        await PostAsync(Named(first));
        await PostAsync(Named(second));
        await PostAsync(Named(first));

        var hello = Assert.Single(bot.Connector.All);
        Assert.Contains("/v3/conversations/19%3AEXAMPLEchannelCoaching", hello.Path, StringComparison.Ordinal);
        Assert.Contains("<at>Alex Example</at>", hello.Text, StringComparison.Ordinal);
        var mention = hello.Body.GetProperty("entities")[0];
        Assert.Equal("mention", mention.GetProperty("type").GetString());
        Assert.Equal("<at>Alex Example</at>", mention.GetProperty("text").GetString());
        Assert.Equal(Named(first)["from"]!["id"]!.GetValue<string>(), mention.GetProperty("mentioned").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Check_039_twenty_tellings_at_once_greet_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => PostAsync(Named(number % 2 == 0 ? "08" : "11"))));
        Assert.Single(bot.Connector.All);
    }

    [Theory]
    [InlineData("08")]
    [InlineData("11")]
    public async Task Check_039_a_hello_that_did_not_get_out_is_said_at_the_next_telling_and_then_no_more(string next)
    {
        bot.Connector.Answer = _ => Task.FromResult(Results.StatusCode(500));
        Assert.Equal(502, (int)(await bot.PostAsync(Named("08"))).StatusCode);
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }, statusCode: 201));
        await PostAsync(Named(next));
        Assert.Equal(2, bot.Connector.All.Count);
        await PostAsync(Named("08"));
        await PostAsync(Named("11"));
        Assert.Equal(2, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_039_a_telling_that_comes_while_the_hello_is_under_way_says_it_when_that_fails()
    {
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Connector.Answer = async _ =>
        {
            reached.TrySetResult();
            await release.Task;
            return bot.Connector.All.Count == 1 ? Results.StatusCode(500) : Results.Json(new { id = "1" }, statusCode: 201);
        };
        var first = bot.PostAsync(Named("08"));
        await reached.Task;
        var second = bot.PostAsync(Named("11"));
        release.SetResult();
        Assert.Equal((502, 202), ((int)(await first).StatusCode, (int)(await second).StatusCode));
        Assert.Equal(2, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_039_a_telling_whose_note_was_written_without_its_hearing_of_it_says_hello_when_it_comes_again()
    {
        bot.Store.LosesAnswer = true;
        Assert.Equal(502, (int)(await bot.PostAsync(Named("08"))).StatusCode);
        await PostAsync(Named("11"));
        Assert.Empty(bot.Connector.All);
        await PostAsync(Named("08"));
        await bot.RestartAsync();
        await PostAsync(Named("08"));
        Assert.Single(bot.Connector.All);
    }

    [Fact]
    public async Task A_team_noted_by_an_earlier_version_is_not_greeted_again()
    {
        const string body = """{"v":1,"url":"https://x","chat":"19:c","bot":"28:b","user":"29:u","member":true}""";
        await bot.Store.CommitAsync(SalesEast.Owner, new(new(GroupRow.Key, null, body), []), TestContext.Current.CancellationToken);
        await PostAsync(Named("11"));
        Assert.Empty(bot.Connector.All);
    }

    [Fact]
    public async Task Many_additions_and_removals_at_once_are_all_taken()
    {
        string[] samples = ["08", "10", "11"];
        var statuses = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
        {
            using var response = await bot.PostAsync(Named(samples[number % samples.Length]));
            return (int)response.StatusCode;
        }));
        Assert.All(statuses, status => Assert.Equal(202, status));
    }

    [Fact]
    public async Task Check_039_without_a_name_nobody_is_mentioned()
    {
        await PostAsync(Activities.Sample("08", bot.Connector.Url));
        Assert.False(Assert.Single(bot.Connector.All).Body.TryGetProperty("entities", out _));
    }

    [Fact]
    public async Task Check_039_a_name_the_event_does_not_tell_is_asked_for()
    {
        var activity = Activities.Sample("08", bot.Connector.Url);
        bot.Connector.Members[activity["from"]!["id"]!.GetValue<string>()] = new { name = "Alex Example" };
        await PostAsync(activity);
        await PostAsync(activity);
        Assert.Contains("<at>Alex Example</at>", Assert.Single(bot.Connector.All).Text, StringComparison.Ordinal);
        Assert.Equal(1, bot.Connector.Questions);
    }

    [Fact]
    public async Task A_name_cannot_break_out_of_the_mention()
    {
        var activity = Activities.Sample("08", bot.Connector.Url);
        activity["from"]!["name"] = "</at><at>Everybody</at> & <script>";
        await PostAsync(activity);
        var hello = Assert.Single(bot.Connector.All);
        string mention = hello.Body.GetProperty("entities")[0].GetProperty("text").GetString()!;
        Assert.Contains(mention, hello.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', mention["<at>".Length..^"</at>".Length]);
    }

    [Theory]
    [InlineData("09")]
    [InlineData("10")]
    public async Task Check_040_members_who_come_and_a_bot_that_goes_bring_no_message(string sample)
    {
        await PostAsync(Activities.Sample(sample, bot.Connector.Url));
        Assert.Empty(bot.Connector.All);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task Check_042_an_upgrade_greets_no_team_again(string action)
    {
        await PostAsync(Named("08"));
        var upgrade = Named("11");
        upgrade["action"] = action;
        await PostAsync(upgrade);
        Assert.Single(bot.Connector.All);
    }

    [Fact]
    public async Task A_team_that_comes_back_is_greeted_again()
    {
        await PostAsync(Named("08"));
        await PostAsync(Activities.Sample("10", bot.Connector.Url));
        await PostAsync(Activities.Sample("10", bot.Connector.Url));
        Assert.False((await GroupAsync())!.IsMember);

        await PostAsync(Named("11"));
        Assert.Equal(2, bot.Connector.All.Count);
        Assert.True((await GroupAsync())!.IsMember);
    }

    [Fact]
    public async Task Where_a_team_is_written_to_is_kept_and_refreshed()
    {
        await PostAsync(Named("08"));
        var again = Named("11");
        again["serviceUrl"] = bot.Connector.Url + "/elsewhere/";
        await PostAsync(again);
        var group = (await GroupAsync())!;
        Assert.Equal((bot.Connector.Url + "/elsewhere/", "19:EXAMPLEchannelCoaching00000000000000000002@thread.tacv2"), (group.Reference.ServiceUrl, group.Reference.ConversationId));
    }

    private async Task PostAsync(JsonNode activity)
    {
        using var response = await bot.PostAsync(activity);
        Assert.Equal(202, (int)response.StatusCode);
    }

    /// <summary>A sample whose sender has a name, which some events lack.</summary>
    private JsonNode Named(string sample)
    {
        var activity = Activities.Sample(sample, bot.Connector.Url);
        activity["from"]!["name"] = "Alex Example";
        return activity;
    }

    private async Task<GroupRow?> GroupAsync() =>
        await bot.Store.FindAsync(SalesEast.Owner, GroupRow.Key, TestContext.Current.CancellationToken) is { } row ? GroupRow.Read(row) : null;
}
