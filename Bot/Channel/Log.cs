using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>What is logged: ids, types and outcomes, never what somebody wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Type} {ActivityId} in {ConversationId}: {Status} in {Milliseconds} ms ({CorrelationVector})")]
    public static partial void Handled(
        ILogger log, string? type, string? activityId, string? conversationId, int status, double milliseconds, string correlationVector);

    [LoggerMessage(2, LogLevel.Warning, "Refused a request with {Status}: {Reason} ({CorrelationVector})")]
    public static partial void Refused(ILogger log, int status, string reason, string correlationVector);

    [LoggerMessage(3, LogLevel.Error, "The turn of {Type} {ActivityId} in {ConversationId} failed; nothing was changed")]
    public static partial void TurnFailed(ILogger log, Exception failed, string? type, string? conversationId, string? activityId);

    [LoggerMessage(4, LogLevel.Warning, "The connector answered {Status} to a message for {ActivityId} in {ConversationId}")]
    public static partial void SendFailed(ILogger log, HttpStatusCode? status, string? conversationId, string? activityId);
}
