using NodaTime;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Wake-ups in the SQLite file that has the rows, for the processes of a single machine. What a task did has reached the disk when it
/// completes. The file is written on the caller's thread: a write takes as long as the disk does.
/// </summary>
public sealed class SqliteWakeUpQueue : IWakeUpQueue, IAsyncDisposable
{
    private readonly WakeUpTable table;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turn = new(1);
    private bool closed;

    private SqliteWakeUpQueue(WakeUpTable table, TimeProvider clock)
    {
        this.table = table;
        this.clock = clock;
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Opens the file, which is created when it is not there. Dispose the queue when nobody uses it any more.</summary>
    /// <exception cref="IOException">The file cannot be opened or written; says which and why.</exception>
    /// <exception cref="InvalidDataException">A newer version of CoachBot wrote the file.</exception>
    public static SqliteWakeUpQueue Open(string path, TimeProvider clock) =>
        new(new WakeUpTable(SqliteFile.OpenForWriting(Path.GetFullPath(path))), clock);

    /// <inheritdoc/>
    public Task ScheduleAsync(WakeUp wakeUp, CancellationToken cancel) => InTurnAsync(() => table.Insert(wakeUp), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LeasedWakeUp>> TakeAsync(int most, Duration lease, CancellationToken cancel)
    {
        WakeUpLimits.CheckTake(most, lease);
        return await InTurnAsync(() => table.Take(most, Now, lease), cancel);
    }

    /// <inheritdoc/>
    public async Task<LeasedWakeUp?> KeepAsync(LeasedWakeUp wakeUp, Duration lease, CancellationToken cancel)
    {
        WakeUpLimits.CheckKeep(lease);
        var receipt = await InTurnAsync(() => table.Keep(wakeUp, Now + lease), cancel);
        return receipt is null ? null : wakeUp with { Receipt = receipt };
    }

    /// <inheritdoc/>
    public Task PostponeAsync(LeasedWakeUp wakeUp, Duration wait, CancellationToken cancel)
    {
        WakeUpLimits.CheckKeep(wait);
        return InTurnAsync(() => table.Postpone(wakeUp, Now + wait), cancel);
    }

    /// <inheritdoc/>
    public Task CompleteAsync(LeasedWakeUp wakeUp, CancellationToken cancel) => InTurnAsync(() => table.Delete(wakeUp), cancel);

    /// <inheritdoc/>
    public Task<int> CountPoisonedAsync(CancellationToken cancel) => InTurnAsync(table.CountPoisoned, cancel);

    /// <summary>Waits for what is being written, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        closed = true;
        table.Dispose();
        turn.Release();
    }

    private async Task<T> InTurnAsync<T>(Func<T> act, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return act();
        }
        finally
        {
            turn.Release();
        }
    }
}
