using System.IO.Compression;
using System.Text.Json;

namespace CoachBot.Bot.Checking;

/// <summary>Compares a Teams app with the settings: that it calls the bot that is configured.</summary>
internal static class PackageCheck
{
    private const string About = "Teams app";

    /// <summary>Checks it.</summary>
    /// <param name="file">The zip that `package` wrote; null when none is named.</param>
    /// <param name="appId">The configured app id; null for none.</param>
    public static Finding Run(string? file, string? appId)
    {
        if (file is null)
        {
            return Finding.Skipped(About, "name the zip with --app FILE.zip to compare it with the settings");
        }

        try
        {
            using var zip = ZipFile.OpenRead(file);
            using var manifest = JsonDocument.Parse((zip.GetEntry("manifest.json") ?? throw new InvalidDataException("it holds no manifest.json")).Open());
            string? bot = manifest.RootElement.GetProperty("bots")[0].GetProperty("botId").GetString();
            return string.Equals(bot, appId, StringComparison.OrdinalIgnoreCase)
                ? Finding.Good(About, $"{file} is the app of bot {bot}")
                : Finding.Bad(About, $"{file} is the app of bot {bot}, but Bot:AppId is '{appId}'; run package again with --app-id {appId ?? "ID"}, or mend Bot:AppId");
        }
        catch (Exception failed) when (failed is IOException or InvalidDataException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return Finding.Bad(About, $"{file} cannot be read ({failed.Message.TrimEnd('.')}); write it with package");
        }
    }
}
