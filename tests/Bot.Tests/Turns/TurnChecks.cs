using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Turns;

/// <summary>State: the protocol's checks 87, 88, 92 to 97.</summary>
public sealed class TurnChecks : IAsyncLifetime
{
    private static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;

    private BotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await (await BotHost.StartAsync()).WelcomedAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    [Fact]
    public async Task Check_092_of_a_turn_overtaken_by_another_process_neither_change_is_lost_and_it_is_answered_once()
    {
        await bot.SayAsync("log 3h visits", "m92");
        var other = Activities.Message(bot.Connector.Url, "log add 2h meetings", "m92-other");
        bot.Store.Meanwhile = store => AnotherProcess.TakesAsync(bot, store, other, new Said("log add 2h meetings"));
        var answer = Assert.Single(await bot.SayAsync("log add 1h travel", "m92b"));
        Assert.Contains("Mon 23 Nov: 6 h", answer.Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("6 h", Assert.Single(await bot.SayAsync("week", "m92c")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_092_somebody_always_faster_ends_in_words_and_changes_nothing()
    {
        await bot.SayAsync("log 3h visits", "m92");
        string before = await DayAsync();
        bot.Store.Meanwhile = Interfere;
        var answer = Assert.Single(await bot.SayAsync("log add 1h travel", "m92b"));
        Assert.Contains("Nothing was changed; please send it again.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await DayAsync());

        bot.Store.Meanwhile = null;
        Assert.Contains("Mon 23 Nov: 4 h", Assert.Single(await bot.SayAsync("log add 1h travel", "m92b")).Card!.Value.GetRawText(), StringComparison.Ordinal);

        async Task Interfere(IRowStore store)
        {
            var state = (await store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
            await store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, state.Body), []), CancellationToken.None);
            bot.Store.Meanwhile = Interfere;
        }
    }

    [Fact]
    public async Task A_store_that_does_not_work_is_told_in_words_and_nothing_is_changed()
    {
        await bot.SayAsync("log 3h visits", "f1");
        bot.Store.Fails = true;
        Assert.Contains("Nothing was changed; please send it again.", Assert.Single(await bot.SayAsync("log add 1h travel", "f2")).Text, StringComparison.Ordinal);
        bot.Store.Fails = false;
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "f3")).Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains(bot.Logs.All, line => line.Contains("f2 in", StringComparison.Ordinal) && line.Contains("the store does not work: The disk is gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_commit_whose_answer_got_lost_is_not_called_unchanged_and_is_answered_when_it_is_delivered_again()
    {
        await bot.SayAsync("log 3h visits", "l1");
        bot.Store.LosesAnswer = true;
        Assert.Contains("I cannot tell whether that was saved", Assert.Single(await bot.SayAsync("log add 1h travel", "l2")).Text, StringComparison.Ordinal);
        Assert.Contains("4 h", (await bot.SayAsync("log add 1h travel", "l2"))[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("4 h", Assert.Single(await bot.SayAsync("week", "l3")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_was_cut_off_is_not_called_unchanged()
    {
        bot.Store.AnswersInstead = () => new OperationCanceledException();
        Assert.Contains("I cannot tell whether that was saved", Assert.Single(await bot.SayAsync("log 1h travel", "c1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_093_a_stale_tag_is_refused_and_an_unguarded_write_overwrites()
    {
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, state.Body), [new PutRow("row", "1")]), CancellationToken.None);
        await Assert.ThrowsAsync<ConflictException>(() => bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, "{}"), []), CancellationToken.None));

        state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, state.Body), [new PutRow("row", "2")]), CancellationToken.None);
        Assert.Equal("2", (await bot.Store.FindAsync(Alex, "row", CancellationToken.None))!.Body);
    }

    [Fact]
    public async Task Check_094_what_is_kept_belongs_to_the_person_in_whatever_conversation_and_to_nobody_else()
    {
        await bot.SayAsync("log 3h visits", "m94");
        var elsewhere = Activities.Message(bot.Connector.Url, "week", "m94b");
        elsewhere["conversation"]!["id"] = "a:another";
        await bot.PostAsync(elsewhere);
        Assert.Contains("3 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);

        var stranger = Activities.Message(bot.Connector.Url, "week", "m94c");
        stranger["from"]!["aadObjectId"] = "77777777-0000-4000-8000-000000000007";
        await bot.PostAsync(stranger);
        Assert.Contains(bot.Connector.All.TakeLast(2), sent => sent.Text?.Contains("Nothing is logged this week", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Check_095_a_dialog_goes_on_after_a_restart()
    {
        await bot.SayAsync("log 3h visits, 2h golf", "m95");
        await bot.RestartAsync();
        var answer = Assert.Single(await bot.SayAsync("Meetings and other", "m95b"));
        Assert.Contains("5 h", answer.Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_095_an_activity_delivered_again_after_a_restart_is_answered_the_same_and_not_run_again()
    {
        var first = Assert.Single(await bot.SayAsync("log 3h visits", "m95"));
        await bot.RestartAsync();
        var again = Assert.Single(await bot.SayAsync("log 3h visits", "m95"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(first.Body.GetRawText()), JsonNode.Parse(again.Body.GetRawText())));
        Assert.Equal(0, bot.Store.Commits);
    }

    [Fact]
    public async Task Check_096_logs_hold_ids_and_nothing_that_was_written()
    {
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits, 2h Zhaogolf, note: secretword", "m96").ToJsonString(), "cv123.4");
        bot.Store.Meanwhile = _ => throw new InvalidOperationException("the store is broken");
        await bot.SayAsync("week secretword", "m96b");
        Assert.Contains(bot.Logs.All, line => line.Contains("m96b", StringComparison.Ordinal) && line.Contains("failed", StringComparison.Ordinal));
        Assert.Contains(bot.Logs.All, line => line.Contains("cv123.4", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains("secretword", StringComparison.Ordinal) || line.Contains("Zhaogolf", StringComparison.Ordinal) || line.Contains("Alex Example", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_096_a_day_that_cannot_be_read_is_logged_without_its_minutes()
    {
        await bot.SayAsync("log 3h visits", "m96c");
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
        var broken = new PutRow(RowKeys.Day(new(2026, 11, 23)), """{"v":1,"rev":1,"now":{"min":[-4711,8822]},"earlier":[]}""");
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, state.Body), [broken]), CancellationToken.None);
        await bot.RestartAsync();
        Assert.Contains("Something went wrong", Assert.Single(await bot.SayAsync("week", "m96d")).Text, StringComparison.Ordinal);
        Assert.Contains(bot.Logs.All, line => line.Contains("'turn/day/2026-11-23'", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains("4711", StringComparison.Ordinal) || line.Contains("8822", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_096_somebody_always_faster_is_logged_without_whose_rows_they_are()
    {
        const string kim = "77777777-0000-4000-8000-000000000007";
        var message = Activities.Message(bot.Connector.Url, "hello", "m96e");
        message["from"]!["aadObjectId"] = kim;
        bot.Store.Meanwhile = Interfere;
        await bot.PostAsync(message);
        Assert.Contains(bot.Logs.All, line => line.Contains("m96e", StringComparison.Ordinal) && line.Contains(nameof(ConflictException), StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.Contains(kim, StringComparison.Ordinal));

        async Task Interfere(IRowStore store)
        {
            var owner = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", kim).Owner;
            var state = await store.FindAsync(owner, RowKeys.State, CancellationToken.None);
            await store.CommitAsync(owner, new(new(RowKeys.State, state?.ETag, state?.Body ?? PersonRows.WriteState(PersonRows.Read([]))), []), CancellationToken.None);
            bot.Store.Meanwhile = Interfere;
        }
    }

    [Fact]
    public void Check_096_a_correlation_vector_cannot_start_a_line_of_its_own()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["MS-CV"] = "cv123.4\r\nerror: made up\u2028";
        Assert.Equal("cv123.4error:madeup", CorrelationVector.Of(request));
        request.Headers.Clear();
        Assert.Equal("-", CorrelationVector.Of(request));
    }

    /// <remarks>That nothing is sent afterwards is held where reminders are: `RemovalChecks`, `LeftAloneChecks`.</remarks>
    [Fact]
    public async Task Check_097_the_removal_of_the_bot_is_not_answered_and_no_way_to_the_person_is_kept()
    {
        Assert.NotNull((await StateAsync()).Reference);
        var removed = Activities.Sample("12", bot.Connector.Url);
        removed["conversation"] = Activities.Message(bot.Connector.Url, "", "x")["conversation"]!.DeepClone();
        int before = bot.Connector.All.Count;
        Assert.Equal(202, (int)(await bot.PostAsync(removed)).StatusCode);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Null((await StateAsync()).Reference);
    }

    [Fact]
    public async Task A_turn_is_at_most_one_read_and_one_write_and_no_read_when_the_person_is_at_hand()
    {
        await bot.RestartAsync();
        bot.Store.Reset();
        await bot.SayAsync("log 3h visits", "r1");
        Assert.Equal((1, 1), (bot.Store.Reads, bot.Store.Commits));
        bot.Store.Reset();
        await bot.SayAsync("month", "r2");
        Assert.Equal((0, 1), (bot.Store.Reads, bot.Store.Commits));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_an_error_with_its_key_and_is_left_alone()
    {
        await bot.SayAsync("log 3h visits", "u1");
        var state = (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!;
        await bot.Store.CommitAsync(Alex, new(new(RowKeys.State, state.ETag, """{"v":99}"""), []), CancellationToken.None);
        await bot.RestartAsync();
        Assert.Contains("Something went wrong", Assert.Single(await bot.SayAsync("week", "u2")).Text, StringComparison.Ordinal);
        Assert.Contains(bot.Logs.All, line => line.Contains("turn/state", StringComparison.Ordinal));
        Assert.Equal("""{"v":99}""", (await bot.Store.FindAsync(Alex, RowKeys.State, CancellationToken.None))!.Body);
    }

    private async Task<Snapshot> StateAsync() => PersonRows.Read([(await bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!]);

    /// <summary>The row of today, with its revision.</summary>
    private async Task<string> DayAsync() => (await bot.Store.FindAsync(Alex, RowKeys.Day(new(2026, 11, 23)), TestContext.Current.CancellationToken))!.Body;
}
