namespace CoachBot.Bot.Channel.Invokes;

/// <summary>What is logged about invokes beyond their status.</summary>
internal static partial class InvokeLog
{
    [LoggerMessage(10, LogLevel.Information, "Feedback on {ActivityId}: {Reaction}")]
    public static partial void Feedback(ILogger log, string reaction, string activityId);
}
