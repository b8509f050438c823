using System.Text.Json;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Channel;

/// <summary>Files that a person has sent in the personal chat. Elsewhere Teams gives the bot no file.</summary>
public static class SentFiles
{
    private const string FileInfo = "application/vnd.microsoft.teams.file.download.info";

    private const int LongestName = 400;

    /// <summary>The first file of a message; null for none. More than one at a time nobody sends who imports.</summary>
    public static FileSent? First(Activity activity) => (activity.Attachments ?? [])
        .Where(attachment => attachment is { ContentType: FileInfo })
        .Select(attachment => new FileSent(attachment!.Name is { Length: <= LongestName } name ? name : "", Url(attachment.Content) ?? ""))
        .FirstOrDefault();

    private static string? Url(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } info && info.TryGetProperty("downloadUrl", out var url) ? WholeText.Of(url) : null;
}
