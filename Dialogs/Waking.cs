using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Reminders;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What a person is woken for: a day that is not logged, what others have done, what is due this week.</summary>
public static class Waking
{
    /// <summary>The first moment strictly after another at which there may be something to say; null for none.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) =>
        new[] { Reminder.NextDue(exchange, after), NewsTold.NextDue(exchange, after), WeeklyContact.NextDue(exchange, after) }.Min();

    /// <summary>What is said at a moment; nothing when there is nothing to say.</summary>
    public static Exchange Answer(Instant due, Exchange exchange)
    {
        var reminded = Reminder.IsWanted(due, exchange) ? ReminderCards.Remind(exchange) : exchange;
        var told = NewsTold.TellNew(reminded, due);
        return WeeklyContact.IsAt(due, exchange) ? WeeklyContact.Tell(told) : told;
    }

    /// <summary>Whether what was said at a moment, and may not have arrived, is still wanted: a reminder of a day that was logged meanwhile is not.</summary>
    public static bool IsStillWanted(Instant due, Exchange exchange) => Reminder.IsWanted(due, exchange) || WeeklyContact.IsAt(due, exchange) || NewsTold.IsAt(due, exchange);
}
