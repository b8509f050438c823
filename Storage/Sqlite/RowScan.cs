using CoachBot.Storage.Moving;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Reads all rows on a connection of its own, some at a time: between two reads nothing keeps the file's log from being cut back.
/// A row that is there from the beginning to the end comes once; one stored or removed meanwhile comes or not.
/// </summary>
internal sealed class RowScan(SqliteConnection connection) : IDisposable
{
    // Rows of one read. The longest take 15 MB, and more would hardly be faster.
    private const int Some = 256;

    // SQLite orders any blob behind every text, so this is behind all keys of an owner.
    private static readonly byte[] BehindAllKeys = [0];

    private readonly Statement next = new(
        connection,
        "SELECT tbl, owner, key, body FROM rows WHERE (tbl, owner, key) > ($1, $2, $3) ORDER BY tbl, owner, key LIMIT $4",
        4);

    /// <summary>The first rows behind an owner, or the first of all.</summary>
    public List<OwnedRow> First(Owner? after) =>
        after is { } owner ? Read(owner.Table, owner.Id, BehindAllKeys) : Read("", "", "");

    /// <summary>The rows behind one that was read; none when it was the last.</summary>
    public List<OwnedRow> Next(OwnedRow last) => Read(last.Owner.Table, last.Owner.Id, last.Key);

    public void Dispose()
    {
        next.Dispose();
        connection.Dispose();
    }

    private List<OwnedRow> Read(string table, string owner, object key)
    {
        using var rows = next.Query(table, owner, key, Some);
        var read = new List<OwnedRow>(Some);
        while (rows.Read())
        {
            read.Add(new(new(rows.GetString(0), rows.GetString(1)), rows.GetString(2), rows.GetString(3)));
        }

        return read;
    }
}
