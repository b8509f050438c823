using System.Collections.Concurrent;
using CoachBot.Storage;

namespace CoachBot.Bot.Tests.Support;

/// <summary>The real store, with its calls counted and, where a test wants it, another process faster than ours.</summary>
public sealed class CountingStore(IRowStore store) : IRowStore, IAsyncDisposable
{
    public int Reads { get; private set; }

    /// <summary>Rows that came of the reads.</summary>
    public int RowsRead { get; private set; }

    public int Commits { get; private set; }

    /// <summary>What was read, by whose it is: a key, or where a range begins.</summary>
    public ConcurrentQueue<(Owner Owner, string Key)> Read { get; } = new();

    /// <summary>Whether the store does not work for the moment.</summary>
    public bool Fails { get; set; }

    /// <summary>Whether a commit is written and its answer gets lost, once.</summary>
    public bool LosesAnswer { get; set; }

    /// <summary>What the next commit is answered with although it is written; null for what it is answered with.</summary>
    public Func<Exception>? AnswersInstead { get; set; }

    /// <summary>Runs before the next commit, once: what somebody else does meanwhile.</summary>
    public Func<IRowStore, Task>? Meanwhile { get; set; }

    public async Task<StoredRow?> FindAsync(Owner owner, string key, CancellationToken cancel)
    {
        Reads++;
        Read.Enqueue((owner, key));
        Work();
        var row = await store.FindAsync(owner, key, cancel);
        RowsRead += row is null ? 0 : 1;
        return row;
    }

    public async Task<IReadOnlyList<StoredRow>> ReadRangeAsync(Owner owner, string first, string last, CancellationToken cancel)
    {
        Reads++;
        Read.Enqueue((owner, first));
        Work();
        var rows = await store.ReadRangeAsync(owner, first, last, cancel);
        RowsRead += rows.Count;
        return rows;
    }

    public async Task<string> CommitAsync(Owner owner, Commit commit, CancellationToken cancel)
    {
        Commits++;
        Work();
        if (Meanwhile is { } meanwhile)
        {
            Meanwhile = null;
            await meanwhile(store);
        }

        string tag = await store.CommitAsync(owner, commit, cancel);
        if (LosesAnswer)
        {
            LosesAnswer = false;
            throw new AggregateException("Retry failed after 5 tries.", new TaskCanceledException());
        }

        if (AnswersInstead is { } answer)
        {
            AnswersInstead = null;
            throw answer();
        }

        return tag;
    }

    public void Reset()
    {
        (Reads, RowsRead, Commits) = (0, 0, 0);
        Read.Clear();
    }

    public ValueTask DisposeAsync() => store is IAsyncDisposable disposable ? disposable.DisposeAsync() : ValueTask.CompletedTask;

    private void Work()
    {
        if (Fails)
        {
            throw new IOException("The disk is gone.");
        }
    }
}
