using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Moving;

/// <summary>The one place where the stores that rows are moved between are opened.</summary>
public static class Stores
{
    /// <summary>What Storage:Provider, --from and --to may be.</summary>
    public static IReadOnlyList<string> Providers { get; } = ["Sqlite", "AzureTables"];

    /// <summary>Opens the store that the settings name for a provider.</summary>
    /// <param name="provider">One of <see cref="Providers"/>.</param>
    /// <param name="configuration">All settings; those of the provider are below Storage.</param>
    /// <exception cref="SettingsException">There is no such provider, or its settings are wrong.</exception>
    public static MovableStore OpenTransfer(string provider, IConfiguration configuration) => throw new SettingsException(
        [Providers.Contains(provider)
            ? $"Storage:Provider: rows of '{provider}' cannot be moved by this version."
            : $"Storage:Provider: '{provider}' is not accepted; {string.Join(" and ", Providers)} are."]);
}
