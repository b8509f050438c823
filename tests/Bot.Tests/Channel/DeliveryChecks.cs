using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Channel;

/// <summary>Activities that come again, at once or out of order: the protocol's checks 26 to 30.</summary>
public sealed class DeliveryChecks : IAsyncLifetime
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
}
