using System.Collections.Concurrent;

namespace CoachBot.Storage.Sqlite;

/// <summary>Lends readers; keeps as many open as can read at once without waiting for a core.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private readonly ConcurrentQueue<RowReader> idle = new();
    private volatile bool closed;

    public T Use<T>(Func<RowReader, T> read)
    {
        ObjectDisposedException.ThrowIf(closed, typeof(SqliteRowStore));
        if (!idle.TryDequeue(out var reader))
        {
            reader = new RowReader(SqliteFile.OpenForReading(path));
        }

        var sound = false;
        try
        {
            var answer = read(reader);
            sound = true;
            return answer;
        }
        finally
        {
            GiveBack(reader, sound);
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryDequeue(out var reader))
        {
            reader.Dispose();
        }
    }

    private void GiveBack(RowReader reader, bool sound)
    {
        if (sound && !closed && idle.Count < Environment.ProcessorCount)
        {
            idle.Enqueue(reader);
        }
        else
        {
            reader.Dispose();
        }
    }
}
