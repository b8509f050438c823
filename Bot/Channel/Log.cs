using CoachBot.Storage;

namespace CoachBot.Bot.Channel;

/// <summary>What is logged: ids, types and outcomes, never what somebody wrote. What others named is cleaned here, for every line.</summary>
internal static partial class Log
{
    public static void Handled(ILogger log, Activity activity, int status, double milliseconds, string correlationVector) => Handled(
        log, LogText.Clean(activity.Type), LogText.Clean(activity.Id), LogText.Clean(activity.Conversation?.Id), status, milliseconds, correlationVector);

    public static void TurnFailed(ILogger log, Exception failed, Activity activity) =>
        TurnFailed(log, failed, LogText.Clean(activity.Type), LogText.Clean(activity.Id), LogText.Clean(activity.Conversation?.Id));

    public static void StoreFailed(ILogger log, Exception failed, Activity activity) => StoreFailed(
        log, StoreFailure.Reason(failed), LogText.Clean(activity.Type), LogText.Clean(activity.Id), LogText.Clean(activity.Conversation?.Id));

    public static void SendingFailed(ILogger log, Exception failed, Activity activity) =>
        SendingFailed(log, failed, LogText.Clean(activity.Type), LogText.Clean(activity.Id), LogText.Clean(activity.Conversation?.Id));

    public static void OutcomeUnknown(ILogger log, Exception cause, Activity activity)
    {
        if (StoreFailure.Is(cause))
        {
            StoreFailed(log, cause, activity);
        }
        else
        {
            TurnUnknown(log, cause, LogText.Clean(activity.Type), LogText.Clean(activity.Id), LogText.Clean(activity.Conversation?.Id));
        }
    }

    [LoggerMessage(2, LogLevel.Warning, "Refused a request with {Status}: {Reason} ({CorrelationVector})")]
    public static partial void Refused(ILogger log, int status, string reason, string correlationVector);

    [LoggerMessage(9, LogLevel.Error, "A service URL at {Host} is not trusted; what came from there was not served")]
    public static partial void HostRefused(ILogger log, string host);

    [LoggerMessage(5, LogLevel.Error, "A request failed outside of a turn ({CorrelationVector})")]
    public static partial void RequestFailed(ILogger log, Exception failed, string correlationVector);

    [LoggerMessage(1, LogLevel.Information, "{Type} {ActivityId} in {ConversationId}: {Status} in {Milliseconds} ms ({CorrelationVector})")]
    private static partial void Handled(
        ILogger log, string type, string activityId, string conversationId, int status, double milliseconds, string correlationVector);

    [LoggerMessage(3, LogLevel.Error, "The turn of {Type} {ActivityId} in {ConversationId} failed; nothing was changed")]
    private static partial void TurnFailed(ILogger log, Exception failed, string type, string activityId, string conversationId);

    [LoggerMessage(6, LogLevel.Error, "The turn of {Type} {ActivityId} in {ConversationId} failed because the store does not work: {Reason}")]
    private static partial void StoreFailed(ILogger log, string reason, string type, string activityId, string conversationId);

    [LoggerMessage(7, LogLevel.Error, "The turn of {Type} {ActivityId} in {ConversationId} failed half-way; whether it was stored is not known")]
    private static partial void TurnUnknown(ILogger log, Exception cause, string type, string activityId, string conversationId);

    [LoggerMessage(8, LogLevel.Error, "Sending what answers {Type} {ActivityId} in {ConversationId} failed by a fault of ours")]
    private static partial void SendingFailed(ILogger log, Exception failed, string type, string activityId, string conversationId);
}
