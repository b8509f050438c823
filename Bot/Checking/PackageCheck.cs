namespace CoachBot.Bot.Checking;

/// <summary>Compares a Teams app with the settings: that it calls the bot that is configured.</summary>
internal static class PackageCheck
{
    private const string About = "Teams app";

    /// <summary>Compares them.</summary>
    /// <param name="file">The zip; null when none is named.</param>
    /// <param name="packaged">What it says; null when none is named.</param>
    /// <param name="appId">The configured app id; null for none.</param>
    public static Finding Compare(string? file, PackagedBot? packaged, string? appId) => packaged switch
    {
        null => Finding.Skipped(About, "not checked: name the zip with --app FILE.zip to compare it with the settings"),
        { Problem: { } problem } => Finding.Bad(About, $"{file} cannot be read ({problem}); write it with package"),
        _ when appId is null => Finding.Bad(About, $"{file} is the app of bot {packaged.AppId}, and Bot:AppId is empty; set it"),
        _ when string.Equals(packaged.AppId, appId, StringComparison.OrdinalIgnoreCase) => Finding.Good(About, $"{file} is the app of bot {packaged.AppId} at {packaged.Host}"),
        _ => Finding.Bad(About, $"{file} is the app of bot {packaged.AppId}, but Bot:AppId is {appId}; run package again with --app-id {appId}, or mend Bot:AppId"),
    };
}
