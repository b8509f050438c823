using CoachBot.Dialogs.Campaigns;
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
        new[] { Reminder.NextDue(exchange, after), NewsTold.NextDue(exchange, after), WeeklyContact.NextDue(exchange, after), CampaignMoments.NextDue(exchange, after) }.Min();

    /// <summary>
    /// What is said at a moment; nothing when there is nothing to say. News waits for a moment of its own, in working hours: of several messages a
    /// channel may refuse all but the first.
    /// </summary>
    public static Exchange Answer(Instant due, Exchange exchange)
    {
        var reminded = Reminder.IsWanted(due, exchange) ? ReminderCards.Remind(exchange) : exchange;
        var contacted = WeeklyContact.IsAt(due, exchange) ? WeeklyContact.Tell(reminded) : reminded;
        var told = contacted.Asks is null ? CampaignMoments.Tell(due, contacted) : contacted;
        return told.Asks is not null || !told.Replies.IsEmpty || !NewsTold.IsInHours(due, exchange) ? told : NewsTold.TellNew(told, due);
    }

    /// <summary>
    /// Whether what was said at a moment, and may not have arrived, is still wanted on this day: a reminder of a day that was logged meanwhile is not,
    /// and of another day nothing is.
    /// </summary>
    public static bool IsStillWanted(Instant due, Exchange exchange) =>
        Reminder.IsWanted(due, exchange) || (due.InZone(exchange.Turn.Zone).Date == exchange.Turn.Today && (WeeklyContact.IsAt(due, exchange) || CampaignMoments.IsAt(due, exchange) || NewsTold.IsAt(due, exchange)));
}
