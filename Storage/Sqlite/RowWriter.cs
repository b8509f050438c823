using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>Writes the rows of one commit, inside a transaction of the caller's.</summary>
internal sealed class RowWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement replace = new(
        connection, "UPDATE rows SET version = $4, body = $5 WHERE tbl = $1 AND owner = $2 AND key = $3 AND version = $6", 6);

    private readonly Statement remove = new(connection, "DELETE FROM rows WHERE tbl = $1 AND owner = $2 AND key = $3 AND version = $4", 4);

    private readonly Statement insert = new(connection, "INSERT INTO rows VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", 5);

    private readonly Statement put = new(
        connection,
        """
        INSERT INTO rows VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO UPDATE SET version = excluded.version, body = excluded.body
        """,
        5);

    private readonly Statement delete = new(connection, "DELETE FROM rows WHERE tbl = $1 AND owner = $2 AND key = $3", 3);

    /// <exception cref="ConflictException">Some of the rows may be written: the caller takes them back.</exception>
    public void Write(Owner owner, Commit commit, long version)
    {
        WriteGuard(owner, commit.Guard, version);
        foreach (var write in commit.Writes)
        {
            WriteRow(owner, write, version);
        }
    }

    public void Dispose()
    {
        replace.Dispose();
        remove.Dispose();
        insert.Dispose();
        put.Dispose();
        delete.Dispose();
    }

    private void WriteGuard(Owner owner, GuardWrite guard, long version)
    {
        if (guard is { ExpectedETag: null, IsRemoved: false })
        {
            Insert(owner, guard.Key, guard.Body, version);
        }
        else if (!long.TryParse(guard.ExpectedETag, NumberStyles.None, CultureInfo.InvariantCulture, out var expected)
            || Change(owner, guard, version, expected) == 0)
        {
            throw new ConflictException(owner, guard.Key);
        }
    }

    private int Change(Owner owner, GuardWrite guard, long version, long expected) => guard.IsRemoved
        ? remove.Execute(owner.Table, owner.Id, guard.Key, expected)
        : replace.Execute(owner.Table, owner.Id, guard.Key, version, guard.Body, expected);

    private void WriteRow(Owner owner, RowWrite write, long version)
    {
        switch (write)
        {
            case PutRow row:
                put.Execute(owner.Table, owner.Id, row.Key, version, row.Body);
                break;
            case InsertRow row:
                Insert(owner, row.Key, row.Body, version);
                break;
            case DeleteRow row:
                delete.Execute(owner.Table, owner.Id, row.Key);
                break;
            default:
                throw new NotSupportedException($"{write.GetType().Name} is not a write to a row.");
        }
    }

    private void Insert(Owner owner, string key, string body, long version)
    {
        if (insert.Execute(owner.Table, owner.Id, key, version, body) == 0)
        {
            throw new ConflictException(owner, key);
        }
    }
}
