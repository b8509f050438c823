using System.Net;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>What is logged about sending: ids, hosts and codes, never contents, paths, tokens or secrets.</summary>
internal static partial class ConnectorLog
{
    public static void SendFailed(ILogger log, ConnectorAnswer answer, Destination to) => SendFailed(
        log,
        FailureOf(answer),
        (answer as Refusal)?.Status,
        CodesOf(answer),
        LogText.Clean(to.ReplyTo),
        LogText.Clean(to.ConversationId));

    public static void Remedied(ILogger log, ConnectorAnswer answer, Destination to) =>
        Remedied(log, (answer as Refusal)?.Status, CodesOf(answer), LogText.Clean(to.ReplyTo), LogText.Clean(to.ConversationId));

    public static void NotFound(ILogger log, ConnectorAnswer answer, Destination where) =>
        NotFound(log, (answer as Refusal)?.Status, CodesOf(answer), LogText.Clean(where.ConversationId));

    private static string FailureOf(ConnectorAnswer answer) => answer switch
    {
        NoAnswer { Cause: NotSentException { Message: var reason } } => reason.TrimEnd('.'),
        NoAnswer { Cause: var cause } => cause.GetType().Name,
        _ => "a refusal",
    };

    private static string CodesOf(ConnectorAnswer answer) => LogText.Clean(answer is Refusal refusal ? string.Join('/', refusal.Codes) : null);

    [LoggerMessage(41, LogLevel.Error, "A service URL at {Host} is not trusted; nothing was sent")]
    public static partial void UrlRefused(ILogger log, string host);

    [LoggerMessage(42, LogLevel.Error, "The connector at {Host} refuses our token; check the app's registration")]
    public static partial void TokenRefused(ILogger log, string host);

    [LoggerMessage(43, LogLevel.Error, "There is no token for the connector: {Reason}")]
    public static partial void NoToken(ILogger log, string reason);

    [LoggerMessage(44, LogLevel.Information, "{Person} is left alone from now on: {Reason}")]
    public static partial void Deactivated(ILogger log, string person, InactiveReason reason);

    [LoggerMessage(45, LogLevel.Error, "The administrator of tenant {Tenant} has switched the bot off; nothing is sent there until somebody writes")]
    public static partial void TenantPaused(ILogger log, string tenant);

    [LoggerMessage(46, LogLevel.Information, "A message for {ActivityId} in {ConversationId} was answered {Status} {Codes}, and is sent in another way")]
    private static partial void Remedied(ILogger log, HttpStatusCode? status, string codes, string activityId, string conversationId);

    [LoggerMessage(47, LogLevel.Information, "The connector does not tell who somebody in {ConversationId} is: {Status} {Codes}")]
    private static partial void NotFound(ILogger log, HttpStatusCode? status, string codes, string conversationId);

    [LoggerMessage(4, LogLevel.Warning, "A message for {ActivityId} in {ConversationId} did not get out: {Failure}, answered {Status} {Codes}")]
    private static partial void SendFailed(ILogger log, string failure, HttpStatusCode? status, string codes, string activityId, string conversationId);
}
