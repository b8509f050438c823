using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Tests.Channel;

public sealed class WelcomeTests
{
    [Theory]
    [InlineData("07", "11", "我是 CoachBot", "只有您自己")]
    [InlineData("11", "07", "I am CoachBot", "Only you")]
    public async Task Check_038_installing_brings_one_welcome_card_in_the_language_of_what_comes_first_and_keeps_the_way_to_the_person(string first, string second, string title, string privacy)
    {
        await using var bot = await BotHost.StartAsync();
        foreach (string sample in (string[])[first, second, first])
        {
            // Sample 07 names no locale, so the organisation's language is spoken; sample 11, of a team, is put into the personal chat.
            var activity = Activities.Sample(sample, bot.Connector.Url);
            activity["conversation"] = Activities.Sample("07", bot.Connector.Url)["conversation"]!.DeepClone();
            Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        }

        var reference = await ReferenceAsync(bot);
        Assert.Equal(bot.Connector.Url, reference.ServiceUrl);
        Assert.Equal(Activities.Sample("07", "")["conversation"]!["id"]!.GetValue<string>(), reference.ConversationId);
        Assert.Equal(Activities.Sample("07", "")["from"]!["id"]!.GetValue<string>(), reference.UserId);
        Assert.Null(reference.Inactive);
        string card = Assert.Single(bot.Connector.All).Card!.Value.GetRawText();
        Assert.Contains(title, card, StringComparison.Ordinal);
        Assert.Contains(privacy, card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public async Task Check_042_an_upgrade_brings_no_second_welcome_and_refreshes_the_way_to_the_person(string action)
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        int before = bot.Connector.All.Count;
        foreach (string step in (string[])[action, "add-upgrade"])
        {
            var upgrade = Activities.Sample("11", bot.Connector.Url);
            upgrade["conversation"] = Activities.Sample("07", bot.Connector.Url)["conversation"]!.DeepClone();
            upgrade["action"] = step;
            upgrade["serviceUrl"] = $"{bot.Connector.Url}/moved/";
            await bot.PostAsync(upgrade);
        }

        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal($"{bot.Connector.Url}/moved/", (await ReferenceAsync(bot)).ServiceUrl);
    }

    [Fact]
    public async Task The_welcome_card_takes_the_estimate()
    {
        await using var bot = await BotHost.StartAsync();
        var welcome = (await bot.SayAsync("hi", "w1")).Single();
        using var response = await bot.PostAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(welcome, "Save", ("share", "60")), "f:w"));
        Assert.Contains("Noted: 60% selling.", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await bot.SayAsync("log 3h visits, 6h travel", "w2");
        Assert.Contains("60% selling; the log shows 27 points less", (await bot.SayAsync("week", "w3")).Single().Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<ConversationReference> ReferenceAsync(BotHost bot)
    {
        var alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;
        return PersonRows.Read([(await bot.Store.FindAsync(alex, RowKeys.State, TestContext.Current.CancellationToken))!]).Reference!;
    }
}
