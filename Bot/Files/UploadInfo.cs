using System.Text.Json;
using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Files;

/// <summary>Where a file that was agreed to goes, as the channel says.</summary>
/// <param name="Upload">Takes the file; whoever has the address may write.</param>
/// <param name="Content">Where it is opened.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="UniqueId">What the channel knows it by.</param>
/// <param name="FileType">Its ending, without the dot.</param>
public sealed record UploadInfo(Uri Upload, Uri Content, string Name, string UniqueId, string FileType)
{
    private const int LongestName = 400;

    /// <summary>What an answer to an offer says; null when it does not, or names a place where no file may go.</summary>
    public static UploadInfo? Of(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("uploadInfo", out var info) && info.ValueKind == JsonValueKind.Object
        && TeamsFileAddress.Read(Text(info, "uploadUrl")) is { } upload && TeamsFileAddress.Read(Text(info, "contentUrl")) is { } content
        && Text(info, "name") is { Length: > 0 and <= LongestName } name && Text(info, "uniqueId") is { Length: > 0 and <= LongestName } id
        && Text(info, "fileType") is { Length: > 0 and <= LongestName } type
            ? new(upload, content, name, id, type)
            : null;

    private static string? Text(JsonElement info, string name) => info.TryGetProperty(name, out var text) ? WholeText.Of(text) : null;
}
