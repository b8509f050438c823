using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>`POST /api/messages`: the one address the channel talks to.</summary>
public sealed class MessagesEndpoint(BotAdapter adapter, Spoken spoken, TimeProvider clock, ILogger<MessagesEndpoint> log)
{
    /// <summary>Bytes a body may have.</summary>
    public const int MaxBody = 1024 * 1024;

    /// <summary>A turn that takes longer is acknowledged and goes on; the channel gives up waiting at 15 s.</summary>
    private static readonly TimeSpan AcknowledgeAfter = TimeSpan.FromSeconds(10);

    /// <summary>What a card action has; the Teams client gives up waiting a little later.</summary>
    public static readonly TimeSpan InvokeBudget = TimeSpan.FromSeconds(5);

    /// <summary>Maps the endpoint.</summary>
    public static void Map(WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));

    private async Task<IResult> PostAsync(HttpContext http)
    {
        long started = clock.GetTimestamp();
        string correlation = CorrelationVector.Of(http.Request);
        var (activity, refusal) = await ReadAsync(http);
        if (activity is null)
        {
            Log.Refused(log, refusal!.Status, refusal.Reason, correlation);
            return Results.Json(new { error = refusal.Reason }, statusCode: refusal.Status);
        }

        var (status, result) = activity.Type == "invoke" ? await InvokeAsync(activity) : await ProcessAsync(activity);
        Log.Handled(log, activity, status, clock.GetElapsedTime(started).TotalMilliseconds, correlation);
        return result;
    }

    private static async Task<(Activity? Activity, Refusal? Refusal)> ReadAsync(HttpContext http)
    {
        if (LocalOnly.Refuses(http.Connection.RemoteIpAddress))
        {
            return (null, new(403, "Without an app id only this machine is served."));
        }

        if (http.Request.Headers.Origin.Count > 0)
        {
            return (null, new(403, "Web pages are not served: without an app id a page in a browser on this machine could pose as the channel."));
        }

        if (http.Request.ContentLength > MaxBody)
        {
            return (null, new(413, $"The body is larger than {MaxBody} bytes."));
        }

        try
        {
            var (activity, error) = await ActivityReader.ReadAsync(http.Request.Body, http.RequestAborted);
            return error is not null ? (null, new(400, error))
                : LocalOnly.Refuses(activity!.ServiceUrl) ? (null, new(403, "Without an app id only service URLs on this machine are served."))
                : (activity, null);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == (int)HttpStatusCode.RequestEntityTooLarge)
        {
            return (null, new(413, $"The body is larger than {MaxBody} bytes."));
        }
    }

    private async Task<(int, IResult)> ProcessAsync(Activity activity)
    {
        try
        {
            // Where an answer did not get out the channel may deliver again, and then the stored answer is sent.
            int status = await adapter.ProcessAsync(activity).WaitAsync(AcknowledgeAfter, clock) ? 202 : 502;
            return (status, Results.StatusCode(status));
        }
        catch (TimeoutException)
        {
            return (202, Results.StatusCode(202));
        }
    }

    private async Task<(int, IResult)> InvokeAsync(Activity activity)
    {
        if (activity.Name != InvokeCheck.CardAction)
        {
            return (501, Results.StatusCode(501));
        }

        if (InvokeCheck.Problem(activity) is { } problem)
        {
            return (400, Json(400, InvokeResponse.Error(400, problem.Code, problem.Message)));
        }

        try
        {
            return (200, Json(200, InvokeResponse.Of(await adapter.InvokeAsync(activity).WaitAsync(InvokeBudget, clock))));
        }
        catch (TimeoutException)
        {
            return (500, Json(500, InvokeResponse.Error(500, "Timeout", spoken.To(activity, texts => texts.StillWorking).Text)));
        }
    }

    private static IResult Json(int status, byte[] body) =>
        Results.Text(body, "application/json; charset=utf-8", status);

    private sealed record Refusal(int Status, string Reason);
}
