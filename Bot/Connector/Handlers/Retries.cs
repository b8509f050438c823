using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Telemetry;

namespace CoachBot.Bot.Connector.Handlers;

/// <summary>Which requests are made again, and when.</summary>
internal static class Retries
{
    private const int Most = 3;

    /// <summary>A connector that wants to be left alone for longer is not waited for.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(20);

    /// <summary>Adds them to the requests of a client.</summary>
    public static void Add(ResiliencePipelineBuilder<HttpResponseMessage> requests, TimeProvider clock)
    {
        requests.TimeProvider = clock;
        var retry = new HttpRetryStrategyOptions { MaxRetryAttempts = Most, ShouldRetryAfterHeader = false };
        retry.ShouldHandle = attempt => ValueTask.FromResult(IsWorthwhile(attempt, clock));
        retry.DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(
            WantedBy(attempt.Outcome, clock) ?? Backoff(attempt.AttemptNumber, retry.Randomizer()));
        requests.AddRetry(retry);
    }

    /// <summary>By itself the library logs every attempt, those that go well included.</summary>
    public static void LogRepetitionsOnly(TelemetryOptions telemetry) => telemetry.SeverityProvider = happened =>
        happened.Event.EventName == "OnRetry" ? happened.Event.Severity : ResilienceEventSeverity.Debug;

    private static bool IsWorthwhile(RetryPredicateArguments<HttpResponseMessage> attempt, TimeProvider clock)
    {
        var kind = Sending.Of(attempt.Context.GetRequestMessage()!).Kind;
        return kind != SendKind.Unasked && !(WantedBy(attempt.Outcome, clock) > LongestRetryAfter) && attempt.Outcome switch
        {
            { Exception: { } failed } => IsPassing(failed, kind),
            { Result.StatusCode: var status } => IsBusy(status),
            _ => false,
        };
    }

    /// <summary>What may have arrived is sent again only where twice is once.</summary>
    private static bool IsPassing(Exception failed, SendKind kind) => failed switch
    {
        NotSentException notSent => notSent.IsPassing,
        HttpRequestException or TimeoutException => kind != SendKind.Reply || SendOutcomes.NeverLeft(failed),
        _ => false,
    };

    private static bool IsBusy(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static TimeSpan? WantedBy(Outcome<HttpResponseMessage> outcome, TimeProvider clock) =>
        outcome.Result is { } response ? RetryAfter.Of(response, clock) : null;

    /// <summary>2, 4 and 8 seconds, a fifth more or less.</summary>
    private static TimeSpan Backoff(int attempt, double chance)
    {
        var delay = FirstDelay * Math.Pow(2, attempt) * (0.8 + (0.4 * chance));
        return delay < LongestDelay ? delay : LongestDelay;
    }
}
