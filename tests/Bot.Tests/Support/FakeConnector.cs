using System.Collections.Concurrent;
using System.Text.Json;

namespace CoachBot.Bot.Tests.Support;

/// <summary>A Bot Connector on this machine that keeps what it is sent.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Sent> sent = new();
    private readonly SemaphoreSlim arrivals = new(0);
    private int questions;

    private FakeConnector(WebApplication app) => this.app = app;

    /// <summary>The service URL of activities that are to be answered here.</summary>
    public string Url => app.Urls.First();

    /// <summary>What it has been sent, in the order it came.</summary>
    public IReadOnlyList<Sent> All => [.. sent];

    /// <summary>What is answered; 201 with an id unless a test says otherwise.</summary>
    public Func<Sent, Task<IResult>> Answer { get; set; } = _ => Task.FromResult(Results.Json(new { id = "1" }, statusCode: 201));

    /// <summary>The people of every conversation, by the ids the channel has for them; what is asked about them is not among what was sent.</summary>
    public ConcurrentDictionary<string, object> Members { get; } = new();

    /// <summary>How often it was asked who somebody is.</summary>
    public int Questions => questions;

    /// <summary>Answers nothing until it is released.</summary>
    /// <returns>What ends when the first message has come, and what to release it with.</returns>
    public (Task Reached, TaskCompletionSource Release) Hang()
    {
        var (reached, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        Answer = async _ =>
        {
            reached.TrySetResult();
            await release.Task;
            return Results.Json(new { id = "1" }, statusCode: 201);
        };
        return (reached.Task, release);
    }

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector.app.Map("/{**path}", connector.TakeAsync);
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Waits for one message more to have come.</summary>
    public async Task<Sent> NextAsync()
    {
        await arrivals.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        return sent.Last();
    }

    /// <summary>Waits for a message that is sent without anybody waiting for it.</summary>
    public async Task<Sent> UntilAsync(Func<Sent, bool> wanted)
    {
        for (int attempt = 0; attempt < 1000; attempt++)
        {
            if (sent.FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"None of {sent.Count} messages was the wanted one.");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        if (request.Method == HttpMethods.Get)
        {
            Interlocked.Increment(ref questions);
            return Members.TryGetValue(request.Path.Value!.Split("/members/")[^1], out object? member) ? Results.Json(member) : Results.NotFound();
        }

        using var body = await JsonDocument.ParseAsync(request.Body);
        var message = new Sent(request.Method, request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, body.RootElement.Clone())
        {
            Authorization = request.Headers.Authorization,
        };
        var answer = Answer;
        sent.Enqueue(message);
        arrivals.Release();
        return await answer(message);
    }
}

/// <summary>A request the connector got.</summary>
/// <param name="Path">As it stood on the wire, still escaped.</param>
public sealed record Sent(string Method, string Path, JsonElement Body)
{
    public string? Authorization { get; init; }

    public string? Text => Body.TryGetProperty("text", out var text) ? text.GetString() : null;

    public string? ReplyTo => Body.TryGetProperty("replyToId", out var id) ? id.GetString() : null;

    public JsonElement? Card => Body.TryGetProperty("attachments", out var attachments) ? attachments[0].GetProperty("content") : null;
}
