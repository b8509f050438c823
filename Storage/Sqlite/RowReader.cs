using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>A connection that reads, with its statements; for one caller at a time.</summary>
internal sealed class RowReader(SqliteConnection connection) : IDisposable
{
    private readonly Statement one = new(
        connection, "SELECT key, version, body FROM rows WHERE tbl = $1 AND owner = $2 AND key = $3", 3);

    private readonly Statement range = new(
        connection, "SELECT key, version, body FROM rows WHERE tbl = $1 AND owner = $2 AND key BETWEEN $3 AND $4 ORDER BY key", 4);

    public StoredRow? Find(Owner owner, string key)
    {
        using var rows = one.Query(owner.Table, owner.Id, key);
        return rows.Read() ? Current(rows) : null;
    }

    public IReadOnlyList<StoredRow> ReadRange(Owner owner, string first, string last)
    {
        using var rows = range.Query(owner.Table, owner.Id, first, last);
        var found = new List<StoredRow>();
        while (rows.Read())
        {
            found.Add(Current(rows));
        }

        return found;
    }

    public void Dispose()
    {
        one.Dispose();
        range.Dispose();
        connection.Dispose();
    }

    private static StoredRow Current(SqliteDataReader rows) =>
        new(rows.GetString(0), rows.GetInt64(1).ToString(CultureInfo.InvariantCulture), rows.GetString(2));
}
