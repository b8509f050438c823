using System.Globalization;
using CoachBot.Bot.Identity;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Configuration;

/// <summary>What appsettings.json, environment variables and the command line say, checked.</summary>
/// <param name="Storage">Where everything is kept.</param>
/// <param name="Organisation">What holds for everybody.</param>
/// <param name="SendsPerSecond">Messages nobody asked for, a second and tenant.</param>
public sealed record Settings(StorageSettings Storage, Organisation Organisation, int SendsPerSecond)
{
    /// <summary>Who the bot is to the channel; null where nobody but this machine is served.</summary>
    public BotIdentity? Identity { get; init; }

    /// <summary>Whom people ask about the bot and their data, as they are to read it; null where nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>Where files go on a machine without Teams.</summary>
    public string ExportFolder { get; init; } = "";

    private const int DefaultPace = 20;

    private const int LongestContact = 200;

    /// <summary>What Teams allows a bot in a tenant, answers included.</summary>
    private const int FastestPace = 50;

    /// <summary>Reads and checks all settings of a server.</summary>
    /// <exception cref="SettingsException">At least one is wrong; all that are wrong are named.</exception>
    public static Settings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var problems = new List<string>();
        var identity = IdentitySettings.Read(configuration.GetSection("Bot"), environment, problems);
        ListeningSettings.Check(configuration["Urls"], problems);
        var settings = Read(configuration, environment.ContentRootPath, problems);
        return settings with { Identity = identity, Organisation = settings.Organisation with { AdminTenant = identity?.TenantId } };
    }

    /// <summary>Reads and checks the settings that do not concern the channel.</summary>
    /// <exception cref="SettingsException">At least one is wrong; all that are wrong are named.</exception>
    public static Settings ReadWithoutChannel(IConfiguration configuration, string contentRoot) => Read(configuration, contentRoot, []);

    private static Settings Read(IConfiguration configuration, string contentRoot, List<string> problems)
    {
        KnownSettings.Check(configuration, problems);
        var organisation = OrganisationSettings.Read(configuration.GetSection("Coach"), contentRoot, problems);
        var storage = StorageSettings.Read(configuration.GetSection("Storage"), contentRoot, problems);
        int pace = ReadPace(configuration["Coach:SendsPerSecond"], problems);
        string? contact = ReadContact(configuration["Coach:Contact"], problems);
        return problems.Count == 0 ? new(storage, organisation, pace) { Contact = contact, ExportFolder = FolderOf(configuration, storage, contentRoot) } : throw new SettingsException(problems);
    }

    /// <summary>The folder that is set, else "exports" beside the file everything is kept in.</summary>
    private static string FolderOf(IConfiguration configuration, StorageSettings storage, string contentRoot) =>
        configuration["Storage:ExportFolder"] is { Length: > 0 } folder
            ? Path.Combine(contentRoot, folder)
            : Path.Combine(storage is SqliteSettings file ? Path.GetDirectoryName(file.Path) ?? "" : contentRoot, "exports");

    private static string? ReadContact(string? text, List<string> problems)
    {
        if (text?.Trim() is not { Length: > 0 } contact)
        {
            return null;
        }

        if (contact.Length > LongestContact || contact.Any(char.IsControl))
        {
            problems.Add($"Coach:Contact: is not accepted; a name, an address or a telephone number in one line of up to {LongestContact} characters is.");
        }

        return contact;
    }

    private static int ReadPace(string? text, List<string> problems)
    {
        if (text is null or "")
        {
            return DefaultPace;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int pace) && pace is >= 1 and <= FastestPace)
        {
            return pace;
        }

        problems.Add($"Coach:SendsPerSecond: '{text}' is not accepted; a whole number from 1 to {FastestPace} is.");
        return DefaultPace;
    }
}
