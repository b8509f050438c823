using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>How activities are handled: the protocol's checks 26 to 30, 35 to 37 and 43 to 47.</summary>
public sealed class ActivityChecks : IAsyncLifetime
{
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
    public async Task Check_028_an_edit_with_the_id_of_a_message_does_not_stand_for_the_message()
    {
        var edit = Activities.Message(bot.Connector.Url, "log 5h visits", "m28");
        edit["type"] = "messageUpdate";
        Assert.Equal(202, (int)(await bot.PostAsync(edit)).StatusCode);
        Assert.Contains("Mon 23 Nov: 3 h", Assert.Single(await bot.SayAsync("log 3h visits", "m28")).Card!.Value.GetRawText(), StringComparison.Ordinal);
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
    public async Task Check_030_somebody_else_is_answered_while_a_turn_is_held_up()
    {
        var reached = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        bot.Store.Meanwhile = async _ =>
        {
            reached.SetResult();
            await release.Task;
        };
        var held = bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "m30-held"));
        await reached.Task;
        var other = Activities.Message(bot.Connector.Url, "help", "m30-other");
        other["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
        other["conversation"]!["id"] = "a:other";
        using var answer = await bot.PostAsync(other);
        Assert.Equal(202, (int)answer.StatusCode);
        Assert.Contains(bot.Connector.All, sent => sent.ReplyTo == "m30-other");
        Assert.DoesNotContain(bot.Connector.All, sent => sent.ReplyTo == "m30-held");
        release.SetResult();
        (await held).Dispose();
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
        activity["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
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
        var activity = Activities.Message(bot.Connector.Url, "记录 11月20日 拜访3小时", "m35-zh");
        activity["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
        activity["locale"] = "zh-CN";
        await bot.PostAsync(activity);
        Assert.Contains("11月20日", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("America/New_York", null, null, "Mon 23 Nov")]
    [InlineData("Pacific/Kiritimati", "America/New_York", null, "Tue 24 Nov")]
    [InlineData("Nowhere/Land", "America/New_York", null, "Mon 23 Nov")]
    [InlineData(null, null, "2026-11-23T09:00:00.000-08:00", "Mon 23 Nov")]
    [InlineData(null, "Nowhere/Land", "2026-11-23T22:30:00.000+05:30", "Mon 23 Nov")]
    [InlineData(null, null, "not a time", "Tue 24 Nov")]
    public async Task Check_036_today_is_counted_in_the_zone_the_client_tells(string? client, string? local, string? timestamp, string today)
    {
        // Past midnight in Shanghai, the organisation's zone.
        bot.Clock.Advance(TimeSpan.FromHours(7));
        var activity = Activities.Message(bot.Connector.Url, "log 3h visits", "m36");
        activity["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
        activity["entities"]![0]!["timezone"] = client;
        activity["localTimezone"] = local;
        activity["localTimestamp"] = timestamp;
        await bot.PostAsync(activity);
        Assert.Contains($"{today}: 3 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
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
    public async Task Check_044_team_events_have_no_effect_yet_in_any_case(string eventType)
    {
        int before = bot.Connector.All.Count;
        var activity = Activities.Sample("09", bot.Connector.Url);
        activity["channelData"]!["eventType"] = eventType;
        Assert.Equal(202, (int)(await bot.PostAsync(activity)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
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
        activity["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
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
