using System.Text;
using System.Text.Json.Nodes;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Bot.Tests.Support;

/// <summary>Another process on the same store, with copies of its own.</summary>
public static class AnotherProcess
{
    /// <summary>It takes an activity, and has not sent the answer yet.</summary>
    /// <param name="bot">Whose store and settings it shares.</param>
    /// <param name="store">The store, past what the test counts.</param>
    /// <param name="activity">What it is given.</param>
    /// <param name="input">What that means.</param>
    public static async Task TakesAsync(BotHost bot, IRowStore store, JsonNode activity, Input input)
    {
        using var cache = new PersonCache();
        using var organisations = new OrganisationCache();
        var clock = new FakeTimeProvider(bot.Clock.GetUtcNow().AddSeconds(1));
        var another = new TurnHandler(store, bot.WakeUps, cache, organisations, bot.Service<Organisation>(), clock, NullLogger<TurnHandler>.Instance);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(activity.ToJsonString()));
        var inbound = (await ActivityReader.ReadAsync(body, TestContext.Current.CancellationToken)).Activity!;
        var request = new TurnRequest(ActivityInput.PersonOf(inbound)!.Value, ActivityInput.KeyOf(inbound, 0), input, ClientHints.Of(inbound));
        Assert.False((await another.TakeAsync(request, TestContext.Current.CancellationToken)).IsRepeat);
    }
}
