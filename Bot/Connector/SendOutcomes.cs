using System.Net;

namespace CoachBot.Bot.Connector;

/// <summary>Tells from the connector's answer whether the channel has the message.</summary>
public static class SendOutcomes
{
    /// <summary>What became of a message.</summary>
    public static SendOutcome Of(ConnectorAnswer answer) => answer switch
    {
        Accepted => SendOutcome.Sent,
        Refusal { Status: var status } => Of(status),
        NoAnswer { Cause: NotSentException { IsPassing: false } } => SendOutcome.Unwanted,
        NoAnswer { Cause: var cause } => NeverLeft(cause) ? SendOutcome.Refused : SendOutcome.Unknown,
        _ => throw new NotSupportedException($"{answer.GetType().Name} is not an answer of the connector."),
    };

    /// <summary>Whether a request failed before any of it was written.</summary>
    public static bool NeverLeft(Exception failed) => failed is NotSentException or HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    /// <summary>
    /// Whether another try, however much later, would end the same: the request is what was refused, or the address is not trusted. What
    /// failed on the other side, or led elsewhere, may have been mended by then.
    /// </summary>
    public static bool IsFinal(ConnectorAnswer answer) => Of(answer) == SendOutcome.Unwanted
        && answer is not Refusal { Status: HttpStatusCode.RequestTimeout or < HttpStatusCode.BadRequest or >= HttpStatusCode.InternalServerError };

    private static SendOutcome Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.ServiceUnavailable => SendOutcome.Refused,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => SendOutcome.Unknown, // what stands behind the gateway may have taken it
        _ => SendOutcome.Unwanted,
    };
}
