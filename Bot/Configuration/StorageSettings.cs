using CoachBot.Storage.Azure;

namespace CoachBot.Bot.Configuration;

/// <summary>Where rows and wake-ups are kept: the closed set.</summary>
public abstract record StorageSettings
{
    /// <summary>The accepted values of `Storage:Provider`.</summary>
    public const string Providers = "Sqlite and AzureTables";

    /// <summary>Reads the section `Storage`; each wrong value adds a line to the problems.</summary>
    /// <param name="storage">The section.</param>
    /// <param name="contentRoot">Where a relative path begins.</param>
    /// <param name="problems">One line for each wrong value.</param>
    /// <param name="provider">The provider where it is named elsewhere; null for the one of the section.</param>
    public static StorageSettings Read(IConfigurationSection storage, string contentRoot, List<string> problems, string? provider = null)
    {
        switch (provider ?? storage["Provider"])
        {
            case null or "" or "Sqlite":
                return ReadSqlite(storage, contentRoot);
            case "AzureTables":
                return ReadAzure(storage.GetSection("Azure"), problems);
            case var other:
                problems.Add($"Storage:Provider: '{other}' is not accepted; {Providers} are.");
                return ReadSqlite(storage, contentRoot);
        }
    }

    private static SqliteSettings ReadSqlite(IConfigurationSection storage, string contentRoot) =>
        new(Path.Combine(contentRoot, storage["Sqlite:Path"] is { Length: > 0 } configured ? configured : "coachbot.db"));

    private static AzureSettings ReadAzure(IConfigurationSection azure, List<string> problems)
    {
        string prefix = azure["Prefix"] is { Length: > 0 } configured ? configured : "coachbot";
        if (!AzurePrefix.IsOne(prefix))
        {
            problems.Add($"Storage:Azure:Prefix: '{prefix}' is not accepted; {AzurePrefix.Accepted} are.");
        }

        return azure["ConnectionString"] is { Length: > 0 } connection
            ? new AzureSettings(ReadConnection(connection, problems), prefix)
            : new AzureSettings(ReadEndpoints(azure, problems), prefix);
    }

    /// <summary>A connection string holds a key, so what is wrong with it is told without repeating it.</summary>
    private static AzureAccount? ReadConnection(string connection, List<string> problems)
    {
        if (AzureAccount.TryParse(connection) is { } account)
        {
            return account;
        }

        problems.Add("Storage:Azure:ConnectionString: is not accepted; one as the portal shows it under Access keys is, with account name, key and endpoint suffix.");
        return null;
    }

    private static AzureAccount? ReadEndpoints(IConfigurationSection azure, List<string> problems)
    {
        var tables = ReadEndpoint(azure, "TableEndpoint", "https://ACCOUNT.table.core.windows.net", problems);
        var queues = ReadEndpoint(azure, "QueueEndpoint", "https://ACCOUNT.queue.core.windows.net", problems);
        return tables is null || queues is null ? null : AzureAccount.Of(tables, queues, azure["ClientId"]);
    }

    private static Uri? ReadEndpoint(IConfigurationSection azure, string key, string example, List<string> problems)
    {
        if (Uri.TryCreate(azure[key], UriKind.Absolute, out var endpoint) && endpoint is { Scheme: "https", Query: "", UserInfo: "" })
        {
            return endpoint;
        }

        // What stands behind the path may be a signature.
        string shown = endpoint?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) ?? (string.IsNullOrEmpty(azure[key]) ? "" : "…");
        problems.Add($"{azure.Path}:{key}: '{shown}' is not accepted; an address such as {example}, with nothing behind it, is (or a Storage:Azure:ConnectionString instead of both endpoints).");
        return null;
    }
}

/// <summary>One file on this machine.</summary>
public sealed record SqliteSettings(string Path) : StorageSettings;

/// <summary>An Azure Storage account.</summary>
/// <param name="Account">How it is reached; null only while problems are collected.</param>
/// <param name="Prefix">Begins the names of its tables and queues.</param>
public sealed record AzureSettings(AzureAccount? Account, string Prefix) : StorageSettings;
