using System.Threading.Channels;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Commits on their way to the one writer. All that wait when the writer becomes free are written together, so that one wait for the
/// disk serves many. A lone commit is written at once and on its caller's thread: waking another would cost more than writing it.
/// </summary>
internal sealed class CommitQueue(GroupWriter writer) : IAsyncDisposable
{
    private const int LargestGroup = 64;

    // Unbounded is safe: a caller waits for its commit, so there are never more of them than callers.
    private readonly Channel<PendingCommit> waiting = Channel.CreateUnbounded<PendingCommit>();
    private readonly SemaphoreSlim turn = new(1);
    private readonly List<PendingCommit> group = new(LargestGroup);

    /// <summary>Completes when the commit is durable or refused.</summary>
    public Task<string> CommitAsync(Owner owner, Commit commit)
    {
        var pending = new PendingCommit(owner, commit);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(pending), typeof(SqliteRowStore));
        WriteGroup();
        return pending.Outcome;
    }

    /// <summary>Writes what is queued and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!waiting.Writer.TryComplete())
        {
            return;
        }

        while (await waiting.Reader.WaitToReadAsync())
        {
            await turn.WaitAsync();
            WriteInTurn();
        }

        await turn.WaitAsync();
        writer.Dispose();
    }

    private void WriteGroup()
    {
        // Whoever has the turn looks into the queue again after giving it back, and so finds what was queued meanwhile.
        if (turn.Wait(0))
        {
            WriteInTurn();
            if (waiting.Reader.TryPeek(out _))
            {
                _ = Task.Run(WriteGroup);
            }
        }
    }

    private void WriteInTurn()
    {
        while (group.Count < LargestGroup && waiting.Reader.TryRead(out var pending))
        {
            group.Add(pending);
        }

        try
        {
            if (group.Count > 0)
            {
                writer.Write(group);
            }
        }
        finally
        {
            group.Clear();
            turn.Release();
        }
    }
}
