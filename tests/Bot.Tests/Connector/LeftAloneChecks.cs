using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using NodaTime;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>Who cannot or does not want to be written to is left alone, until they write: the protocol's checks 51, 63 to 65 and 97.</summary>
public sealed class LeftAloneChecks : IAsyncLifetime
{
    private static readonly PersonKey Alex = new("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003");
    private static readonly PersonKey Kim = Alex with { ObjectId = "77777777-0000-4000-8000-000000000007" };

    /// <summary>Monday, half past five in New York.</summary>
    private static readonly Instant Due = Instant.FromUtc(2026, 11, 23, 22, 30);

    private static readonly Duration Day = Duration.FromDays(1);

    private BotHost bot = null!;
    private Counted counted = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await (await BotHost.StartAsync(adjust: null, "--Coach:WeeklySlot", "off")).WelcomedAsync();
        counted = new(bot.Services);
        await bot.SayAsync("remind me at 17:30", "wish");
    }

    public async ValueTask DisposeAsync()
    {
        counted.Dispose();
        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"error":{"code":"ConversationBlockedByUser"}}""", InactiveReason.Blocked)]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""", InactiveReason.Blocked)]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster"}}""", InactiveReason.NotInRoster)]
    [InlineData("""{"error":{"code":"ForbiddenOperationException"}}""", InactiveReason.Uninstalled)]
    public async Task Check_063_and_065_whoever_cannot_be_written_to_gets_nothing_more_until_they_write(string body, InactiveReason reason)
    {
        Refuse(body);
        await PassAsync(Due);
        var state = await StateAsync(Alex);
        Assert.Equal((reason, null), (state.Reference!.Inactive!.Reason, state.WakeAt));
        Assert.InRange(state.Reference.Inactive.Since, Due, Due + Duration.FromMinutes(3));
        int before = bot.Connector.All.Count;
        await PassAsync(Due + Day);
        Assert.Equal(before, bot.Connector.All.Count);

        Accept();
        await bot.SayAsync("week", "back");
        Assert.Null((await StateAsync(Alex)).Reference!.Inactive);
        await PassAsync(Due + Day + Day);
        Assert.Single(Reminders, reminder => reminder != bot.Connector.All[before - 1]);
    }

    [Fact]
    public async Task Check_063_an_answer_that_is_blocked_counts_as_well_and_survives_a_restart()
    {
        Refuse("""{"error":{"code":"ConversationBlockedByUser"}}""");
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "blocked"));
        Assert.Equal(202, (int)response.StatusCode);
        await bot.RestartAsync();
        Assert.Equal(InactiveReason.Blocked, (await StateAsync(Alex)).Reference!.Inactive!.Reason);
        int before = bot.Connector.All.Count;
        await PassAsync(Due);
        Assert.Equal(before, bot.Connector.All.Count);
    }

    [Fact]
    public async Task Whoever_writes_among_others_may_be_written_to_again()
    {
        Refuse("""{"error":{"code":"ConversationBlockedByUser"}}""");
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "blocked"));
        Accept();
        var mention = Activities.Sample("02", bot.Connector.Url);
        mention["from"] = Activities.Message(bot.Connector.Url, "", "x")["from"]!.DeepClone();
        await bot.PostAsync(mention);
        var state = await StateAsync(Alex);
        Assert.Equal((null, Due), (state.Reference!.Inactive, state.WakeAt));
    }

    [Fact]
    public async Task Somebody_who_wrote_at_the_same_time_loses_nothing()
    {
        Refuse("""{"error":{"code":"ConversationBlockedByUser"}}""");
        int commits = bot.Store.Commits;
        bot.Store.Meanwhile = async store =>
        {
            bot.Store.Meanwhile = async other =>
            {
                var row = (await other.FindAsync(Alex.Owner, RowKeys.State, CancellationToken.None))!;
                var person = PersonRows.Read([row]);
                var changed = person with { Person = person.Person with { Profile = person.Person.Profile with { UsualDay = 77 } } };
                await other.CommitAsync(Alex.Owner, new(new(RowKeys.State, row.ETag, PersonRows.WriteState(changed)), []), CancellationToken.None);
            };
            await Task.CompletedTask;
        };
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "blocked"));
        var state = await StateAsync(Alex);
        Assert.Equal((77, InactiveReason.Blocked), (state.Person.Profile.UsualDay, state.Reference!.Inactive!.Reason));
        Assert.Equal(3, bot.Store.Commits - commits);
    }

    [Fact]
    public async Task Check_064_a_tenant_whose_administrator_has_switched_the_bot_off_gets_nothing_until_somebody_there_writes()
    {
        await KimAsync("remind me at 17:31");
        Refuse("""{"error":{"code":"BotDisabledByAdmin"}}""");
        await PassAsync(Due);
        int before = bot.Connector.All.Count;
        await PassAsync(Due + Duration.FromMinutes(1));
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal(1, counted.Suppressed);
        Assert.Contains(bot.Logs.All, line => line.StartsWith("Error The administrator of tenant 11111111", StringComparison.Ordinal));

        Accept();
        await KimAsync("week");
        await PassAsync(Due + Day);
        await PassAsync(Due + Day + Duration.FromMinutes(1));
        Assert.Equal(2, Reminders.Count(reminder => bot.Connector.All.Skip(before).Contains(reminder)));
    }

    [Fact]
    public async Task Check_097_a_reminder_for_somebody_who_has_removed_the_bot_is_counted_and_makes_no_request()
    {
        var removal = Activities.Sample("12", bot.Connector.Url);
        removal["from"] = Activities.Message(bot.Connector.Url, "", "x")["from"]!.DeepClone();
        await bot.PostAsync(removal);
        int before = bot.Connector.All.Count;
        await PassAsync(Due);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal(1, counted.Suppressed);
    }

    [Fact]
    public async Task Check_097_a_reminder_for_somebody_who_has_blocked_the_bot_is_counted_and_makes_no_request()
    {
        Refuse("""{"error":{"code":"ConversationBlockedByUser"}}""");
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "blocked"));
        int before = bot.Connector.All.Count;
        await PassAsync(Due);
        Assert.Equal(before, bot.Connector.All.Count);
        Assert.Equal(1, counted.Suppressed);
    }

    [Fact]
    public async Task Check_097_a_reminder_that_was_put_off_is_not_sent_when_the_bot_was_blocked_meanwhile()
    {
        bot.Connector.Answer = sent => Task.FromResult(sent.ReplyTo is null
            ? Results.StatusCode(503)
            : Results.Json(new { error = new { code = "ConversationBlockedByUser" } }, statusCode: 403));
        bot.Clock.SetUtcNow(Due.ToDateTimeOffset());
        await bot.AdvanceUntilAsync(() => Reminders.Count == 1, TimeSpan.FromSeconds(1));
        await bot.PostAsync(Activities.Message(bot.Connector.Url, "help", "blocked"));
        Accept();
        await PassAsync(Due + Duration.FromMinutes(10));
        Assert.Single(Reminders);
        Assert.Equal(1, counted.Suppressed);
    }

    [Fact]
    public async Task Check_051_a_reminder_goes_to_the_address_of_the_latest_activity()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await bot.PostAsync(Activities.Message($"{elsewhere.Url}/emea/", "week", "moved"));
        Assert.Equal($"{elsewhere.Url}/emea/", (await StateAsync(Alex)).Reference!.ServiceUrl);
        int before = elsewhere.All.Count;
        await PassAsync(Due);
        Assert.StartsWith("/emea/v3/", Assert.Single(elsewhere.All.Skip(before)).Path, StringComparison.Ordinal);
        Assert.Empty(Reminders);
    }

    private List<Sent> Reminders => [.. bot.Connector.All.Where(sent => sent.Card?.GetRawText().Contains("remind.off", StringComparison.Ordinal) is true && sent.ReplyTo is null)];

    private void Refuse(string body) => bot.Connector.Answer = _ => Task.FromResult(Results.Text(body, "application/json", statusCode: 403));

    private void Accept() => bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }, statusCode: 201));

    private async Task KimAsync(string text)
    {
        var message = Activities.Message(bot.Connector.Url, text, $"kim {text}");
        message["from"]!["aadObjectId"] = Kim.ObjectId;
        message["conversation"]!["id"] = "a:kim";
        using var response = await bot.PostAsync(message);
        Assert.Equal(202, (int)response.StatusCode);
    }

    /// <summary>Until a moment is two minutes past, and all that was due then is over.</summary>
    private Task PassAsync(Instant moment)
    {
        if (bot.Clock.GetUtcNow() < moment.ToDateTimeOffset())
        {
            bot.Clock.SetUtcNow(moment.ToDateTimeOffset());
        }

        return bot.AdvanceUntilAsync(
            () => bot.Clock.GetUtcNow() > (moment + Duration.FromMinutes(2)).ToDateTimeOffset() && bot.Pump.InHand == 0, TimeSpan.FromSeconds(1));
    }

    private async Task<Snapshot> StateAsync(PersonKey person) =>
        PersonRows.Read([(await bot.Store.FindAsync(person.Owner, RowKeys.State, TestContext.Current.CancellationToken))!]);
}
