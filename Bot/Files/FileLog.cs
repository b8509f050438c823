namespace CoachBot.Bot.Files;

/// <summary>What is logged of files: never an address, which lets whoever has it write, and never a name.</summary>
internal static partial class FileLog
{
    [LoggerMessage(70, LogLevel.Warning, "The consent {ActivityId} names no place that a file may be sent to")]
    public static partial void AddressRefused(ILogger log, string activityId);

    [LoggerMessage(71, LogLevel.Warning, "A file was refused with {Status} at {Host}")]
    public static partial void UploadRefused(ILogger log, int status, string host);

    [LoggerMessage(72, LogLevel.Warning, "A file could not be sent to {Host}")]
    public static partial void UploadFailed(ILogger log, Exception failed, string host);

    [LoggerMessage(73, LogLevel.Warning, "A file could not be written on this machine")]
    public static partial void NotWritten(ILogger log, Exception failed);

    [LoggerMessage(74, LogLevel.Warning, "A file was sent whose address is none that files are fetched from")]
    public static partial void DownloadElsewhere(ILogger log);

    [LoggerMessage(75, LogLevel.Warning, "A file was not given, with {Status} at {Host}")]
    public static partial void DownloadRefused(ILogger log, int status, string host);

    [LoggerMessage(76, LogLevel.Warning, "A file could not be fetched from {Host}")]
    public static partial void DownloadFailed(ILogger log, Exception failed, string host);
}
