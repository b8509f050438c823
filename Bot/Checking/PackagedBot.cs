using System.IO.Compression;
using System.Text.Json;

namespace CoachBot.Bot.Checking;

/// <summary>What a packaged Teams app says of the bot.</summary>
/// <param name="AppId">Which bot it calls.</param>
/// <param name="Host">Where that is; null when it names no host.</param>
/// <param name="Problem">Why the file cannot be read; null when it can.</param>
internal sealed record PackagedBot(string? AppId, string? Host, string? Problem)
{
    /// <summary>Reads the zip that `package` wrote.</summary>
    public static PackagedBot Read(string file)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            using var stream = (zip.GetEntry("manifest.json") ?? throw new InvalidDataException("it holds no manifest.json")).Open();
            using var manifest = JsonDocument.Parse(stream);
            string? bot = manifest.RootElement.GetProperty("bots")[0].GetProperty("botId").GetString();
            string? host = manifest.RootElement.TryGetProperty("validDomains", out var domains) && domains.GetArrayLength() > 0 ? domains[0].GetString() : null;
            return new(bot, host is not null && Uri.CheckHostName(host) == UriHostNameType.Dns ? host : null, null);
        }
        catch (Exception failed) when (failed is IOException or InvalidDataException or UnauthorizedAccessException or JsonException or KeyNotFoundException
            or InvalidOperationException or IndexOutOfRangeException or ArgumentException)
        {
            return new(null, null, failed.Message.ReplaceLineEndings(" ").TrimEnd('.'));
        }
    }
}
