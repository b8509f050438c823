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
        _ => SendOutcome.Unknown,
    };

    private static SendOutcome Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable => SendOutcome.Refused,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => SendOutcome.Unknown, // what stands behind the gateway may have taken it
        _ => SendOutcome.Unwanted,
    };
}
