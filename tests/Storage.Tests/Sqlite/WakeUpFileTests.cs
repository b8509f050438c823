using CoachBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Storage.Tests.Sqlite;

/// <summary>Wake-ups in a file: opened again, from an older version, beside the rows.</summary>
public sealed class WakeUpFileTests : IDisposable
{
    /// <summary>As the first version of CoachBot laid it out.</summary>
    private const string Schema1 = """
        CREATE TABLE rows (
            tbl TEXT NOT NULL,
            owner TEXT NOT NULL,
            key TEXT NOT NULL,
            version INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (tbl, owner, key)
        ) WITHOUT ROWID;
        CREATE TABLE commits (last INTEGER NOT NULL);
        INSERT INTO commits VALUES (7);
        INSERT INTO rows VALUES ('people', 'somebody', 'state', 7, '{"v":1}');
        PRAGMA user_version = 1;
        """;

    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => folder.File("coachbot.db");

    private WakeUp Due => new(Some.Owner(), Instant.FromDateTimeOffset(clock.GetUtcNow()));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_of_schema_1_keeps_its_rows_and_gets_wake_ups()
    {
        Sql(Schema1);

        await using (var store = SqliteRowStore.Open(File))
        {
            Assert.Equal(new StoredRow("state", "7", """{"v":1}"""), await store.FindAsync(new("people", "somebody"), "state", Cancel));
        }

        await using var queue = Open();
        await queue.ScheduleAsync(Due, Cancel);
        Assert.Single(await queue.TakeAsync(1, Hour, Cancel));
        Assert.Equal(2L, Sql("PRAGMA user_version"));
    }

    [Fact]
    public async Task Leases_and_tries_outlive_the_process()
    {
        var wakeUp = Due;
        await using (var first = Open())
        {
            await first.ScheduleAsync(wakeUp, Cancel);
            await first.TakeAsync(1, Hour, Cancel);
        }

        await using var second = Open();
        Assert.Empty(await second.TakeAsync(1, Hour, Cancel));
        clock.Advance(Hour.ToTimeSpan());
        var taken = Assert.Single(await second.TakeAsync(1, Hour, Cancel));
        Assert.Equal((wakeUp, 2), (taken.WakeUp, taken.Try));
    }

    [Fact]
    public async Task What_is_on_the_disk_when_a_task_completes_is_enough_to_go_on_from()
    {
        await using var killed = Open();
        await killed.ScheduleAsync(Due, Cancel);
        await killed.ScheduleAsync(Due, Cancel);
        var taken = await killed.TakeAsync(2, Hour, Cancel);
        await killed.CompleteAsync(taken[0], Cancel);

        // As if the process had been killed here: the shared memory is gone, the two files are as they are.
        System.IO.File.Copy(File, folder.File("copy.db"));
        System.IO.File.Copy(File + "-wal", folder.File("copy.db-wal"));

        await using var copy = SqliteWakeUpQueue.Open(folder.File("copy.db"), clock);
        Assert.Empty(await copy.TakeAsync(32, Hour, Cancel));
        Assert.NotNull(await copy.KeepAsync(taken[1], Hour, Cancel));
        Assert.Null(await copy.KeepAsync(taken[0], Hour, Cancel));
    }

    [Fact]
    public async Task An_old_receipt_is_not_one_of_a_wake_up_scheduled_after_it_was_completed()
    {
        await using var queue = Open();
        await queue.ScheduleAsync(Due, Cancel);
        var old = (await queue.TakeAsync(1, Hour, Cancel))[0];
        await queue.CompleteAsync(old, Cancel);

        await queue.ScheduleAsync(Due, Cancel);
        await queue.TakeAsync(1, Hour, Cancel);

        Assert.Null(await queue.KeepAsync(old, Hour, Cancel));
    }

    [Fact]
    public async Task Rows_and_wake_ups_are_written_to_one_file_at_once()
    {
        await using var store = SqliteRowStore.Open(File);
        await using var queue = Open();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(
            async () =>
            {
                var wakeUp = Due;
                await store.CommitAsync(wakeUp.Owner, new Commit(new("state", null, Some.Body), []), Cancel);
                await queue.ScheduleAsync(wakeUp, Cancel);
            },
            Cancel)));

        Assert.Equal((100L, 100L), (Sql("SELECT count(*) FROM rows"), Sql("SELECT count(*) FROM wakeups")));
    }

    [Fact]
    public async Task A_queue_that_was_closed_says_so_however_often_it_is_closed()
    {
        var queue = Open();
        await queue.DisposeAsync();
        await queue.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.ScheduleAsync(Due, Cancel));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => queue.TakeAsync(1, Hour, Cancel));
    }

    private SqliteWakeUpQueue Open() => SqliteWakeUpQueue.Open(File, clock);

    private object? Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
