namespace CoachBot.Bot.Turns;

/// <summary>What a turn logs: keys, never contents.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(20, LogLevel.Error, "The answer to an activity taken before cannot be read and is taken for lost")]
    public static partial void ReplyUnreadable(ILogger log, UnreadableRowException unreadable);

    [LoggerMessage(21, LogLevel.Warning, "A wake-up that had got lost could not be scheduled anew; a later message will: {Reason}")]
    public static partial void NotScheduled(ILogger log, string reason);

    [LoggerMessage(22, LogLevel.Warning, "Where {Person} can be written to could not be written down; a later message will find it out again: {Reason}")]
    public static partial void ReferenceNotKept(ILogger log, string person, string reason);
}
