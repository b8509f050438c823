using CoachBot.Bot.Configuration;
using CoachBot.Storage;

namespace CoachBot.Bot.Checking;

/// <summary>What store and queue are called, and what can be done when one of them does not work.</summary>
internal static class StoreFindings
{
    /// <summary>Runs a check; a store that does not work is what it found.</summary>
    public static async Task<Finding> OfAsync(string about, StorageSettings settings, Func<Task<Finding>> check)
    {
        try
        {
            return await check();
        }
        catch (SettingsException refused)
        {
            return Finding.Bad(about, refused.Problems[0]);
        }
        catch (Exception failed) when (StoreFailure.Is(failed))
        {
            return Finding.Bad(about, $"{NameOf(settings)}: {StoreFailure.Reason(failed)}; {RemedyOf(settings)}");
        }
    }

    /// <summary>The store, without a secret.</summary>
    public static string NameOf(StorageSettings settings) => settings switch
    {
        SqliteSettings sqlite => $"SQLite {sqlite.Path}",
        AzureSettings azure => $"Azure {azure.Account!.Address}, prefix {azure.Prefix}",
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no store."),
    };

    private static string RemedyOf(StorageSettings settings) => settings switch
    {
        SqliteSettings => "see that this account can write the file and its folder, and that the disk is not full, or set Storage:Sqlite:Path to another file",
        AzureSettings => "compare Storage:Azure:* with the account, and see that this machine can reach it; docs/operations.md names the roles an identity needs",
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no store."),
    };
}
