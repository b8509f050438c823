using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Schedules what a turn plans.</summary>
internal sealed class WakeUpPlan(IWakeUpQueue wakeUps, ILogger log)
{
    /// <summary>
    /// Before the commit: a wake-up that nobody waits for is dropped when it comes, while one that was stored but never scheduled would
    /// never come. Where a queue that does not work is not what the turn is about, the turn goes on, and a later one schedules.
    /// </summary>
    /// <param name="owner">Whose rows they are.</param>
    /// <param name="before">The person as read.</param>
    /// <param name="after">As they are to be.</param>
    /// <param name="isNeeded">Whether a queue that does not work is an error.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The person as it is to be, with the wake-up that is scheduled.</returns>
    public async Task<Snapshot> ScheduleAsync(Owner owner, Snapshot before, Snapshot after, bool isNeeded, CancellationToken cancel)
    {
        if (after.WakeAt is not { } due || due == before.WakeAt)
        {
            return after;
        }

        try
        {
            await wakeUps.ScheduleAsync(new(owner, due), cancel);
            return after;
        }
        catch (Exception failed) when (StoreFailure.Is(failed) && !isNeeded)
        {
            TurnLog.NotScheduled(log, StoreFailure.Reason(failed));
            return after with { WakeAt = before.WakeAt };
        }
    }
}
