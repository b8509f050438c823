using System.Text.Json;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>Mentions: the protocol's checks 31 to 34.</summary>
public sealed class MentionChecks
{
    [Fact]
    public void Check_031_only_the_bots_own_mention_is_taken_out()
    {
        var activity = JsonSerializer.Deserialize(Activities.Sample("02", "http://127.0.0.1").ToJsonString(), ActivityJson.Default.Activity)!;
        Assert.Equal("status for <at>林 晓</at>", MentionText.Without(activity));
        Assert.Equal("29:1EXAMPLE-lin-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB", activity.Entities![1]!.Mentioned!.Id);
    }

    [Theory]
    [InlineData("<at>Coach.Bot (dev)</at> week", "<at>Coach.Bot (dev)</at>")]
    [InlineData("<AT>coach.bot (DEV)</AT>\u00a0week", "<at>Coach.Bot (dev)</at>")]
    [InlineData("<at>Coach.Bot (dev)</at> week <at>Coach.Bot (dev)</at>\n", "<at>Coach.Bot (dev)</at>")]
    [InlineData("<at>Coach.Bot\u00a0(dev)</at>week\u200b", "<at>Coach.Bot (dev)</at>")]
    public void Check_032_a_mention_is_found_whatever_its_characters_case_and_spaces(string text, string mention)
    {
        Assert.Equal("week", MentionText.Without(Mentioning(text, mention)));
    }

    [Theory]
    [InlineData("w\u200be\u200ce\u200dk", "week")]
    [InlineData("\u2060\ufeffweek\u200e\u200f", "week")]
    [InlineData("\u200d week \u200d", "week")]
    [InlineData("昨天\u200b\u2060面访\u00a03h", "昨天面访 3h")]
    [InlineData("note: \U0001F469\u200D\U0001F4BB", "note: \U0001F469\u200D\U0001F4BB")]
    [InlineData("\U0001F468\U0001F3FD\u200D\U0001F9B0 \u2764\uFE0F\u200D\U0001F525 \U0001F642\u200D\u2194\uFE0F", "\U0001F468\U0001F3FD\u200D\U0001F9B0 \u2764\uFE0F\u200D\U0001F525 \U0001F642\u200D\u2194\uFE0F")]
    [InlineData("\U0001F469\u200Dweek", "\U0001F469week")]
    [InlineData("R&amp;D &lt;3", "R&amp;D &lt;3")]
    public void What_is_not_seen_is_not_said_and_an_emoji_stays_whole(string text, string said) =>
        Assert.Equal(said, MentionText.Without(new() { Text = text }));

    [Theory]
    [InlineData("<at>Coach.Bot (dev)</at> R&amp;D&nbsp;3h &#8203;&lt;at&gt;Kim&lt;/at&gt;", "R&D 3h <at>Kim</at>")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("&lt;at&gt;Coach.Bot (dev)&lt;/at&gt; week", "<at>Coach.Bot (dev)</at> week")]
    public void Text_that_is_said_to_be_XML_is_read_as_such_once(string text, string said) =>
        Assert.Equal(said, MentionText.Without(Mentioning(text, "<at>Coach.Bot (dev)</at>") with { TextFormat = "xml" }));

    [Fact]
    public void Check_033_a_message_that_is_only_the_mention_is_empty()
    {
        Assert.Equal("", MentionText.Without(Mentioning("<at>Coach.Bot (dev)</at>\n", "<at>Coach.Bot (dev)</at>")));
    }

    [Fact]
    public void Check_034_a_mention_without_text_is_found_by_its_name()
    {
        Assert.Equal("week", MentionText.Without(Mentioning("<at>Coach.Bot (dev)</at> week", null)));
    }

    [Fact]
    public async Task Check_033_in_a_channel_a_bare_mention_is_answered_with_help_and_nothing_private_is_shown()
    {
        await using var bot = await BotHost.StartAsync();
        var mention = Activities.Sample("02", bot.Connector.Url);
        mention["text"] = "<at>CoachBot</at>";
        await bot.PostAsync(mention);
        Assert.Contains("What you can say to me", bot.Connector.All[0].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("I coach one to one", bot.Connector.All[1].Text, StringComparison.Ordinal);

        var log = Activities.Sample("02", bot.Connector.Url);
        log["id"] = "c2";
        log["text"] = "<at>CoachBot</at> log 3h visits";
        await bot.PostAsync(log);
        Assert.Contains("I coach one to one", bot.Connector.All[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, bot.Connector.All.Count);
    }

    private static Activity Mentioning(string text, string? mention) => new()
    {
        Recipient = new("28:bot", "Coach.Bot (dev)", null),
        Text = text,
        Entities = [new("mention", mention, new("28:bot", "Coach.Bot (dev)", null), null, null)],
    };
}
