using NodaTime;

namespace CoachBot.Storage.Tests;

/// <summary>What every queue of wake-ups does. Each test has a queue of its own, in which nothing is scheduled yet.</summary>
public abstract partial class WakeUpQueueContract
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private static readonly Duration Hour = Duration.FromHours(1);

    private IWakeUpQueue? queue;

    /// <summary>How long what is due may take to come into sight.</summary>
    protected virtual Duration Patience => Duration.Zero;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected IWakeUpQueue Queue => queue ??= Open();

    protected abstract Instant Now { get; }

    /// <summary>The last whole second.</summary>
    protected Instant ThisSecond => Instant.FromUnixTimeSeconds(Now.ToUnixTimeSeconds());

    /// <summary>The queue as one more process has it.</summary>
    protected abstract IWakeUpQueue Open();

    /// <summary>Schedules very many, of which none is due within the hour.</summary>
    protected abstract Task FillAsync();

    /// <summary>Lets time pass, on every clock there is.</summary>
    protected abstract Task PassAsync(Duration length);

    protected async Task<WakeUp> ScheduleAsync(Duration fromNow)
    {
        var wakeUp = new WakeUp(Some.Owner(), ThisSecond + fromNow);
        await Queue.ScheduleAsync(wakeUp, Cancel);
        return wakeUp;
    }

    /// <summary>Takes so many, which are due or will be very soon.</summary>
    protected async Task<IReadOnlyList<LeasedWakeUp>> TakeAsync(int count, Duration lease)
    {
        var taken = new List<LeasedWakeUp>();
        var end = Now + Patience;
        while (true)
        {
            taken.AddRange(await Queue.TakeAsync(count - taken.Count, lease, Cancel));
            if (taken.Count == count || Now >= end)
            {
                break;
            }

            await Task.Delay(50, Cancel);
        }

        Assert.Equal(count, taken.Count);
        Assert.All(taken, each => Assert.InRange(each.WakeUp.Due, Instant.MinValue, Now));
        return taken;
    }

    protected async Task<LeasedWakeUp> TakeOneAsync(Duration lease) => (await TakeAsync(1, lease))[0];

    protected async Task<LeasedWakeUp> TakeOneAsync() => await TakeOneAsync(Hour);

    protected async Task NothingIsTakenAsync() => Assert.Empty(await Queue.TakeAsync(32, Hour, Cancel));
}
