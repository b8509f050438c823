using CoachBot.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace CoachBot.Storage.Tests.Sqlite;

public sealed class SqliteWakeUpQueueTests : WakeUpQueueContract, IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private readonly List<SqliteWakeUpQueue> opened = [];

    protected override Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        foreach (var queue in opened)
        {
            await queue.DisposeAsync();
        }

        folder.Dispose();
    }

    [Fact]
    public async Task What_waits_for_400_days_is_taken_then()
    {
        var wakeUp = await ScheduleAsync(Duration.FromDays(400));
        await PassAsync(Duration.FromDays(400));
        Assert.Equal(wakeUp, (await TakeOneAsync()).WakeUp);
    }

    [Fact]
    public async Task Of_two_that_are_due_the_one_longer_overdue_is_taken()
    {
        await ScheduleAsync(Duration.FromSeconds(-10));
        var longer = await ScheduleAsync(Duration.FromSeconds(-20));
        Assert.Equal(longer, (await TakeOneAsync()).WakeUp);
    }

    [Fact]
    public async Task A_batch_of_poison_does_not_hide_what_is_due()
    {
        await ScheduleAsync(Duration.FromSeconds(-20));
        for (var time = 0; time < IWakeUpQueue.MostTries; time++)
        {
            await TakeOneAsync(Duration.FromSeconds(1));
            await PassAsync(Duration.FromSeconds(1));
        }

        await PassAsync(Duration.FromSeconds(10));
        var due = await ScheduleAsync(Duration.Zero);

        Assert.Equal(due, (await TakeOneAsync()).WakeUp);
        Assert.Equal(1, await Queue.CountPoisonedAsync(Cancel));
    }

    protected override IWakeUpQueue Open()
    {
        var queue = SqliteWakeUpQueue.Open(folder.File("coachbot.db"), clock);
        opened.Add(queue);
        return queue;
    }

    // In one statement: each scheduled by itself would wait for the disk by itself.
    protected override async Task FillAsync()
    {
        await ScheduleAsync(Duration.FromHours(1));
        using var connection = SqliteFile.OpenForWriting(folder.File("coachbot.db"));
        using var fill = new Statement(
            connection,
            """
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000)
            INSERT INTO wakeups (visible, due, tbl, owner, tries, receipt)
            SELECT visible + n * 1000, due + n, tbl, owner || n, tries, receipt FROM wakeups, numbers
            """);
        Assert.Equal(10_000, fill.Execute());
    }

    protected override Task PassAsync(Duration length)
    {
        clock.Advance(length.ToTimeSpan());
        return Task.CompletedTask;
    }
}
