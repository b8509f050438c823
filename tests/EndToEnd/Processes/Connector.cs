using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.EndToEnd.Processes;

/// <summary>A Bot Connector that takes everything, and counts what came to which conversation and in answer to what.</summary>
public sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> byConversation = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> answers = new();
    private int count;

    private Connector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public int Count => count;

    /// <summary>Runs when a message has come, before it is answered; given how many there have been.</summary>
    public Action<int> OnMessage { get; set; } = _ => { };

    public static async Task<Connector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build());
        connector.app.Run(connector.TakeAsync);
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Messages that came to a conversation.</summary>
    public int To(string conversation) => byConversation.GetValueOrDefault(conversation);

    /// <summary>Ends when an activity has been answered.</summary>
    public Task AnswerTo(string activity) => answers.GetOrAdd(activity, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Takes all activities for not answered yet.</summary>
    public void ForgetAnswers() => answers.Clear();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var message = body.RootElement;
        byConversation.AddOrUpdate(message.GetProperty("conversation").GetProperty("id").GetString()!, 1, (_, before) => before + 1);
        if (message.TryGetProperty("replyToId", out var answered))
        {
            answers.GetOrAdd(answered.GetString()!, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        }

        OnMessage(Interlocked.Increment(ref count));
        http.Response.StatusCode = 201;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("{\"id\":\"1\"}");
    }
}
