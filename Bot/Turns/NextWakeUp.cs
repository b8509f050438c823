using CoachBot.Dialogs;
using CoachBot.Dialogs.Reminders;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>When a person is to be woken for next. Every turn works it out anew, so that a wake-up that got lost comes back with the next message.</summary>
internal static class NextWakeUp
{
    /// <summary>A wake-up later than this is taken for lost. Until then it may still be on its way, and a turn that comes in between leaves it alone.</summary>
    private static readonly Duration Patience = Duration.FromHours(1);

    /// <summary>The moment, in whole seconds; null when there is nothing to wake for, or no way to write to the person.</summary>
    public static Instant? Of(Snapshot before, ConversationReference? reference, Exchange exchange, Input input)
    {
        if (reference is null)
        {
            return null;
        }

        return input is not Woken && IsOnItsWay(before.WakeAt, exchange.Turn.Circumstances.Now) ? before.WakeAt : Reminder.NextDue(exchange);
    }

    private static bool IsOnItsWay(Instant? due, Instant now) => due <= now && now - due < Patience;
}
