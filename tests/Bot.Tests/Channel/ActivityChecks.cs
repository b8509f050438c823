using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using NodaTime;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>How activities are handled: the protocol's checks 26 to 30, 35 to 37 and 43 to 47.</summary>
public sealed class ActivityChecks : IAsyncLifetime
{
    private const string Kim = "77777777-0000-4000-8000-000000000007";

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_026_the_same_activity_twice_is_one_turn_and_one_reply()
    {
        Assert.Single(await bot.SayAsync("log 3h visits", "m26"));
        bot.Store.Reset();
        Assert.Empty(await bot.SayAsync("log 3h visits", "m26"));
        Assert.Equal(0, bot.Store.Commits);
    }

    [Fact]
    public async Task Check_027_the_same_activity_twenty_times_at_once_is_one_turn()
    {
        int before = bot.Connector.All.Count;
        bot.Store.Reset();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "m27"))));
        Assert.All(answers, answer => Assert.Equal(202, (int)answer.StatusCode));
        Assert.Equal(before + 1, bot.Connector.All.Count);
        Assert.Equal(1, bot.Store.Commits);
    }

    [Fact]
    public async Task Check_028_the_same_id_in_another_conversation_is_another_message()
    {
        await bot.SayAsync("help", "m28");
        int before = bot.Connector.All.Count;
        var other = Activities.Message(bot.Connector.Url, "help", "m28");
        other["conversation"]!["id"] = "a:another";
        await bot.PostAsync(other);
        Assert.Equal(before + 1, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Check_028_an_edit_is_no_turn_so_far_and_stands_in_the_way_of_no_message_of_its_id()
    {
        int before = bot.Connector.All.Count;
        var edit = Activities.Message(bot.Connector.Url, "log 5h visits", "m28");
        edit["type"] = "messageUpdate";
        Assert.Equal(202, (int)(await bot.PostAsync(edit)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Contains("Mon 23 Nov: 3 h", Assert.Single(await bot.SayAsync("log 3h visits", "m28")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_028_what_tells_deliveries_apart_is_conversation_type_name_action_and_id()
    {
        var message = new Activity { ChannelId = "msteams", Type = "message", Id = "1", Conversation = new("a:1", null, null, null) };
        Activity[] others =
        [
            message with { Type = "messageUpdate" }, message with { Type = "messageDelete" }, message with { Id = "2" }, message with { Name = "x" },
            message with { Action = "add" }, message with { Conversation = new("a:2", null, null, null) },
        ];
        Assert.Equal(ActivityInput.KeyOf(message, 1), ActivityInput.KeyOf(message with { Text = "edited" }, 2));
        Assert.All(others, other => Assert.NotEqual(ActivityInput.KeyOf(message, 1), ActivityInput.KeyOf(other, 1)));
        Assert.NotEqual(ActivityInput.KeyOf(message with { Id = null }, 1), ActivityInput.KeyOf(message with { Id = null }, 2));
    }

    [Fact]
    public async Task Messages_without_an_id_are_two_messages()
    {
        int before = bot.Connector.All.Count;
        for (int time = 0; time < 2; time++)
        {
            var activity = Activities.Message(bot.Connector.Url, "log add 1h travel", "x").AsObject();
            activity.Remove("id");
            await bot.PostAsync(activity);
        }

        Assert.Equal(before + 2, bot.Connector.All.Count);
        Assert.Contains("2 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_029_a_card_action_sent_again_under_a_new_id_takes_effect_once()
    {
        var form = Assert.Single(await bot.SayAsync("log", "m29"));
        var data = Activities.ButtonData(form, "Save", ("travel", "2"));
        using var first = await bot.PostAsync(Activities.Execute(bot.Connector.Url, data, "f:29a"));
        using var again = await bot.PostAsync(Activities.Execute(bot.Connector.Url, data, "f:29b"));
        Assert.Equal(200, (int)again.StatusCode);
        string answer = await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Mon 23 Nov: 2 h", answer, StringComparison.Ordinal);
        Assert.Contains("saved already", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_030_messages_of_one_person_are_taken_and_answered_in_the_order_they_came()
    {
        var reached = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        int before = bot.Connector.All.Count;
        for (int hours = 1; hours <= 8; hours++)
        {
            // The first is held up; each of the others is known to wait behind it once it is acknowledged.
            var post = bot.PostAsync(Activities.Message(bot.Connector.Url, $"log replace {hours}h travel", $"m30-{hours}"));
            await reached.Task;
            await bot.AdvanceUntilAsync(post, TimeSpan.FromSeconds(10));
        }

        release.SetResult();
        await bot.Connector.UntilAsync(sent => sent.ReplyTo == "m30-8");
        Assert.Equal(Enumerable.Range(1, 8).Select(hours => $"m30-{hours}"), bot.Connector.All.Skip(before).Select(sent => sent.ReplyTo));
        Assert.Contains("Mon 23 Nov: 8 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_030_somebody_elses_turn_does_not_wait_for_one_that_is_held_up()
    {
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var held = bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "m30-alex"));
        await reached.Task;
        var kim = Activities.Message(bot.Connector.Url, "log 2h visits", "m30-kim");
        kim["from"]!["aadObjectId"] = Kim;
        kim["conversation"]!["id"] = "a:kim";
        Assert.Equal(202, (int)(await bot.PostAsync(kim)).StatusCode);
        Assert.Contains(bot.Connector.All, sent => sent.ReplyTo == "m30-kim" && sent.Card?.GetRawText().Contains("Mon 23 Nov: 2 h", StringComparison.Ordinal) is true);
        Assert.DoesNotContain(bot.Connector.All, sent => sent.ReplyTo == "m30-alex");
        release.SetResult();
        Assert.Equal(202, (int)(await held).StatusCode);
    }

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

    /// <summary>Kim, whom the bot has never met, says something in English from New York.</summary>
    private JsonNode Stranger(string text, string id)
    {
        var activity = Activities.Message(bot.Connector.Url, text, id);
        activity["from"]!["aadObjectId"] = Kim;
        return activity;
    }
}
