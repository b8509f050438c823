using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>Tells from how sending failed whether the channel has the message.</summary>
public static class SendOutcomes
{
    /// <summary>What became of a message whose sending failed.</summary>
    public static SendOutcome Of(Exception failed) => failed switch
    {
        HttpRequestException { StatusCode: { } status } => Of(status),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError }
            => SendOutcome.Refused,
        TaskCanceledException { InnerException: TimeoutException { InnerException: null } } => SendOutcome.Refused, // no connection in time; a request that was cut off has one more inside
        _ => SendOutcome.Unknown,
    };

    private static SendOutcome Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout => SendOutcome.Refused,
        >= HttpStatusCode.InternalServerError => SendOutcome.Unknown, // what failed may have failed after the message was taken
        _ => SendOutcome.Unwanted,
    };
}
