using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>A bot with an app id, and the issuer it trusts.</summary>
public sealed class GuardedBot : IAsyncLifetime
{
    public const string AppId = "22222222-bbbb-4ccc-8ddd-000000000002";
    public const string Tenant = "11111111-aaaa-4bbb-8ccc-000000000001";

    private int messages;

    public BotHost Bot { get; private set; } = null!;

    public FakeIssuer Issuer { get; private set; } = null!;

    public static async Task<GuardedBot> StartAsync(Action<FakeIssuer>? prepare = null, params string[] settings)
    {
        var bot = new GuardedBot { Issuer = await FakeIssuer.StartAsync() };
        prepare?.Invoke(bot.Issuer);
        bot.Bot = await BotHost.StartAsync(settings: [.. bot.Issuer.Settings, .. settings]);
        return bot;
    }

    public async ValueTask InitializeAsync()
    {
        Issuer = await FakeIssuer.StartAsync();
        Bot = await BotHost.StartAsync(settings: Issuer.Settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>A token that is right in every way, until it is changed.</summary>
    public TestToken Token() => new(
        new() { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = TestKey.Known.Kid },
        new() { ["iss"] = Issuer.Name, ["aud"] = AppId, ["nbf"] = In(-60), ["exp"] = In(3600), ["serviceurl"] = Bot.Connector.Url });

    /// <summary>The second of the issuer's time so many seconds from now.</summary>
    public long In(int seconds) => Bot.Clock.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

    /// <summary>Alex asks for help.</summary>
    public JsonNode Message() => Activities.Message(Bot.Connector.Url, "help", $"m{++messages}");

    /// <summary>The same, changed.</summary>
    public JsonNode MessageWith(Action<JsonNode> change)
    {
        var activity = Message();
        change(activity);
        return activity;
    }

    /// <summary>Waits for what happens without anybody waiting for it.</summary>
    public static async Task UntilAsync(Func<bool> happened)
    {
        for (int attempt = 0; !happened(); attempt++)
        {
            Assert.True(attempt < 1_000, "It never happened.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Posts with an Authorization header as it stands, and gives the status.</summary>
    public async Task<int> PostAsync(string? authorization, JsonNode? activity = null)
    {
        Bot.Authorization = authorization;
        using var response = await Bot.PostAsync(activity ?? Message());
        return (int)response.StatusCode;
    }

    /// <summary>Holds that the bot answers.</summary>
    public async Task AcceptsAsync(string token, JsonNode? activity = null)
    {
        int before = Bot.Connector.All.Count;
        Assert.Equal(202, await PostAsync($"Bearer {token}", activity));
        Assert.NotEqual(before, Bot.Connector.All.Count);
    }

    /// <summary>Holds that it is refused for this reason and without a word, and that nothing is read, stored or sent.</summary>
    public async Task RefusesAsync(int status, string reason, string? authorization, JsonNode? activity = null)
    {
        Bot.Store.Reset();
        int before = Bot.Connector.All.Count;
        Bot.Authorization = authorization;
        using var response = await Bot.PostAsync(activity ?? Message());
        Assert.Equal($"Warning Refused a request with {status}: {reason} (-) ", Bot.Logs.All.Last(line => line.Contains("Refused", StringComparison.Ordinal)));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 401 ? "Bearer" : "", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal((0, 0), (Bot.Store.Reads, Bot.Store.Commits));
        Assert.Equal(before, Bot.Connector.All.Count);
    }
}
