using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What is said to somebody who was woken for a contact, as far as there is something to do and room for it.</summary>
internal static class ContactTelling
{
    private const int DaysOfWeek = 7;

    /// <summary>What is said at a slot, or at the moment it was delayed to.</summary>
    public static Exchange AtSlot(Instant due, Exchange exchange)
    {
        // What is told of the pause is told in this contact; a delayed one tells it too.
        var begun = exchange.WithContact(state => state with { Again = null, UrgentOn = null, Snoozes = 0, IsOpen = false });
        return exchange.Person.Profile.Contact.IsAsked ? begun
            : Room(due, exchange) is { } delayed ? delayed == due ? Told(due, begun) : begun.WithContact(state => state with { Again = new(delayed, AgainReason.Delayed) })
            : begun;
    }

    /// <summary>When the contact of a moment can come: then, or later before the next slot; null where it cannot.</summary>
    private static Instant? Room(Instant due, Exchange exchange)
    {
        var moment = ContactMoments.Now(due, exchange);
        return ContactMoments.InHours(moment, exchange) is var inHours && inHours > moment ? BeforeSlot(inHours, exchange)
            : ContactAllowance.IsLeft(exchange) ? due
            : BeforeSlot(FirstAllowed(exchange), exchange) ?? (IsForNews(exchange) ? due : null);
    }

    /// <summary>The weekly message of now comes on the first day with room before the next slot, or with that.</summary>
    public static Exchange Delay(Exchange exchange) => BeforeSlot(FirstAllowed(exchange), exchange) is var at && exchange.Person.Profile.Contact.IsAsked
        ? exchange
        : exchange.WithContact(state => state with { Again = at is { } delayed ? new(delayed, AgainReason.Delayed) : null, UrgentOn = null });

    /// <summary>Whether it was colleagues who used up the allowance: they may do so every week, and the weekly message comes all the same.</summary>
    private static bool IsForNews(Exchange exchange) => exchange.Person.Profile.News.Any(news => news.Told is { } told && told.InZone(exchange.Turn.Zone).Date > exchange.Turn.Today.PlusDays(-DaysOfWeek));

    private static Instant? FirstAllowed(Exchange exchange)
    {
        var (today, begun) = (exchange.Turn.Today, exchange.Person.Profile.Contact.Begun);
        var day = Enumerable.Range(1, DaysOfWeek).Select(days => today.PlusDays(days)).First(date => ContactCap.Allows(begun, date));
        return ContactMoments.FromDay(day, exchange.Turn.Circumstances.Now, exchange);
    }

    private static Instant? BeforeSlot(Instant? at, Exchange exchange) => at < ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.At ? at : null;

    private static Exchange Told(Instant due, Exchange exchange) => WeeklyContact.With(exchange, content =>
    {
        var told = content.IsEmpty ? exchange
            : exchange.Person.Profile.Contact.Unanswered >= ContactState.MostUnanswered
            ? QuietQuestion.Ask(ContactAllowance.Use(exchange.WithContact(state => state with { At = due, IsAsked = true })))
            : Offer(content, ContactKind.Weekly, ContactAllowance.Use(exchange.WithContact(state => state with
            {
                At = due,
                IsOpen = true,
                IsReminded = false,
                Unanswered = state.Unanswered + 1,
                Again = Reminder(due, exchange),
            })));
        var rested = told.WithContact(state => state with { Pause = null });

        // What a campaign begins to drill between this slot and the next was not due yet.
        return content.Drills.IsEmpty && rested.Person.Profile.Contact is { IsAsked: false } ? Urgency.Note(rested) : rested;
    });

    /// <summary>What was put off, or is reminded of, comes in working hours: the person may be somewhere else by now, or the queue late.</summary>
    public static Exchange Again(Instant due, AgainReason reason, Exchange exchange)
    {
        var moment = ContactMoments.Now(due, exchange);
        var next = ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.At;
        return ContactMoments.InHours(moment, exchange) > moment
            ? exchange.WithContact(state => state with { Again = ContactAgain.InHours(moment, next, reason, exchange) })
            : ToldAgain(due, reason, exchange.WithContact(state => state with { Again = null }));
    }

    private static Exchange ToldAgain(Instant due, AgainReason reason, Exchange exchange) => reason switch
    {
        AgainReason.Snoozed => WeeklyContact.With(exchange, content => content.IsEmpty ? exchange : Show(content, ContactKind.Weekly, exchange.WithContact(state => state with
        {
            At = due,
            IsOpen = true,
            Again = state.IsReminded ? null : Reminder(due, exchange),
        }))),
        AgainReason.Reminder when exchange.Person.Profile.Contact.IsOpen && ContactAllowance.IsLeft(exchange) => WeeklyContact.With(exchange, content => content.IsEmpty
            ? exchange
            : Show(content, ContactKind.Reminder, ContactAllowance.Use(exchange.WithContact(state => state with { At = due, IsReminded = true })))),
        _ => exchange,
    };

    /// <summary>What is said between two slots, if a drill cannot wait and there is room for it.</summary>
    public static Exchange Urgent(Instant due, Exchange exchange) =>
        exchange.Person.Profile.Contact is { IsAsked: false, IsOpen: false } contact
            && ContactMoments.NextSlot(exchange, due)?.Date is { } slot
            && ContactCap.AllowsUrgent(contact.Begun, exchange.Turn.Today, slot)
            && ContactHours.Include(ContactMoments.Now(due, exchange), exchange.Turn.Zone, exchange.Turn.Calendar)
            ? DrillStand.With(exchange, stand => stand.UrgentOn(DueDrills.Today(exchange)) is { Now.IsEmpty: false } urgent
                ? Offer(new(DueDrills.SkillsOf(urgent, stand, exchange), [], [], Try: null), ContactKind.Urgent, ContactAllowance.Use(exchange.WithContact(state => state with
                {
                    At = due,
                    IsOpen = true,
                    IsReminded = true,
                    Snoozes = 0,
                    Unanswered = state.Unanswered + 1,
                })))
                : exchange)
            : exchange;

    /// <summary>Reminding, or coming back to what was put off, is no second offer of the same drills.</summary>
    private static Exchange Offer(ContactContent content, ContactKind kind, Exchange exchange) => DrillsOffered.Note(content.DrillCount, content.Drills.IsEmpty
        ? Show(content, kind, exchange)
        : CampaignIntroduction.Before(exchange, (notice, told) => Show(content, kind, told, notice)));

    private static Exchange Show(ContactContent content, ContactKind kind, Exchange exchange, string? notice = null) =>
        WeeklyContactCard.Show(content, kind, notice, content.Tried is { } tried ? exchange.WithContact(state => state with { Tried = tried }) : exchange);

    private static ContactAgain? Reminder(Instant due, Exchange exchange)
    {
        var turn = exchange.Turn;
        var next = ContactMoments.NextSlot(exchange, turn.Circumstances.Now)?.At;
        return Postponed.Reminder(ContactMoments.Now(due, exchange), turn.Zone, turn.Calendar, next) is { } at ? ContactAgain.InHours(at, next, AgainReason.Reminder, exchange) : null;
    }
}
