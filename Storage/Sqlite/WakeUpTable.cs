using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CoachBot.Storage.Sqlite;

/// <summary>The wake-ups of a file, with the statements; for one caller at a time. Each member is one transaction, or one for each batch.</summary>
internal sealed class WakeUpTable(SqliteConnection connection) : IDisposable
{
    /// <summary>Takes a batch: now, the end of the lease, the tries that poison, and how many at most.</summary>
    internal const string TakeSome = """
        UPDATE wakeups
        SET tries = tries + 1, receipt = receipt + 1, visible = CASE WHEN tries < $3 THEN $2 END
        WHERE id IN (SELECT id FROM wakeups WHERE visible <= $1 ORDER BY visible LIMIT $4)
        RETURNING tbl, owner, due, tries, id, receipt
        """;

    internal const string CountPoison = "SELECT count(*) FROM wakeups WHERE visible IS NULL";

    private readonly Statement insert = new(
        connection, "INSERT INTO wakeups (visible, due, tbl, owner, tries, receipt) VALUES ($1, $2, $3, $4, 0, 0)", 4);

    private readonly Statement take = new(connection, TakeSome, 4);

    private readonly Statement keep = new(
        connection, "UPDATE wakeups SET visible = $3, receipt = receipt + 1 WHERE id = $1 AND receipt = $2 RETURNING receipt", 3);

    private readonly Statement postpone = new(
        connection, "UPDATE wakeups SET visible = $3, receipt = receipt + 1, tries = tries - 1 WHERE id = $1 AND receipt = $2", 3);

    private readonly Statement delete = new(connection, "DELETE FROM wakeups WHERE id = $1 AND receipt = $2", 2);
    private readonly Statement count = new(connection, CountPoison);

    /// <returns>How many were inserted: one.</returns>
    public int Insert(WakeUp wakeUp)
    {
        var due = WholeSeconds.Until(wakeUp.Due);
        return insert.Execute(due * 1_000, due, wakeUp.Owner.Table, wakeUp.Owner.Id);
    }

    public IReadOnlyList<LeasedWakeUp> Take(int most, Instant now, Duration lease)
    {
        List<LeasedWakeUp> held;
        var taken = 0;
        do
        {
            // A batch of poison only must not look as if nothing were due.
            held = TakeBatch(most, now, now + lease, out taken);
        }
        while (held.Count == 0 && taken == most);

        return [.. held.OrderBy(each => each.WakeUp.Due)];
    }

    /// <returns>The new receipt, or null when the old one is not valid any more.</returns>
    public string? Keep(LeasedWakeUp wakeUp, Instant until)
    {
        using var rows = keep.Query(Number(wakeUp.Id), Number(wakeUp.Receipt), until.ToUnixTimeMilliseconds());
        var receipt = rows.Read() ? Text(rows.GetInt64(0)) : null;
        rows.Read();
        return receipt;
    }

    /// <returns>How many were postponed: none when the receipt is not valid any more.</returns>
    public int Postpone(LeasedWakeUp wakeUp, Instant until) =>
        postpone.Execute(Number(wakeUp.Id), Number(wakeUp.Receipt), until.ToUnixTimeMilliseconds());

    /// <returns>How many were deleted: none when the receipt is not valid any more.</returns>
    public int Delete(LeasedWakeUp wakeUp) => delete.Execute(Number(wakeUp.Id), Number(wakeUp.Receipt));

    public int CountPoisoned() => (int)count.Number();

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[insert, take, keep, postpone, delete, count])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private List<LeasedWakeUp> TakeBatch(int most, Instant now, Instant until, out int taken)
    {
        using var rows = take.Query(now.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), IWakeUpQueue.MostTries, most);
        var held = new List<LeasedWakeUp>();

        // Read to the end: only then is it committed.
        for (taken = 0; rows.Read(); taken++)
        {
            if (rows.GetInt32(3) <= IWakeUpQueue.MostTries)
            {
                held.Add(Current(rows));
            }
        }

        return held;
    }

    private static LeasedWakeUp Current(SqliteDataReader rows) => new(
        new WakeUp(new Owner(rows.GetString(0), rows.GetString(1)), Instant.FromUnixTimeSeconds(rows.GetInt64(2))),
        rows.GetInt32(3),
        Text(rows.GetInt64(4)),
        Text(rows.GetInt64(5)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
