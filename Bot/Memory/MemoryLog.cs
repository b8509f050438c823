namespace CoachBot.Bot.Memory;

/// <summary>What is logged about fits: counts and marks, never answers.</summary>
internal static partial class MemoryLog
{
    [LoggerMessage(80, LogLevel.Information, "The memory model of tenant {Tenant} was fitted: {Verdict}, {Reviews} reviews of {People} people; version {Version} holds")]
    public static partial void Fitted(ILogger log, string tenant, string verdict, int reviews, int people, int version);

    [LoggerMessage(81, LogLevel.Error, "The answers of {Person} cannot be read and are left out of the fit")]
    public static partial void LeftOut(ILogger log, Exception unreadable, string person);
}
