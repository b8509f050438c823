using System.Collections.Concurrent;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>An Entra login host on this machine: gives tokens "token-1", "token-2" and so on, and keeps what it was asked.</summary>
public sealed class FakeLogin : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<TokenAsked> asked = new();
    private int given;

    private FakeLogin(WebApplication app) => this.app = app;

    public Uri Host => new(app.Urls.First());

    public IReadOnlyList<TokenAsked> Asked => [.. asked];

    /// <summary>Seconds a token holds.</summary>
    public int Lifetime { get; set; } = 3600;

    /// <summary>What is answered instead of a token; null for a token.</summary>
    public Func<IResult>? Instead { get; set; }

    public static async Task<FakeLogin> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var login = new FakeLogin(builder.Build());
        login.app.Map("/{**path}", login.GiveAsync);
        await login.app.StartAsync();
        return login;
    }

    /// <summary>Ends when it has been asked at least once.</summary>
    public async Task AskedAsync()
    {
        while (asked.IsEmpty)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> GiveAsync(HttpRequest request)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync() : null;
        asked.Enqueue(new(request.Path, form?.ToDictionary(field => field.Key, field => $"{field.Value}") ?? []));
        return Instead?.Invoke() ?? Results.Json(new { token_type = "Bearer", expires_in = Lifetime, access_token = $"token-{Interlocked.Increment(ref given)}" });
    }
}

/// <summary>A request for a token.</summary>
public sealed record TokenAsked(string Path, IReadOnlyDictionary<string, string> Form);
