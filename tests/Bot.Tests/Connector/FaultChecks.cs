using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using Microsoft.Extensions.Http;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>What fails around sending: the message's own fate is what counts, and nothing is lost without a line in the log.</summary>
public sealed class FaultChecks
{
    private const string Host = "https://smba.trafficmanager.net/amer/";

    public static TheoryData<string> Failures => ["disk", "time", "silence", "row"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_refusal_that_cannot_be_written_down_is_still_a_refusal(string failure)
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        bot.Connector.Answer = _ =>
        {
            bot.Store.Meanwhile = _ => throw Failure(failure);
            return Task.FromResult(Results.Json(new { error = new { code = "ConversationBlockedByUser" } }, statusCode: 403));
        };
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "blocked"));
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Contains(bot.Logs.All, line => line.StartsWith("Warning A message for blocked in ", StringComparison.Ordinal));
        Assert.Contains(bot.Logs.All, line => line.StartsWith("Warning Where ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_was_sent_is_sent_whether_it_could_be_written_down_where_or_not(string failure)
    {
        using var wire = new Wire { Answer = request => request.Url.Host.Contains("gcc", StringComparison.Ordinal) ? Wire.Json(201, new { id = "1" }) : Wire.Error(403, "InvalidBotApiHost") };
        await using var outbound = new Outbound(Some.Identity(), wire, services =>
        {
            var store = services.Last(service => service.ServiceType == typeof(IRowStore));
            services.AddSingleton<IRowStore>(provider => new CountingStore((IRowStore)store.ImplementationFactory!(provider)));
        });
        await outbound.Get<TurnHandler>().TakeAsync(
            new(Some.Person, "met", new Dialogs.Said("hi"), new(null, null)) { Reference = new(Host, "a:chat", $"28:{Some.AppId}", "29:alex") }, TestContext.Current.CancellationToken);
        ((CountingStore)outbound.Get<IRowStore>()).Meanwhile = _ => throw Failure(failure);
        Assert.Equal(SendOutcome.Sent, (await outbound.ReplyAsync(Some.Chat(Host))).Outcome);
        Assert.Contains(outbound.Logs.All, line => line.StartsWith("Warning Where ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_of_ours_in_sending_what_nobody_waits_for_is_logged()
    {
        bool isBroken = false;
        await using var bot = await (await BotHost.StartAsync(services => services.ConfigureAll<HttpClientFactoryOptions>(
            options => options.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Insert(0, new Broken(() => isBroken)))))).WelcomedAsync();
        var form = Assert.Single(await bot.SayAsync("log", "f1"));
        isBroken = true;
        Assert.Equal(200, (await bot.InvokeAsync(Activities.Execute(bot.Connector.Url, Activities.ButtonData(form, "Save", ("travel", "2")), "f2"))).Status);
        using var response = await bot.PostAsync(Activities.Message(bot.Connector.Url, "week", "f3"));
        Assert.Equal(502, (int)response.StatusCode);
        Assert.Equal(2, bot.Logs.All.Count(line => line.StartsWith("Error Sending what answers ", StringComparison.Ordinal) && line.Contains("A fault.", StringComparison.Ordinal)));

        isBroken = false;
        Assert.Single(await bot.SayAsync("week", "f3"));
    }

    private static Exception Failure(string failure) => failure switch
    {
        "disk" => new IOException("The disk is full."),
        "time" => new TimeoutException(),
        "silence" => new AggregateException(new IOException("Nobody is there.")),
        "row" => new UnreadableRowException("turn/state", null),
        _ => throw new NotSupportedException(failure),
    };

    private sealed class Broken(Func<bool> isBroken) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            isBroken() ? throw new InvalidOperationException("A fault.") : base.SendAsync(request, cancellationToken);
    }
}
