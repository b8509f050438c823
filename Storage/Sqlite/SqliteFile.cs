using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoachBot.Storage.Sqlite;

/// <summary>Opens the database file; the first to open it lays out its tables.</summary>
internal static class SqliteFile
{
    /// <summary>Kept in the file's user_version. A change of the tables takes the next number and a step in <see cref="LayOut"/>.</summary>
    private const long Schema = 2;

    // commits.last numbers the commits of the whole file. A row's version is the number of the commit that wrote it,
    // so it never comes back, not even when the row is deleted and stored again.
    private const string Tables = """
        CREATE TABLE rows (
            tbl TEXT NOT NULL,
            owner TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (tbl, owner, key)
        ) WITHOUT ROWID;
        CREATE TABLE commits (last INTEGER NOT NULL);
        INSERT INTO commits VALUES (0);
        PRAGMA user_version = 1;
        """;

    // visible is the moment from which a wake-up may be taken, and null for one that is poisoned; milliseconds, due in seconds.
    // AUTOINCREMENT, because with an id used again an old receipt could be one of a new wake-up.
    private const string WakeUps = """
        CREATE TABLE wakeups (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            visible INTEGER,
            due INTEGER NOT NULL,
            tbl TEXT NOT NULL,
            owner TEXT NOT NULL,
            tries INTEGER NOT NULL,
            receipt INTEGER NOT NULL
        );
        CREATE INDEX wakeups_visible ON wakeups (visible);
        PRAGMA user_version = 2;
        """;

    /// <summary>The one connection that writes. What it has committed survives a crash and a loss of power.</summary>
    /// <exception cref="IOException">The file cannot be opened or written; says which and why.</exception>
    /// <exception cref="InvalidDataException">A newer version of CoachBot wrote the file.</exception>
    public static SqliteConnection OpenForWriting(string path)
    {
        try
        {
            return Open(path, SqliteOpenMode.ReadWriteCreate, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", LayOut);
        }
        catch (SqliteException error)
        {
            throw new IOException($"The database '{path}' cannot be opened: {Reason(error)}", error);
        }
    }

    /// <summary>A connection that sees what was committed before each of its statements; writers do not block it.</summary>
    public static SqliteConnection OpenForReading(string path) =>
        Open(path, SqliteOpenMode.ReadWrite, "PRAGMA query_only = ON;", _ => { });

    private static SqliteConnection Open(string path, SqliteOpenMode mode, string pragmas, Action<SqliteConnection> prepare)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(source.ConnectionString);
        try
        {
            connection.Open();
            Run(connection, "PRAGMA busy_timeout = 5000;" + pragmas);
            prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void LayOut(SqliteConnection connection)
    {
        // Immediate: of two processes that open a new file one lays it out, and a file that is only readable is found out now.
        using var transaction = connection.BeginTransaction(deferred: false);
        using var ask = connection.CreateCommand();
        ask.CommandText = "PRAGMA user_version";
        var found = (long)ask.ExecuteScalar()!;
        if (found > Schema)
        {
            throw new InvalidDataException(
                $"The database '{connection.DataSource}' has schema {found}; this version of CoachBot knows schemas up to {Schema}. "
                + "Start the version that wrote it, or restore an older copy.");
        }

        if (found < 1)
        {
            Run(connection, Tables);
        }

        if (found < 2)
        {
            Run(connection, WakeUps);
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Reason(SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM =>
            "its folder must exist, and this account must be able to write the file and two more beside it (-wal, -shm).",
        _ => error.Message,
    };
}
