using CoachBot.Bot.Connector;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>The store stops to work between the turn and what sending its answer found out.</summary>
public sealed class NotWrittenDownTests
{
    private const string Line = "can be written to could not be written down; a later message will find it out again: The disk is gone";

    [Fact]
    public async Task A_refusal_that_cannot_be_written_down_is_logged_and_the_turn_ends_well()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        bot.Connector.Answer = _ =>
        {
            bot.Store.Fails = true;
            return Task.FromResult(Results.Json(new { error = new { code = "ConversationBlockedByUser" } }, statusCode: 403));
        };
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "log 3h visits", "blocked"));
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Contains(bot.Logs.All, line => line.StartsWith("Warning Where ", StringComparison.Ordinal) && line.Contains(Line, StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal));

        bot.Store.Fails = false;
        bot.Connector.Answer = _ => Task.FromResult(Results.Json(new { id = "1" }));
        Assert.Contains("3 h", Assert.Single(await bot.SayAsync("week", "after")).Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SendKind.Reply)]
    [InlineData(SendKind.Unasked)]
    public async Task An_answer_that_got_out_elsewhere_counts_as_sent_also_when_the_place_cannot_be_written_down(SendKind kind)
    {
        const string Host = "https://smba.trafficmanager.net/amer/";
        string government = CloudProfiles.Find("GCC")!.ServiceUrl.Host;
        using var wire = new Wire { Answer = request => request.Url.Host == government ? Wire.Json(201, new { id = "1" }) : Wire.Error(403, "InvalidBotApiHost") };
        await using var outbound = new Outbound(Some.Identity(), wire, Counting);
        await outbound.Get<TurnHandler>().TakeAsync(
            new(Some.Person, "met", new Said("hi"), new(null, null)) { Reference = new(Host, "a:chat", $"28:{Some.AppId}", "29:alex") }, TestContext.Current.CancellationToken);

        ((CountingStore)outbound.Get<IRowStore>()).Fails = true;
        var sending = outbound.Sender.SendAsync(new(Some.Text, Some.Chat(Host), kind));
        Assert.Equal(SendOutcome.Sent, (await outbound.AdvanceUntilAsync(sending, TimeSpan.FromMilliseconds(100))).Outcome);
        Assert.Equal(2, wire.Sent.Count);
        Assert.Contains(outbound.Logs.All, line => line.Contains(Line, StringComparison.Ordinal));
    }

    private static void Counting(IServiceCollection services)
    {
        var store = services.Last(service => service.ServiceType == typeof(IRowStore));
        services.AddSingleton<IRowStore>(provider => new CountingStore((IRowStore)store.ImplementationFactory!(provider)));
    }
}
