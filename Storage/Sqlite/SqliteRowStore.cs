using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Rows in one SQLite file, for a single machine. A commit has reached the disk when its task completes, and every later read sees it.
/// Keys are ordered by their UTF-8 bytes. Reads run on the caller's thread: they cost microseconds and never wait for a writer.
/// </summary>
public sealed class SqliteRowStore : IRowStore, IAsyncDisposable
{
    private readonly CommitQueue commits;
    private readonly ReaderPool readers;

    private SqliteRowStore(CommitQueue commits, ReaderPool readers)
    {
        this.commits = commits;
        this.readers = readers;
    }

    /// <summary>Opens the file, which is created when it is not there. Dispose the store when nobody reads or writes any more.</summary>
    /// <exception cref="IOException">The file cannot be opened or written; says which and why.</exception>
    /// <exception cref="InvalidDataException">A newer version of CoachBot wrote the file.</exception>
    public static SqliteRowStore Open(string path)
    {
        var full = Path.GetFullPath(path);
        return new SqliteRowStore(new CommitQueue(new GroupWriter(SqliteFile.OpenForWriting(full))), new ReaderPool(full));
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

    /// <summary>Writes the commits that are queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await commits.DisposeAsync();
        readers.Dispose();
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
