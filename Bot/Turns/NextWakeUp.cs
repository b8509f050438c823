using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// When a person is to be woken for next. Every turn works it out anew, so that a wake-up that got lost comes back with the next
/// message, and whatever ends a wake-up leaves one that is still to come.
/// </summary>
internal static class NextWakeUp
{
    /// <summary>A wake-up later than this is taken for lost. Until then it may still be on its way, and a turn that comes in between leaves it alone.</summary>
    private static readonly Duration Patience = Duration.FromHours(1);

    /// <summary>What was wanted longer ago is not any more.</summary>
    private static readonly Duration LateAtMost = Duration.FromDays(1);

    /// <summary>Clocks of our machines differ by less. One that is further behind was put back by hand.</summary>
    private static readonly Duration ClockDifference = Duration.FromHours(1);

    /// <summary>The moment, in whole seconds; null when there is nothing to wake for, or no way to write to the person.</summary>
    public static Instant? Of(Snapshot before, ConversationReference? reference, Exchange exchange, Input input)
    {
        var now = exchange.Turn.Circumstances.Now;
        if (reference is null or { Inactive: not null })
        {
            return null;
        }

        return input is not Woken && Stays(before, exchange) ? before.WakeAt : Waking.NextDue(exchange, input is Woken { Due: var due } ? Passed(due, now) : After(LastWoken(before, input), now));
    }

    /// <summary>The same of somebody whom another's turn has changed.</summary>
    public static Instant? Of(Snapshot before, Exchange exchange) =>
        before.Reference is null or { Inactive: not null } ? null
        : Stays(before, exchange) ? before.WakeAt
        : Waking.NextDue(exchange, After(before.WokenAt, exchange.Turn.Circumstances.Now));

    /// <summary>The last wake-up answered, once the input has been.</summary>
    public static Instant? LastWoken(Snapshot before, Input input) => input is Woken { Due: var due } ? due : before.WokenAt;

    /// <summary>Whether there may be another moment to wake for.</summary>
    public static bool IsChanged(Profile before, Profile after) =>
        IsMoved(before, after) || Untold(before) != Untold(after) || !before.Memberships.SequenceEqual(after.Memberships) || (after.Contact.Again is { } again && again != before.Contact.Again);

    /// <summary>Whether the person has chosen otherwise, so that what is on its way is not what is wanted. News takes nothing off its way: it comes after.</summary>
    private static bool IsMoved(Profile before, Profile after) =>
        (before.RemindAt, before.ZoneId, before.ClientZoneId, before.Weekly, before.Contact.Pause, before.Contact.EverySecond)
        != (after.RemindAt, after.ZoneId, after.ClientZoneId, after.Weekly, after.Contact.Pause, after.Contact.EverySecond);

    private static bool Stays(Snapshot before, Exchange exchange) =>
        IsOnItsWay(before.WakeAt, exchange.Turn.Circumstances.Now) && !IsMoved(before.Person.Profile, exchange.Person.Profile);

    private static int Untold(Profile profile) => profile.News.Count(news => !news.IsTold);

    private static bool IsOnItsWay(Instant? due, Instant now) => due <= now && now - due < Patience;

    /// <summary>A wake-up that comes late must not lose the moments between it and now: what was wanted then may still be.</summary>
    private static Instant Passed(Instant due, Instant now) => due < now ? Instant.Max(due, now - LateAtMost) : After(due, now);

    /// <summary>A machine whose clock is behind must not plan again what another has carried out.</summary>
    private static Instant After(Instant? woken, Instant now) => woken > now && woken - now < ClockDifference ? woken.Value : now;
}
