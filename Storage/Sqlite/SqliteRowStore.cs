using System.Runtime.CompilerServices;
using CoachBot.Storage.Moving;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Rows in one SQLite file, for a single machine. A commit has reached the disk when its task completes, and every later read sees it.
/// Keys are ordered by their UTF-8 bytes. Reads run on the caller's thread: they cost microseconds and never wait for a writer.
/// </summary>
public sealed class SqliteRowStore : IRowStore, IRowTransfer, IAsyncDisposable
{
    private readonly string path;
    private readonly CommitQueue commits;
    private readonly ReaderPool readers;

    private SqliteRowStore(string path, CommitQueue commits, ReaderPool readers)
    {
        this.path = path;
        this.commits = commits;
        this.readers = readers;
    }

    /// <summary>Opens the file, which is created when it is not there. Dispose the store when nobody reads or writes any more.</summary>
    /// <exception cref="IOException">The file cannot be opened or written; says which and why.</exception>
    /// <exception cref="InvalidDataException">A newer version of CoachBot wrote the file.</exception>
    public static SqliteRowStore Open(string path)
    {
        var full = Path.GetFullPath(path);
        return new SqliteRowStore(full, new CommitQueue(new GroupWriter(SqliteFile.OpenForWriting(full))), new ReaderPool(full));
    }

    /// <inheritdoc/>
    public Task<StoredRow?> FindAsync(Owner owner, string key, CancellationToken cancel) =>
        Read(reader => reader.Find(owner, key), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredRow>> ReadRangeAsync(Owner owner, string first, string last, CancellationToken cancel) =>
        Read(reader => reader.ReadRange(owner, first, last), cancel);

    /// <inheritdoc/>
    /// <remarks>Can be cancelled until it is queued, which is at once; from then on it is carried through.</remarks>
    public async Task<string> CommitAsync(Owner owner, Commit commit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        RowLimits.Check(owner, commit);
        return await commits.CommitAsync(owner, commit);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var scan = new RowScan(SqliteFile.OpenForReading(path));
        for (var rows = scan.First(after); rows.Count > 0; rows = scan.Next(rows[^1]))
        {
            foreach (var row in rows)
            {
                cancel.ThrowIfCancellationRequested();
                yield return row;
            }

            // The reads themselves never wait: without this a long scan would keep its caller's thread to the end.
            await Task.Yield();
        }
    }

    /// <inheritdoc/>
    public async Task PutAsync(Owner owner, IReadOnlyList<PutRow> rows, CancellationToken cancel)
    {
        RowLimits.Check(owner, rows);
        while (rows.Count > 0 && !await TryPutAsync(owner, rows, cancel))
        {
        }
    }

    /// <summary>Writes the commits that are queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await commits.DisposeAsync();
        readers.Dispose();
    }

    // A commit has a guard: the first row, with the tag that it has now.
    private async Task<bool> TryPutAsync(Owner owner, IReadOnlyList<PutRow> rows, CancellationToken cancel)
    {
        var guarded = await FindAsync(owner, rows[0].Key, cancel);
        try
        {
            await CommitAsync(owner, new(new(rows[0].Key, guarded?.ETag, rows[0].Body), [.. rows.Skip(1)]), cancel);
            return true;
        }
        catch (ConflictException)
        {
            return false;
        }
    }

    private Task<T> Read<T>(Func<RowReader, T> read, CancellationToken cancel)
    {
        if (cancel.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancel);
        }

        try
        {
            return Task.FromResult(readers.Use(read));
        }
        catch (SqliteException error)
        {
            return Task.FromException<T>(error);
        }
    }
}
