using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoachBot.Storage.Sqlite;

/// <summary>Writes commits in groups, a transaction for each group; for one caller at a time.</summary>
internal sealed class GroupWriter(SqliteConnection connection) : IDisposable
{
    private readonly RowWriter rows = new(connection);
    private readonly Statement begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement commit = new(connection, "COMMIT");
    private readonly Statement rollBack = new(connection, "ROLLBACK");
    private readonly Statement mark = new(connection, "SAVEPOINT one");
    private readonly Statement rollBackToMark = new(connection, "ROLLBACK TO one");
    private readonly Statement unmark = new(connection, "RELEASE one");
    private readonly Statement number = new(connection, "UPDATE commits SET last = last + $1 RETURNING last", 1);

    private bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Writes a group with one wait for the disk, each commit wholly or not at all, and then tells the callers.</summary>
    public void Write(IReadOnlyList<PendingCommit> group)
    {
        try
        {
            begin.Execute();
            var version = number.Number(group.Count) - group.Count;
            foreach (var pending in group)
            {
                Apply(pending, ++version);
            }

            commit.Execute();
        }
        catch (Exception error)
        {
            Abandon(group, error);
            return;
        }

        foreach (var pending in group)
        {
            pending.Tell();
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        foreach (var statement in (ReadOnlySpan<Statement>)[begin, commit, rollBack, mark, rollBackToMark, unmark, number])
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    /// <summary>Writes one commit. When SQLite gives up the transaction (the disk is full), the error goes on to all of it.</summary>
    private void Apply(PendingCommit pending, long version)
    {
        mark.Execute();
        try
        {
            rows.Write(pending.Owner, pending.Commit, version);
            pending.Written(version);
        }
        catch (Exception error) when (InTransaction)
        {
            rollBackToMark.Execute();
            pending.Refused(error);
        }

        unmark.Execute();
    }

    // Whatever it was, the callers must hear of it: nobody else waits for this group.
    private void Abandon(IReadOnlyList<PendingCommit> group, Exception error)
    {
        foreach (var pending in group)
        {
            pending.Fail(error);
        }

        if (InTransaction)
        {
            rollBack.Execute();
        }
    }
}
