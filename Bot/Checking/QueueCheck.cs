using CoachBot.Bot.Configuration;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Checking;

/// <summary>Schedules a wake-up, takes it and completes it: in a queue of its own, for the bot may be running on the real one.</summary>
internal static class QueueCheck
{
    public const string About = "queue";

    private static readonly Duration Lease = Duration.FromMinutes(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Checks it.</summary>
    public static Task<Finding> RunAsync(StorageSettings settings, TimeProvider clock) => StoreFindings.OfAsync(About, settings, async () =>
    {
        using var scratch = settings is SqliteSettings sqlite ? new ScratchFile(sqlite, "check-queue") : null;
        var queue = scratch is null ? Stores.OpenWakeUps(OwnOf(settings), clock) : scratch.Open(own => Stores.OpenWakeUps(own, clock));
        try
        {
            return await TryAsync(queue, StoreFindings.NameOf(settings), clock);
        }
        finally
        {
            await (queue is IAsyncDisposable open ? open.DisposeAsync() : ValueTask.CompletedTask);
        }
    });

    private static async Task<Finding> TryAsync(IWakeUpQueue queue, string name, TimeProvider clock)
    {
        var wanted = new WakeUp(new(OwnRows.Table, $"{clock.GetUtcNow().Ticks}"), Instant.FromDateTimeOffset(clock.GetUtcNow()));
        await queue.ScheduleAsync(wanted, CancellationToken.None);
        return await TakeAsync(queue, wanted.Owner, clock)
            ? Finding.Good(About, $"{name}: a wake-up was scheduled, taken and completed")
            : Finding.Bad(About, $"{name}: a wake-up did not come within {Patience.TotalSeconds} s; see whether the clock of this machine is right, and whether another check runs at the same time");
    }

    /// <summary>Takes what an earlier check may have left as well.</summary>
    private static async Task<bool> TakeAsync(IWakeUpQueue queue, Owner wanted, TimeProvider clock)
    {
        bool isThere = false;
        for (long start = clock.GetTimestamp(); !isThere && clock.GetElapsedTime(start) < Patience; await Task.Delay(isThere ? TimeSpan.Zero : Pause, clock))
        {
            foreach (var taken in await queue.TakeAsync(32, Lease, CancellationToken.None))
            {
                await queue.CompleteAsync(taken, CancellationToken.None);
                isThere |= taken.WakeUp.Owner == wanted;
            }
        }

        return isThere;
    }

    private static AzureSettings OwnOf(StorageSettings settings) => settings switch
    {
        AzureSettings azure => azure with { Prefix = azure.Prefix[..Math.Min(azure.Prefix.Length, 24)] + "check" },
        _ => throw new NotSupportedException($"{settings.GetType().Name} names no queue."),
    };
}
