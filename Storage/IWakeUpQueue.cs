using NodaTime;

namespace CoachBot.Storage;

/// <summary>
/// A durable timer. What is scheduled is handed out when it is due, to one process at a time and at least once: whoever dies with it
/// in hand loses it to another when the lease ends. Nothing is handed out before its time.
/// </summary>
public interface IWakeUpQueue
{
    /// <summary>Tries after which nobody is thought to be able to handle a wake-up.</summary>
    const int MostTries = 5;

    /// <summary>Schedules a wake-up, however far away; one that is overdue is due at once.</summary>
    Task ScheduleAsync(WakeUp wakeUp, CancellationToken cancel);

    /// <summary>
    /// Takes what is due, the longest overdue first; what was given back has its place by when it may be taken again. One that was taken
    /// <see cref="MostTries"/> times before is put aside as poisoned instead.
    /// </summary>
    /// <param name="most">At most so many, from 1 to 32.</param>
    /// <param name="lease">Nobody else is handed the same for so long from now, from 1 second to 7 days.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>None only when none is due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Says what was given and what is accepted.</exception>
    Task<IReadOnlyList<LeasedWakeUp>> TakeAsync(int most, Duration lease, CancellationToken cancel);

    /// <summary>Keeps a wake-up that takes longer, or gives it back to be tried again after a while: the next taking is one try more.</summary>
    /// <param name="wakeUp">As it was taken or last kept.</param>
    /// <param name="lease">Nobody is handed it for so long from now, up to 7 days; with 0 at once.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>What to hold from now on; null when somebody else took it after the lease had ended, or it is completed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Says what was given and what is accepted.</exception>
    Task<LeasedWakeUp?> KeepAsync(LeasedWakeUp wakeUp, Duration lease, CancellationToken cancel);

    /// <summary>Gives a wake-up back as if it had not been taken: nothing is wrong with it, but it cannot be handled now.</summary>
    /// <param name="wakeUp">As it was taken or last kept; nothing is done when somebody else took it after the lease had ended.</param>
    /// <param name="wait">Nobody is handed it for so long from now, up to 7 days.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">Says what was given and what is accepted.</exception>
    Task PostponeAsync(LeasedWakeUp wakeUp, Duration wait, CancellationToken cancel);

    /// <summary>Removes a wake-up that was handled; does nothing when somebody else took it after the lease had ended.</summary>
    Task CompleteAsync(LeasedWakeUp wakeUp, CancellationToken cancel);

    /// <summary>How many were put aside because nobody could handle them.</summary>
    Task<int> CountPoisonedAsync(CancellationToken cancel);
}

/// <summary>Somebody is to be woken.</summary>
/// <param name="Owner">Who.</param>
/// <param name="Due">When, in whole seconds; with a fraction it is the second after.</param>
public sealed record WakeUp(Owner Owner, Instant Due);

/// <summary>A wake-up in the hands of one process.</summary>
/// <param name="WakeUp">Who and when.</param>
/// <param name="Try">1 for the first time it is handed out, at most <see cref="IWakeUpQueue.MostTries"/>.</param>
/// <param name="Id">Names it in the store.</param>
/// <param name="Receipt">Proves that it is still held.</param>
public sealed record LeasedWakeUp(WakeUp WakeUp, int Try, string Id, string Receipt)
{
    /// <summary>How often it was taken without that counting as a try; for the queue alone.</summary>
    internal int Hops { get; init; }
}
