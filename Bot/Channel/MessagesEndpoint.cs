using System.Net;
using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Identity;
using CoachBot.Bot.Teams;

namespace CoachBot.Bot.Channel;

/// <summary>`POST /api/messages`: the one address the channel talks to.</summary>
public sealed class MessagesEndpoint(
    ChannelTrust trust, BotAdapter adapter, InvokeHandler invokes, GroupGreeter greeter, TimeProvider clock, ILogger<MessagesEndpoint> log)
{
    /// <summary>Bytes a body may have.</summary>
    public const int MaxBody = 1024 * 1024;

    /// <summary>A turn that takes longer is acknowledged and goes on; the channel gives up waiting at 15 s.</summary>
    private static readonly TimeSpan AcknowledgeAfter = TimeSpan.FromSeconds(10);

    private static readonly Refusal TooLarge = new(413, $"The body is larger than {MaxBody} bytes.", IsTold: true);

    /// <summary>Maps the endpoint.</summary>
    public static void Map(WebApplication app) =>
        app.MapPost("/api/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));

    private async Task<IResult> PostAsync(HttpContext http)
    {
        long started = clock.GetTimestamp();
        string correlation = CorrelationVector.Of(http.Request);
        var (activity, refusal) = await ReceiveAsync(http);
        if (activity is null)
        {
            Log.Refused(log, refusal!.Status, refusal.Reason, correlation);
            return AnswerOf(refusal);
        }

        var (status, result) = activity.Type == "invoke" ? await InvokeAsync(activity) : await ProcessAsync(activity);
        Log.Handled(log, activity, status, clock.GetElapsedTime(started).TotalMilliseconds, correlation);
        return result;
    }

    /// <summary>The activity when it may be handled; of somebody who may not call, nothing is read.</summary>
    private async Task<(Activity? Activity, Refusal? Refusal)> ReceiveAsync(HttpContext http)
    {
        var (caller, refusal) = await trust.IdentifyAsync(http);
        if (caller is null)
        {
            return (null, refusal);
        }

        var (activity, error) = await ReadAsync(http);
        return (error ?? trust.Refuses(caller, activity!)) is { } problem ? (null, problem) : (activity, null);
    }

    private static async Task<(Activity? Activity, Refusal? Refusal)> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MaxBody)
        {
            return (null, TooLarge);
        }

        try
        {
            var (activity, error) = await ActivityReader.ReadAsync(http.Request.Body, http.RequestAborted);
            return error is null ? (activity, null) : (null, new(400, error, IsTold: true));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == (int)HttpStatusCode.RequestEntityTooLarge)
        {
            return (null, TooLarge);
        }
    }

    private static IResult AnswerOf(Refusal refusal) => refusal switch
    {
        { Status: StatusCodes.Status401Unauthorized } => Results.Challenge(authenticationSchemes: [ChannelTokens.Scheme]),
        { IsTold: true } => Results.Json(new { error = refusal.Reason }, statusCode: refusal.Status),
        _ => Results.StatusCode(refusal.Status),
    };

    private async Task<(int, IResult)> ProcessAsync(Activity activity)
    {
        var handled = HandleAsync(activity);
        await ((Task)handled).WaitAsync(AcknowledgeAfter, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // Where an answer did not get out the channel may deliver again, and then the stored answer is sent. One that was
        // refused for good would only be refused again.
        int status = !handled.IsCompleted || await handled ? 202 : 502;
        return (status, Results.StatusCode(status));
    }

    private Task<bool> HandleAsync(Activity activity) =>
        GroupEvent.Of(activity) is { } happened ? greeter.TakeAsync(activity, happened) : adapter.ProcessAsync(activity);

    private async Task<(int, IResult)> InvokeAsync(Activity activity)
    {
        var answer = await invokes.AnswerAsync(activity);
        return (answer.Status, answer.Body.IsEmpty ? Results.StatusCode(answer.Status) : Results.Text(answer.Body.Span, "application/json; charset=utf-8", answer.Status));
    }
}
