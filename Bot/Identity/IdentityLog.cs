namespace CoachBot.Bot.Identity;

/// <summary>What is logged about keys and tokens: counts and kinds of failures, never a token or what it says.</summary>
internal static partial class IdentityLog
{
    [LoggerMessage(60, LogLevel.Information, "Fetched the issuer's keys: {Keys}")]
    public static partial void KeysFetched(ILogger log, int keys);

    [LoggerMessage(61, LogLevel.Error, "The issuer's keys could not be fetched ({Failure}); {Keys} known ones go on being used")]
    public static partial void KeysNotFetched(ILogger log, string failure, int keys);
}
