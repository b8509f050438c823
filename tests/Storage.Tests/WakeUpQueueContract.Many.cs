using System.Collections.Concurrent;
using NodaTime;

namespace CoachBot.Storage.Tests;

/// <summary>Many wake-ups, many takers, and what is refused.</summary>
public abstract partial class WakeUpQueueContract
{
    private const int Due = 50;
    private const int Takers = 16;

    [Fact]
    public async Task Of_50_that_are_due_16_takers_get_each_exactly_once()
    {
        var scheduled = await Task.WhenAll(Enumerable.Range(0, Due).Select(_ => ScheduleAsync(-Second)));
        var taken = new ConcurrentBag<LeasedWakeUp>();
        var takers = Enumerable.Range(0, Takers).Select(_ => Open()).ToArray();

        await Task.WhenAll(takers.Select(taker => Task.Run(() => TakeAllAsync(taker, taken), Cancel)));

        Assert.Equal(scheduled.Select(each => each.Owner.Id).Order(), taken.Select(each => each.WakeUp.Owner.Id).Order());
        Assert.All(taken, each => Assert.Equal(1, each.Try));
        Assert.Equal(Due, taken.Select(each => each.Id).Distinct().Count());
    }

    [Fact]
    public async Task Very_many_that_wait_do_not_keep_one_back_that_is_due()
    {
        await FillAsync();
        var due = await ScheduleAsync(-Second);

        Assert.Equal(due, (await TakeOneAsync()).WakeUp);
        await NothingIsTakenAsync();
    }

    [Theory]
    [InlineData(0, 60, "0 wake-ups cannot be taken at once; 1 to 32 are accepted. (Parameter 'most')")]
    [InlineData(33, 60, "33 wake-ups cannot be taken at once; 1 to 32 are accepted. (Parameter 'most')")]
    [InlineData(1, 0, "A lease of 0:00:00:00 is not possible; 1 second to 7 days are accepted. (Parameter 'lease')")]
    [InlineData(1, 604_801, "A lease of 7:00:00:01 is not possible; 1 second to 7 days are accepted. (Parameter 'lease')")]
    public async Task A_taking_that_Azure_could_not_do_is_refused(int most, int lease, string message)
    {
        var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Queue.TakeAsync(most, lease * Second, Cancel));
        Assert.Equal(message, refused.Message);
    }

    [Theory]
    [InlineData(-1, "A lease of -0:00:00:01 is not possible; 0 seconds to 7 days are accepted. (Parameter 'lease')")]
    [InlineData(604_801, "A lease of 7:00:00:01 is not possible; 0 seconds to 7 days are accepted. (Parameter 'lease')")]
    public async Task A_keeping_that_Azure_could_not_do_is_refused(int lease, string message)
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync();
        var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Queue.KeepAsync(taken, lease * Second, Cancel));
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public async Task The_longest_lease_is_possible()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync(Duration.FromDays(7));
        Assert.NotNull(await Queue.KeepAsync(taken, Duration.FromDays(7), Cancel));
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_is_not_done()
    {
        var wakeUp = await ScheduleAsync(-Second);
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.TakeAsync(1, Hour, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.ScheduleAsync(wakeUp, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.CountPoisonedAsync(cancelled));
        var taken = await TakeOneAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.KeepAsync(taken, Duration.Zero, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Queue.CompleteAsync(taken, cancelled));

        Assert.Equal(1, taken.Try);
        await NothingIsTakenAsync();
        await GiveBackAsync(taken);
    }

    private static async Task TakeAllAsync(IWakeUpQueue taker, ConcurrentBag<LeasedWakeUp> taken)
    {
        while (true)
        {
            var some = await taker.TakeAsync(5, Hour, Cancel);
            if (some.Count == 0)
            {
                return;
            }

            foreach (var each in some)
            {
                taken.Add(each);
            }
        }
    }
}
