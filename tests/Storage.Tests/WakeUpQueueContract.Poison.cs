namespace CoachBot.Storage.Tests;

/// <summary>What nobody can handle.</summary>
public abstract partial class WakeUpQueueContract
{
    [Fact]
    public async Task What_failed_five_times_is_put_aside_and_counted_and_the_others_go_on()
    {
        var poison = await ScheduleAsync(-2 * Second);
        for (var time = 1; time <= IWakeUpQueue.MostTries; time++)
        {
            var taken = await TakeOneAsync();
            Assert.Equal((poison, time), (taken.WakeUp, taken.Try));
            await GiveBackAsync(taken);
        }

        var sound = await ScheduleAsync(-Second);
        Assert.Equal(0, await Queue.CountPoisonedAsync(Cancel));
        Assert.Equal(sound, (await TakeOneAsync()).WakeUp);

        await NothingIsTakenAsync();
        Assert.Equal(1, await Queue.CountPoisonedAsync(Cancel));
    }

    [Fact]
    public async Task What_is_kept_is_still_the_same_try()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync();
        for (var time = 0; time < 2 * IWakeUpQueue.MostTries; time++)
        {
            taken = await Queue.KeepAsync(taken!, Hour, Cancel);
        }

        await GiveBackAsync(taken!);
        Assert.Equal(2, (await TakeOneAsync()).Try);
        Assert.Equal(0, await Queue.CountPoisonedAsync(Cancel));
    }

    [Fact]
    public async Task A_receipt_from_before_it_was_put_aside_brings_nothing_back()
    {
        await ScheduleAsync(-Second);
        var taken = await TakeOneAsync();
        while (taken.Try < IWakeUpQueue.MostTries)
        {
            await GiveBackAsync(taken);
            taken = await TakeOneAsync();
        }

        var last = await Queue.KeepAsync(taken, Second, Cancel);
        await PassAsync(Second);
        await UntilPoisonedAsync();

        Assert.Null(await Queue.KeepAsync(last!, Hour, Cancel));
        await Queue.CompleteAsync(last!, Cancel);
        Assert.Equal(1, await Queue.CountPoisonedAsync(Cancel));
    }

    private async Task UntilPoisonedAsync()
    {
        var end = Now + Patience;
        do
        {
            await NothingIsTakenAsync();
        }
        while (await Queue.CountPoisonedAsync(Cancel) == 0 && Now < end);
    }
}
