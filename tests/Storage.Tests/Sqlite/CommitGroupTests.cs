using CoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Tests.Sqlite;

/// <summary>Commits that are written together, and what happens to the others when one of them fails.</summary>
public sealed class CommitGroupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteConnection connection;
    private readonly GroupWriter writer;
    private readonly Owner owner = Some.Owner();

    public CommitGroupTests()
    {
        connection = SqliteFile.OpenForWriting(folder.File("coachbot.db"));
        writer = new GroupWriter(connection);
    }

    public void Dispose()
    {
        writer.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_conflict_undoes_its_own_commit_only()
    {
        Write(Of("taken"));
        var (one, refused, two) = (Of("one"), Of("refused", new InsertRow("taken", "")), Of("two"));

        Write(one, refused, two);

        Assert.NotEqual(await one.Outcome, await two.Outcome);
        Assert.Equal("taken", (await Assert.ThrowsAsync<ConflictException>(() => refused.Outcome)).Key);
        Assert.Equal(["one", "one/beside", "taken", "taken/beside", "two", "two/beside"], Keys());
    }

    [Fact]
    public async Task A_later_commit_of_a_group_sees_the_earlier_ones()
    {
        var (one, two) = (Of("state"), Of("state"));
        Write(one, two);
        await one.Outcome;
        await Assert.ThrowsAsync<ConflictException>(() => two.Outcome);
        Assert.Equal(["state", "state/beside"], Keys());
    }

    [Fact]
    public async Task An_error_of_SQLite_undoes_its_own_commit_only()
    {
        Sql("CREATE TRIGGER t BEFORE INSERT ON rows WHEN new.key = 'bad' BEGIN SELECT RAISE(ABORT, 'no more room'); END");
        var (one, bad, two) = (Of("one"), Of("half", new PutRow("bad", "")), Of("two"));

        Write(one, bad, two);

        Assert.Contains("no more room", (await Assert.ThrowsAsync<SqliteException>(() => bad.Outcome)).Message, StringComparison.Ordinal);
        await Task.WhenAll(one.Outcome, two.Outcome);
        Assert.Equal(["one", "one/beside", "two", "two/beside"], Keys());
    }

    [Theory]
    [InlineData("CREATE TRIGGER t BEFORE INSERT ON rows WHEN new.key = 'bad' BEGIN SELECT RAISE(ROLLBACK, 'disk full'); END", "disk full")]
    [InlineData(
        """
        CREATE TABLE child (parent TEXT REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED);
        CREATE TABLE parent (id TEXT PRIMARY KEY);
        CREATE TRIGGER t BEFORE INSERT ON rows WHEN new.key = 'bad' BEGIN INSERT INTO child VALUES ('none'); END
        """,
        "FOREIGN KEY")]
    public async Task When_the_transaction_fails_all_of_it_hear_why_and_the_next_one_succeeds(string failing, string reason)
    {
        Sql(failing);
        PendingCommit[] group = [Of("one"), Of("half", new PutRow("bad", "")), Of("two")];

        Write(group);

        foreach (var pending in group)
        {
            var error = await Assert.ThrowsAsync<SqliteException>(() => pending.Outcome);
            Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Keys());
        var next = Of("next");
        Write(next);
        await next.Outcome;
        Assert.Equal(["next", "next/beside"], Keys());
    }

    private PendingCommit Of(string key, params RowWrite[] writes) =>
        new(owner, new Commit(new(key, null, ""), [new PutRow($"{key}/beside", ""), .. writes]));

    private void Write(params PendingCommit[] group) => writer.Write(group);

    private IEnumerable<string> Keys()
    {
        using var reader = new RowReader(SqliteFile.OpenForReading(connection.DataSource));
        return reader.ReadRange(owner, " ", "~").Select(row => row.Key);
    }

    private void Sql(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
