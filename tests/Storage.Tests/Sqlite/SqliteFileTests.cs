using CoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Tests.Sqlite;

/// <summary>What only a file can do: be opened again, be copied, be somebody else's.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Owner owner = Some.Owner();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => folder.File("coachbot.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_opened_again_has_all_its_rows_and_goes_on_with_new_tags()
    {
        string first;
        await using (var store = SqliteRowStore.Open(File))
        {
            first = await CommitAsync(store, "state", null);
        }

        await using var again = SqliteRowStore.Open(File);
        Assert.Equal(new StoredRow("state", first, Some.Body), await again.FindAsync(owner, "state", Cancel));
        Assert.NotEqual(first, await CommitAsync(again, "state", first));
    }

    [Fact]
    public async Task What_is_on_the_disk_when_a_commit_is_acknowledged_is_enough_to_find_it_again()
    {
        await using var killed = SqliteRowStore.Open(File);
        for (var number = 0; number < 20; number++)
        {
            await CommitAsync(killed, $"row/{number}", null);
        }

        // As if the process had been killed here: the shared memory is gone, the two files are as they are.
        System.IO.File.Copy(File, folder.File("copy.db"));
        System.IO.File.Copy(File + "-wal", folder.File("copy.db-wal"));

        await using var copy = SqliteRowStore.Open(folder.File("copy.db"));
        Assert.Equal(20, (await copy.ReadRangeAsync(owner, "row/", "row/~", Cancel)).Count);
    }

    [Fact]
    public async Task Two_stores_on_one_file_see_and_refuse_each_other()
    {
        await using var one = SqliteRowStore.Open(File);
        await using var two = SqliteRowStore.Open(File);
        var tag = await CommitAsync(one, "state", null);
        var newer = await CommitAsync(two, "state", tag);

        Assert.NotEqual(tag, newer);
        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(one, "state", tag));
    }

    [Fact]
    public async Task A_store_that_was_closed_says_so_however_often_it_is_closed()
    {
        var store = SqliteRowStore.Open(File);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.FindAsync(owner, "state", Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => CommitAsync(store, "state", null));
    }

    [Fact]
    public async Task Closing_in_the_middle_of_many_commits_loses_none_that_was_acknowledged()
    {
        var store = SqliteRowStore.Open(File);
        var writing = Enumerable.Range(0, 64).Select(number => Task.Run(() => CommitAsync(store, $"row/{number}", null))).ToArray();
        await Task.WhenAny(writing);
        await store.DisposeAsync();
        await Task.WhenAll(writing).ContinueWith(_ => { }, TaskScheduler.Default);

        await using var again = SqliteRowStore.Open(File);
        var found = await again.ReadRangeAsync(owner, "row/", "row/~", Cancel);
        Assert.Equal(writing.Count(each => each.IsCompletedSuccessfully), found.Count);
        Assert.All(writing.Where(each => each.IsFaulted), each => Assert.IsType<ObjectDisposedException>(each.Exception?.InnerException));
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await SqliteRowStore.Open(File).DisposeAsync();
        Sql("PRAGMA user_version = 3");

        var refused = Assert.Throws<InvalidDataException>(() => SqliteRowStore.Open(File));

        Assert.Equal(
            $"The database '{File}' has schema 3; this version of CoachBot knows schemas up to 2. "
            + "Start the version that wrote it, or restore an older copy.",
            refused.Message);
    }

    [Theory]
    [InlineData("missing/coachbot.db")]
    [InlineData("taken/coachbot.db")]
    public void A_place_that_cannot_be_written_is_named(string place)
    {
        System.IO.File.WriteAllText(folder.File("taken"), "a file, not a folder");
        var refused = Assert.Throws<IOException>(() => SqliteRowStore.Open(folder.File(place)));
        Assert.Equal(
            $"The database '{folder.File(place)}' cannot be opened: its folder must exist, "
            + "and this account must be able to write the file and two more beside it (-wal, -shm).",
            refused.Message);
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        System.IO.File.WriteAllText(File, new string('x', 5_000));
        var refused = Assert.Throws<IOException>(() => SqliteRowStore.Open(File));
        Assert.Equal($"The database '{File}' cannot be opened: SQLite Error 26: 'file is not a database'.", refused.Message);
    }

    private Task<string> CommitAsync(SqliteRowStore store, string key, string? tag) =>
        store.CommitAsync(owner, new Commit(new(key, tag, Some.Body), []), Cancel);

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
