using CoachBot.Bot.Connector;
using NodaTime;

namespace CoachBot.Bot.WakeUps;

/// <summary>What is logged about wake-ups: marks and moments, never contents.</summary>
internal static partial class WakeUpLog
{
    [LoggerMessage(30, LogLevel.Information, "The wake-up of {Person} at {Due} was answered at try {Try}: {Outcome}")]
    public static partial void Answered(ILogger log, string person, Instant due, int @try, SendOutcome outcome);

    [LoggerMessage(31, LogLevel.Error, "The wake-up of {Person} at {Due} failed at try {Try}; it is tried again or put aside")]
    public static partial void Failed(ILogger log, Exception failed, string person, Instant due, int @try);

    [LoggerMessage(33, LogLevel.Warning, "The wake-up of {Person} at {Due} waits for a store that does not work: {Reason}")]
    public static partial void Postponed(ILogger log, string person, Instant due, string reason);

    [LoggerMessage(32, LogLevel.Warning, "The queue of wake-ups does not work and is tried again: {Reason}")]
    public static partial void QueueFailed(ILogger log, string reason);

    [LoggerMessage(34, LogLevel.Error, "The queue of wake-ups cannot be used and is tried again")]
    public static partial void QueueBroken(ILogger log, Exception failed);
}
