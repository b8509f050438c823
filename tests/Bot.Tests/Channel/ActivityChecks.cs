using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>How activities of each kind are handled: the protocol's checks 37 and 43 to 47.</summary>
public sealed class ActivityChecks : IAsyncLifetime
{
    private const string Kim = "77777777-0000-4000-8000-000000000007";

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_037_a_submitted_card_is_no_empty_message()
    {
        await bot.PostAsync(Activities.Sample("04", bot.Connector.Url));
        Assert.Contains("too old to use", bot.Connector.All[^1].Text, StringComparison.Ordinal);

        var result = Assert.Single(await bot.SayAsync("log 3h visits", "m37"));
        var submit = Activities.Sample("04", bot.Connector.Url);
        submit["id"] = "f:37";
        submit["value"] = Activities.ButtonData(result, "This week");
        await bot.PostAsync(submit);
        Assert.Contains("This week: Mon 23 Nov to Sun 29 Nov", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13")]
    [InlineData("18")]
    [InlineData("19")]
    [InlineData("20")]
    [InlineData("21")]
    public async Task Check_043_edits_reactions_typing_and_receipts_are_acknowledged_and_change_nothing(string sample)
    {
        await bot.SayAsync("log 3h visits, 2h golf", "m43");
        int before = bot.Connector.All.Count;
        bot.Store.Reset();
        Assert.Equal(202, (int)(await bot.PostAsync(Activities.Sample(sample, bot.Connector.Url))).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal(0, bot.Store.Commits);
    }

    [Theory]
    [InlineData("teamrestored")]
    [InlineData("teamRestored")]
    [InlineData(null)]
    public async Task Check_044_what_kind_of_team_event_it_is_is_not_read_so_far_so_its_case_cannot_matter(string? eventType)
    {
        int before = bot.Connector.All.Count;
        bot.Store.Reset();
        var activity = Activities.Sample("09", bot.Connector.Url);
        activity["channelData"]!["eventType"] = eventType;
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal(0, bot.Store.Commits);
    }

    [Fact]
    public async Task Check_045_without_an_identity_nothing_is_kept_and_the_person_is_told()
    {
        bot.Store.Reset();
        var activity = Activities.Message(bot.Connector.Url, "log 3h visits", "m45");
        activity["from"]!.AsObject().Remove("aadObjectId");
        activity.AsObject().Remove("channelData");
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Contains("Teams did not tell me who you are", bot.Connector.All[^1].Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), (bot.Store.Reads, bot.Store.Commits));
    }

    [Theory]
    [InlineData("Help")]
    [InlineData("HELP")]
    [InlineData(" help ")]
    [InlineData("帮助")]
    [InlineData("ＨＥＬＰ")]
    [InlineData("/help")]
    public async Task Check_046_help_is_shown_however_it_is_written(string text)
    {
        Assert.Contains("What you can say to me", Assert.Single(await bot.SayAsync(text, "m46")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_046_a_stranger_gets_help_too()
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m46b");
        activity["from"]!["aadObjectId"] = Kim;
        await bot.PostAsync(activity);
        Assert.Contains("What you can say to me", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_047_gibberish_is_answered_with_suggestions()
    {
        var answer = Assert.Single(await bot.SayAsync("asdf qwer", "m47"));
        Assert.Contains("I do not understand “asdf qwer”", answer.Text, StringComparison.Ordinal);
        Assert.Equal(3, answer.Body.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
    }
}
