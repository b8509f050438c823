using CoachBot.Storage.Sqlite;

namespace CoachBot.Storage.Tests.Sqlite;

/// <summary>What SQLite looks at: a statement's cost must not grow with what waits.</summary>
public sealed class WakeUpPlanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(WakeUpTable.TakeSome, 4, "SEARCH wakeups USING COVERING INDEX wakeups_visible (visible<?)")]
    [InlineData(WakeUpTable.CountPoison, 0, "SEARCH wakeups USING COVERING INDEX wakeups_visible (visible=?)")]
    public void No_statement_looks_at_what_is_not_due(string sql, int parameters, string search)
    {
        var plan = Plan(sql, parameters);
        Assert.Contains(search, plan);
        Assert.All(plan, step => Assert.DoesNotMatch("SCAN|TEMP B-TREE", step));
    }

    private List<string> Plan(string sql, int parameters)
    {
        using var connection = SqliteFile.OpenForWriting(folder.File("coachbot.db"));
        using var explain = new Statement(connection, $"EXPLAIN QUERY PLAN {sql}", parameters);
        using var rows = explain.Query([.. Enumerable.Repeat<object>(0, parameters)]);
        var steps = new List<string>();
        while (rows.Read())
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }
}
