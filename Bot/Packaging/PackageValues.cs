namespace CoachBot.Bot.Packaging;

/// <summary>What one organisation's package is filled with.</summary>
/// <param name="AppId">GUID of the app registration; of the app and of its bot.</param>
/// <param name="Domain">Host the bot is reached at, in lower case.</param>
/// <param name="Version">Of the package: MAJOR.MINOR.PATCH.</param>
internal sealed record PackageValues(string AppId, string Domain, string Version);
