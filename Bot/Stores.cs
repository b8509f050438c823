using CoachBot.Bot.Configuration;
using CoachBot.Storage;
using CoachBot.Storage.Azure;
using CoachBot.Storage.Moving;
using CoachBot.Storage.Sqlite;

namespace CoachBot.Bot;

/// <summary>Opens what the settings name.</summary>
public static class Stores
{
    /// <summary>The store of rows.</summary>
    /// <exception cref="SettingsException">A file cannot be opened.</exception>
    public static IRowStore OpenRows(StorageSettings settings) => settings switch
    {
        SqliteSettings sqlite => OpenFile(sqlite.Path, SqliteRowStore.Open),
        AzureSettings azure => AzureRowStore.Open(azure.Account!, azure.Prefix),
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no store."),
    };

    /// <summary>The same store, for moving all of it.</summary>
    /// <exception cref="SettingsException">A file cannot be opened.</exception>
    public static IRowTransfer OpenTransfer(StorageSettings settings) => settings switch
    {
        SqliteSettings sqlite => OpenFile(sqlite.Path, SqliteRowStore.Open),
        AzureSettings azure => AzureRowStore.Open(azure.Account!, azure.Prefix),
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no store."),
    };

    /// <summary>The queue of wake-ups.</summary>
    /// <exception cref="SettingsException">A file cannot be opened.</exception>
    public static IWakeUpQueue OpenWakeUps(StorageSettings settings, TimeProvider clock) => settings switch
    {
        SqliteSettings sqlite => OpenFile(sqlite.Path, path => SqliteWakeUpQueue.Open(path, clock)),
        AzureSettings azure => AzureWakeUpQueue.Open(azure.Account!, azure.Prefix, clock),
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no queue."),
    };

    /// <summary>How long to wait until the next look at the queue, while nothing is due.</summary>
    public static TimeSpan IdleTimeOf(StorageSettings settings) => settings switch
    {
        SqliteSettings => TimeSpan.FromSeconds(1),
        AzureSettings => TimeSpan.FromSeconds(5),
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no queue."),
    };

    private static T OpenFile<T>(string path, Func<string, T> open)
    {
        try
        {
            return open(path);
        }
        catch (Exception refused) when (refused is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = refused.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new SettingsException([$"Storage:Sqlite:Path: '{path}' is not accepted ({reason}); a file in a folder that exists and can be written to is."]);
        }
    }
}
