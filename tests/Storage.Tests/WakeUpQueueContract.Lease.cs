using NodaTime;

namespace CoachBot.Storage.Tests;

/// <summary>In whose hands a wake-up is.</summary>
public abstract partial class WakeUpQueueContract
{
    [Fact]
    public async Task What_is_taken_is_not_handed_to_another()
    {
        await ScheduleAsync(-Second);
        await TakeOneAsync();

        await NothingIsTakenAsync();
        Assert.Empty(await Open().TakeAsync(32, Hour, Cancel));
    }

    [Fact]
    public async Task What_a_process_died_with_comes_again_when_the_lease_ends()
    {
        await ScheduleAsync(-Second);
        var first = await TakeOneAsync(Second);
        await PassAsync(Second);

        var second = await TakeOneAsync();

        Assert.Equal((first.WakeUp, first.Id, 2), (second.WakeUp, second.Id, second.Try));
        Assert.NotEqual(first.Receipt, second.Receipt);
    }

    [Fact]
    public async Task What_is_kept_stays_with_its_holder_under_a_new_receipt()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync(Second);

        var kept = await Queue.KeepAsync(taken, Hour, Cancel);
        await PassAsync(2 * Second);

        await NothingIsTakenAsync();
        Assert.Equal(taken with { Receipt = kept!.Receipt }, kept);
        Assert.Null(await Queue.KeepAsync(taken, Hour, Cancel));
        Assert.NotNull(await Queue.KeepAsync(kept, Hour, Cancel));
    }

    [Fact]
    public async Task What_is_given_back_comes_again_after_as_long_as_was_said()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync();

        await Queue.KeepAsync(taken, 2 * Second, Cancel);
        await NothingIsTakenAsync();
        await PassAsync(2 * Second);

        var again = await TakeOneAsync();
        Assert.Equal((taken.WakeUp, 2), (again.WakeUp, again.Try));
    }

    [Fact]
    public async Task What_is_given_back_for_no_time_comes_again_at_once()
    {
        await ScheduleAsync(-Second);
        await GiveBackAsync(await TakeOneAsync());
        Assert.Equal(2, (await TakeOneAsync()).Try);
    }

    [Fact]
    public async Task What_is_postponed_comes_again_after_as_long_as_was_said_and_it_was_no_try()
    {
        await ScheduleAsync(-Second);
        for (var time = 0; time <= IWakeUpQueue.MostTries; time++)
        {
            var taken = await TakeOneAsync();
            Assert.Equal(1, taken.Try);
            await Queue.PostponeAsync(taken, Second, Cancel);
            await NothingIsTakenAsync();
            await PassAsync(Second);
        }

        await GiveBackAsync(await TakeOneAsync());
        Assert.Equal(2, (await TakeOneAsync()).Try);
    }

    [Fact]
    public async Task Whoever_postpones_too_late_takes_nothing_from_the_next_holder()
    {
        await ScheduleAsync(-Second);
        var late = await TakeOneAsync(Second);
        await PassAsync(Second);
        var holder = await TakeOneAsync();

        await Queue.PostponeAsync(late, Duration.Zero, Cancel);

        await NothingIsTakenAsync();
        Assert.NotNull(await Queue.KeepAsync(holder, Hour, Cancel));
    }

    [Fact]
    public async Task What_is_completed_never_comes_again()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync(Second);

        await Queue.CompleteAsync(taken, Cancel);
        await PassAsync(2 * Second);

        await NothingIsTakenAsync();
        Assert.Null(await Queue.KeepAsync(taken, Hour, Cancel));
        await Queue.CompleteAsync(taken, Cancel);
    }

    [Fact]
    public async Task A_lease_that_ended_still_holds_while_nobody_else_has_taken_it()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync(Second);
        await PassAsync(2 * Second);

        Assert.NotNull(await Queue.KeepAsync(taken, Hour, Cancel));
        await NothingIsTakenAsync();
    }

    [Fact]
    public async Task Whoever_comes_back_too_late_takes_nothing_from_the_next_holder()
    {
        await ScheduleAsync(-Second);
        var late = await TakeOneAsync(Second);
        await PassAsync(Second);
        var holder = await TakeOneAsync();

        Assert.Null(await Queue.KeepAsync(late, Duration.Zero, Cancel));
        await Queue.CompleteAsync(late, Cancel);

        await NothingIsTakenAsync();
        await GiveBackAsync(holder);
        Assert.Equal(3, (await TakeOneAsync()).Try);
    }

    private async Task GiveBackAsync(LeasedWakeUp taken) => Assert.NotNull(await Queue.KeepAsync(taken, Duration.Zero, Cancel));
}
