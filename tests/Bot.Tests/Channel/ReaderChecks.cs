using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using NodaTime;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>In whose language and zone an activity is answered: the protocol's checks 35 and 36.</summary>
public sealed class ReaderChecks : IAsyncLifetime
{
    private const string Kim = "77777777-0000-4000-8000-000000000007";

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync(adjust: null, "--Coach:WeeklySlot", "off")).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Theory]
    [InlineData(null, "zh-Hans")]
    [InlineData("xx-invalid", "zh-Hans")]
    [InlineData("", "zh-Hans")]
    [InlineData("en-GB", "en")]
    [InlineData("zh-TW", "zh-Hans")]
    public async Task Check_035_an_unknown_locale_falls_back_to_the_organisations(string? locale, string answered)
    {
        var activity = Activities.Message(bot.Connector.Url, "help", "m35").AsObject();
        activity["from"]!["aadObjectId"] = Kim;
        activity["locale"] = locale;
        activity.Remove("entities");
        await bot.PostAsync(activity);
        Assert.Equal(answered, bot.Connector.All[^1].Body.GetProperty("locale").GetString());
    }

    [Fact]
    public async Task Check_035_a_Chinese_client_is_answered_in_Chinese()
    {
        await bot.PostAsync(Activities.Sample("03", bot.Connector.Url));
        Assert.Equal("zh-Hans", bot.Connector.All[^1].Body.GetProperty("locale").GetString());
        Assert.Contains("“帮我安排本周的学习计划”我没看懂。", bot.Connector.All[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "11月23日（周一）：3小时", "面对面拜访")]
    [InlineData("en-GB", "Mon 23 Nov: 3 h", "Face-to-face sales calls")]
    public async Task Check_035_words_and_dates_are_those_of_the_clients_language(string locale, string day, string activity)
    {
        var message = Stranger("log 3h visits", "m35");
        message["locale"] = locale;
        await bot.PostAsync(message);
        string card = bot.Connector.All[^1].Card!.Value.GetRawText();
        Assert.Contains(day, card, StringComparison.Ordinal);
        Assert.Contains(activity, card, StringComparison.Ordinal);
    }

    /// <remarks>Where nothing is told it is Shanghai, 8 hours before UTC. At each moment the zone that counts has another day than those that must not.</remarks>
    [Theory]
    [InlineData(17, 0, "America/New_York", null, null, "Mon 23 Nov")]
    [InlineData(11, 0, "Pacific/Kiritimati", "America/New_York", null, "Tue 24 Nov")]
    [InlineData(11, 0, "Nowhere/Land", "Pacific/Kiritimati", "2026-11-23T06:00:00.000-05:00", "Tue 24 Nov")]
    [InlineData(11, 0, null, null, "2026-11-24T01:00:00.000+14:00", "Tue 24 Nov")]
    [InlineData(17, 0, null, "Nowhere/Land", "2026-11-23T22:30:00.000+05:30", "Mon 23 Nov")]
    [InlineData(18, 45, null, null, "2026-11-24T00:15:00.000+05:30", "Tue 24 Nov")]
    [InlineData(18, 15, null, null, "2026-11-23T23:45:00.000+05:30", "Mon 23 Nov")]
    [InlineData(17, 0, null, null, "not a time", "Tue 24 Nov")]
    [InlineData(15, 59, null, null, null, "Mon 23 Nov")]
    public async Task Check_036_today_is_counted_in_the_zone_the_client_tells(int hour, int minute, string? client, string? local, string? timestamp, string today)
    {
        bot.Clock.SetUtcNow(new(2026, 11, 23, hour, minute, 0, TimeSpan.Zero));
        var activity = Stranger("log 3h visits", "m36");
        activity["entities"]![0]!["timezone"] = client;
        activity["localTimezone"] = local;
        activity["localTimestamp"] = timestamp;
        await bot.PostAsync(activity);
        Assert.Contains($"{today}: 3 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/New_York", null, 22)]
    [InlineData(null, "2026-11-23T15:30:00.000+05:30", 11)]
    [InlineData(null, null, 9)]
    public async Task Check_036_a_time_of_day_is_one_of_that_zone(string? client, string? timestamp, int hour)
    {
        var activity = Stranger("remind me at 17:00", "m36");
        activity["entities"]![0]!["timezone"] = client;
        activity["localTimezone"] = null;
        activity["localTimestamp"] = timestamp;
        await bot.PostAsync(activity);
        var owner = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", Kim).Owner;
        var state = PersonRows.Read([(await bot.Store.FindAsync(owner, RowKeys.State, TestContext.Current.CancellationToken))!]);
        var first = Instant.FromUtc(2026, 11, 23, hour, hour == 11 ? 30 : 0);
        Assert.Equal(first < Instant.FromUtc(2026, 11, 23, 10, 0) ? first + Duration.FromDays(1) : first, state.WakeAt);
    }

    /// <summary>Kim, whom the bot has never met, says something in English from New York.</summary>
    private JsonNode Stranger(string text, string id)
    {
        var activity = Activities.Message(bot.Connector.Url, text, id);
        activity["from"]!["aadObjectId"] = Kim;
        return activity;
    }
}
