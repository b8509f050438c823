using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Reminders;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>What a person is woken for: a day that is not logged, what others have done, what there is to do this week.</summary>
public static class Waking
{
    /// <summary>Who says when there is something to say: each the first moment strictly after another, null for none.</summary>
    private static readonly Func<Exchange, Instant, Instant?>[] Contributors = [Reminder.NextDue, NewsTold.NextDue, ContactWaking.NextDue, CampaignMoments.NextDue];

    /// <summary>The first moment strictly after another, and not in a pause, at which there may be something to say; null for none.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => Contributors.Select(next => next(exchange, Pausing.After(exchange, after))).Min();

    /// <summary>
    /// What is said at a moment; nothing when there is nothing to say. News waits for a moment of its own, in working hours: of several messages a
    /// channel may refuse all but the first.
    /// </summary>
    public static Exchange Answer(Instant due, Exchange exchange)
    {
        if (Pausing.Holds(exchange))
        {
            return exchange;
        }

        var reminded = Reminder.IsWanted(due, exchange) ? ReminderCards.Remind(exchange) : exchange;
        var told = CampaignFollowing.Join(due, reminded, joined => Contact(due, joined));
        return told.Asks is not null || !told.Replies.IsEmpty || !NewsTold.IsInHours(due, exchange) ? told : WithNews(due, told);
    }

    /// <summary>
    /// One contact: a check that is new goes before the weekly message, which then comes when there is room; asked a second time it goes after. What the person has
    /// put off to a moment gives way to nothing.
    /// </summary>
    private static Exchange Contact(Instant due, Exchange exchange)
    {
        if (CampaignMoments.IsNew(due, exchange) && !ContactWaking.IsPromised(due, exchange))
        {
            var asked = CampaignMoments.Tell(due, exchange);
            return asked.Asks is not null ? asked : IsMore(asked, exchange) ? ContactWaking.GiveWay(due, asked) : ContactWaking.Answer(due, asked);
        }

        var told = ContactWaking.Answer(due, exchange);
        return told.Asks is not null || IsMore(told, exchange) ? told : CampaignMoments.Tell(due, told);
    }

    private static bool IsMore(Exchange after, Exchange before) => after.Replies.Length > before.Replies.Length;

    /// <summary>
    /// Whether what was said at a moment, and may not have arrived, is still wanted on this day: a reminder of a day that was logged meanwhile is not,
    /// and of another day nothing is.
    /// </summary>
    public static bool IsStillWanted(Instant due, Exchange exchange) =>
        !Pausing.Holds(exchange) && (Reminder.IsWanted(due, exchange) || IsOfToday(due, exchange));

    private static bool IsOfToday(Instant due, Exchange exchange) =>
        due.InZone(exchange.Turn.Zone).Date == exchange.Turn.Today && (ContactWaking.IsStillWanted(due, exchange) || NewsTold.IsAt(due, exchange));

    /// <summary>News comes whatever else did, for it answers a colleague; what it takes of the allowance, other contacts go without.</summary>
    private static Exchange WithNews(Instant due, Exchange exchange)
    {
        var told = NewsTold.TellNew(exchange, due);
        return told.Replies.IsEmpty ? told : ContactAllowance.UseOnce(told);
    }
}
