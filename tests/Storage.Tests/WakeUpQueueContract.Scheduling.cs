using NodaTime;

namespace CoachBot.Storage.Tests;

/// <summary>What is handed out, and when.</summary>
public abstract partial class WakeUpQueueContract
{
    public static TheoryData<string> AwkwardIds =>
    [
        "t/29:a;b@c#d?e", "销售/张伟", "😀", "e\u0301", "a & b <c> \"d\" 'e' \\f", "tab\tand\r\nline", "zero\0inside", " ", "\u0085\uFFFE",
        new string('k', 500), new string('会', 166),
    ];

    [Fact]
    public async Task Where_nothing_is_scheduled_nothing_is_taken()
    {
        await NothingIsTakenAsync();
        Assert.Equal(0, await Queue.CountPoisonedAsync(Cancel));
    }

    [Fact]
    public async Task A_wake_up_is_taken_when_it_is_due_and_not_a_second_before()
    {
        var wakeUp = await ScheduleAsync(3 * Second);
        await NothingIsTakenAsync();

        await PassAsync(wakeUp.Due - Second - Now);
        await NothingIsTakenAsync();

        await PassAsync(wakeUp.Due - Now);
        var taken = await TakeOneAsync();
        Assert.Equal((wakeUp, 1), (taken.WakeUp, taken.Try));
    }

    [Fact]
    public async Task An_overdue_wake_up_is_due_at_once()
    {
        var wakeUp = await ScheduleAsync(Duration.FromDays(-400));
        Assert.Equal(wakeUp, (await TakeOneAsync()).WakeUp);
    }

    [Theory]
    [MemberData(nameof(AwkwardIds))]
    public async Task Who_and_when_come_back_as_they_were_scheduled(string id)
    {
        var wakeUp = new WakeUp(new Owner("teams", id), ThisSecond);
        await Queue.ScheduleAsync(wakeUp, Cancel);
        Assert.Equal(wakeUp, (await TakeOneAsync()).WakeUp);
    }

    [Fact]
    public async Task A_fraction_of_a_second_is_taken_up_to_the_second_after()
    {
        var wakeUp = await ScheduleAsync(Duration.FromMilliseconds(-9_001));
        Assert.Equal(wakeUp.Due + Duration.FromMilliseconds(1), (await TakeOneAsync()).WakeUp.Due);
    }

    [Fact]
    public async Task The_longest_overdue_comes_first()
    {
        var late = await ScheduleAsync(-10 * Second);
        var latest = await ScheduleAsync(-30 * Second);
        var later = await ScheduleAsync(-20 * Second);

        Assert.Equal([latest, later, late], (await TakeAsync(3, Hour)).Select(each => each.WakeUp));
    }

    [Fact]
    public async Task No_more_are_taken_than_asked_for()
    {
        for (var number = 0; number < 5; number++)
        {
            await ScheduleAsync(-Second);
        }

        Assert.Equal(3, (await Queue.TakeAsync(3, Hour, Cancel)).Count);
        Assert.Equal(2, (await Queue.TakeAsync(3, Hour, Cancel)).Count);
    }

    [Fact]
    public async Task What_is_scheduled_twice_comes_twice()
    {
        var wakeUp = await ScheduleAsync(-Second);
        await Queue.ScheduleAsync(wakeUp, Cancel);

        var taken = await TakeAsync(2, Hour);
        Assert.All(taken, each => Assert.Equal(wakeUp, each.WakeUp));
        await Queue.CompleteAsync(taken[0], Cancel);
        Assert.NotNull(await Queue.KeepAsync(taken[1], Hour, Cancel));
    }

    [Fact]
    public async Task The_far_future_is_accepted_and_waits()
    {
        await ScheduleAsync(Duration.FromDays(400));
        await NothingIsTakenAsync();
    }
}
