using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Who issues the channel's tokens, on this machine: its metadata, its keys, and how often it was asked.</summary>
public sealed class FakeIssuer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int fetches;

    private FakeIssuer(WebApplication app) => this.app = app;

    /// <summary>The issuer as tokens name it.</summary>
    public string Name { get; set; } = "https://api.botframework.com";

    /// <summary>What it publishes.</summary>
    public IReadOnlyList<JsonObject> Keys { get; set; } = [TestKey.Known.Published("msteams", "webchat", "emulator")];

    /// <summary>What it answers instead of its metadata.</summary>
    public IResult? Instead { get; set; }

    /// <summary>How often its metadata was asked for.</summary>
    public int Fetches => fetches;

    /// <summary>Requests for anything but the two documents.</summary>
    public int Strays { get; private set; }

    public string Url => app.Urls.First();

    /// <summary>The settings of a bot that trusts it.</summary>
    public string[] Settings =>
    [
        "--Bot:AppId", GuardedBot.AppId, "--Bot:TenantId", GuardedBot.Tenant, "--Bot:Credential:Secret", "s3cr3t-of-the-bot",
        "--Bot:OpenIdMetadata", $"{Url}/v1/.well-known/openidconfiguration", "--Bot:LoginHost", Url,
    ];

    public static async Task<FakeIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new FakeIssuer(builder.Build());
        issuer.app.MapGet("/v1/.well-known/openidconfiguration", issuer.Metadata);
        issuer.app.MapGet("/v1/.well-known/keys", () => Results.Text(new JsonObject { ["keys"] = new JsonArray([.. issuer.Keys.Select(key => key.DeepClone())]) }.ToJsonString(), "application/json"));
        issuer.app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3599, access_token = "token-of-the-bot" }));
        issuer.app.MapFallback(() => ++issuer.Strays);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>Stops to listen, as a machine that is gone.</summary>
    public Task StopAsync() => app.StopAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Metadata()
    {
        Interlocked.Increment(ref fetches);
        return Instead ?? Results.Json(new
        {
            issuer = Name,
            authorization_endpoint = "https://invalid.example/",
            jwks_uri = $"{Url}/v1/.well-known/keys",
            id_token_signing_alg_values_supported = (string[])["RS256"],
        });
    }
}
