using CoachBot.Bot.Configuration;
using CoachBot.Bot.Memory;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Moving;

/// <summary>The one place where the stores that rows are moved between are opened.</summary>
public static class MovableStores
{
    /// <summary>What Storage:Provider, --from and --to may be.</summary>
    public static IReadOnlyList<string> Providers { get; } = ["Sqlite", "AzureTables"];

    /// <summary>Opens the store that the settings name for a provider.</summary>
    /// <param name="provider">One of <see cref="Providers"/>.</param>
    /// <param name="configuration">All settings; those of the provider are below Storage.</param>
    /// <param name="isSource">Whether it is read from: a file that is not there is then a mistake, not a new store.</param>
    /// <param name="clock">Tells which wake-ups are due.</param>
    /// <exception cref="SettingsException">There is no such provider, or its settings are wrong.</exception>
    public static MovableStore Open(string provider, IConfiguration configuration, bool isSource, TimeProvider clock)
    {
        var problems = new List<string>();
        var settings = StorageSettings.Read(configuration.GetSection("Storage"), AppContext.BaseDirectory, problems, provider);
        if (isSource && settings is SqliteSettings { Path: var path } && !File.Exists(path))
        {
            problems.Add($"Storage:Sqlite:Path: '{path}' is not there; the file of a store is accepted.");
        }

        if (problems.Count > 0)
        {
            throw new SettingsException(problems);
        }

        var queue = Stores.OpenWakeUps(settings, clock);
        return new(NameOf(settings), Stores.OpenTransfer(settings), (row, cancel) => WakeAsync(row, queue, cancel)) { Beside = queue as IAsyncDisposable };
    }

    private static string NameOf(StorageSettings settings) => settings switch
    {
        SqliteSettings sqlite => $"Sqlite {Path.GetFullPath(sqlite.Path)}",
        AzureSettings azure => $"AzureTables {azure.Account!.Address} {azure.Prefix}",
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no store."),
    };

    /// <summary>Schedules the wake-up that a row waits for. Queues are not copied: what they hold is in the rows too.</summary>
    private static Task WakeAsync(OwnedRow row, IWakeUpQueue queue, CancellationToken cancel) =>
        WakeAt(row) is { } due
            ? queue.ScheduleAsync(new(row.Owner, due), cancel)
            : Task.CompletedTask;

    private static NodaTime.Instant? WakeAt(OwnedRow row)
    {
        try
        {
            return (row.Owner.Table, row.Key) switch
            {
                (PersonKey.Table, RowKeys.State) => PersonRows.Read([new(row.Key, "", row.Body)]).WakeAt,
                (OrganisationKeys.Table, OrganisationKeys.Memory) => MemoryRows.Read(new(row.Key, "", row.Body)).FitAt,
                _ => null,
            };
        }
        catch (UnreadableRowException)
        {
            // It moves as it is; the next message that needs it will tell what is wrong with it.
            return null;
        }
    }
}
