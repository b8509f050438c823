using CoachBot.Bot.Configuration;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Checking;

/// <summary>Schedules a wake-up, takes it and completes it: in a queue of its own, for the bot may be running on the real one.</summary>
internal static class QueueCheck
{
    private const string About = "queue";

    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>Checks it.</summary>
    public static async Task<Finding> RunAsync(StorageSettings settings, string name, TimeProvider clock, CancellationToken cancel)
    {
        var (own, file) = OwnOf(settings);
        var wanted = new WakeUp(new(OwnRows.Table, $"{clock.GetUtcNow().Ticks}"), Instant.FromDateTimeOffset(clock.GetUtcNow()));
        try
        {
            var queue = Stores.OpenWakeUps(own, clock);
            try
            {
                await queue.ScheduleAsync(wanted, cancel);
                return await TakeAsync(queue, wanted.Owner, clock, cancel)
                    ? Finding.Good(About, $"{name}: a wake-up was scheduled, taken and completed")
                    : Finding.Bad(About, $"{name}: a wake-up did not come within {Patience.TotalSeconds} s; look whether the clock of this machine is right");
            }
            finally
            {
                await (queue is IAsyncDisposable open ? open.DisposeAsync() : ValueTask.CompletedTask);
            }
        }
        catch (Exception failed) when (StoreFailure.Is(failed))
        {
            return Finding.Bad(About, $"{name}: {StoreFailure.Reason(failed)}; see Storage:* in README.md, and docs/operations.md for the roles an identity needs");
        }
        finally
        {
            Remove(file);
        }
    }

    private static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    private static async Task<bool> TakeAsync(IWakeUpQueue queue, Owner wanted, TimeProvider clock, CancellationToken cancel)
    {
        for (long start = clock.GetTimestamp(); clock.GetElapsedTime(start) < Patience; await Task.Delay(TimeSpan.FromMilliseconds(200), clock, cancel))
        {
            foreach (var taken in await queue.TakeAsync(32, Lease, cancel))
            {
                await queue.CompleteAsync(taken, cancel);
                if (taken.WakeUp.Owner == wanted)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (StorageSettings Settings, string? File) OwnOf(StorageSettings settings) => settings switch
    {
        SqliteSettings sqlite => (new SqliteSettings(sqlite.Path + ".check"), sqlite.Path + ".check"),
        AzureSettings azure => (azure with { Prefix = azure.Prefix[..Math.Min(azure.Prefix.Length, 24)] + "check" }, null),
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no queue."),
    };

    private static void Remove(string? file)
    {
        foreach (string part in file is null ? [] : (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(part);
        }
    }
}
