using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoachBot.Bench;

/// <summary>A Bot Connector that takes everything and counts it.</summary>
public sealed class CountingConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private int count;

    private CountingConnector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    public int Count => count;

    public static async Task<CountingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new CountingConnector(builder.Build());
        connector.app.Run(connector.TakeAsync);
        await connector.app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref count);
        http.Response.StatusCode = 201;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("{\"id\":\"1\"}");
    }
}
