namespace CoachBot.Bot.Memory;

/// <summary>What is logged about fits: counts and marks, never answers.</summary>
internal static partial class MemoryLog
{
    [LoggerMessage(80, LogLevel.Information, "The memory model of tenant {Tenant} was fitted: {Verdict}, {Reviews} reviews of {People} people; version {Version} holds")]
    public static partial void Fitted(ILogger log, string tenant, string verdict, int reviews, int people, int version);

    [LoggerMessage(81, LogLevel.Error, "The answers of {Person} cannot be read and are left out of the fit")]
    public static partial void LeftOut(ILogger log, Exception unreadable, string person);

    [LoggerMessage(82, LogLevel.Information, "{Author} is no trainer of the tenant, and is not told of {Number} flagged drills of theirs")]
    public static partial void NoTrainer(ILogger log, string author, int number);

    [LoggerMessage(83, LogLevel.Error, "{Author} cannot be read, and is not told of {Number} flagged drills of theirs")]
    public static partial void AuthorUnreadable(ILogger log, Exception unreadable, string author, int number);

    [LoggerMessage(84, LogLevel.Error, "The drills of tenant {Tenant} cannot be read, and nobody is told of those that are flagged")]
    public static partial void DrillsUnreadable(ILogger log, Exception unreadable, string tenant);
}
