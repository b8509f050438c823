using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>When the person of a turn is woken for a contact, and what is said then.</summary>
public static class ContactWaking
{
    /// <summary>Later than this a contact is no longer at its time, and keeps to working hours.</summary>
    private static readonly Duration Late = Duration.FromHours(1);

    /// <summary>
    /// The first moment strictly after another at which there may be a contact; null where it is off, or the coach was removed. Everybody is woken for the slot:
    /// whether there is something to do is looked at then.
    /// </summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile.Welcomed && ContactMoments.NextSlot(exchange, after)?.At is { } slot
        ? new[] { slot, AgainAt(exchange, after), UrgentAt(exchange, after, slot) }.Min()
        : null;

    /// <summary>Says what there is to say at a moment; nothing where it is none of a contact.</summary>
    public static Exchange Answer(Instant due, Exchange exchange)
    {
        var contact = exchange.Person.Profile.Contact;
        if (!exchange.Person.Profile.Welcomed || ContactMoments.SlotOf(exchange) is null)
        {
            return exchange;
        }

        var again = contact.Again?.At == due ? contact.Again.Reason : (AgainReason?)null;
        return SlotAt(due, exchange) is { } slot ? contact.SlotOn == slot.Date ? exchange : AtSlot(due, exchange.WithContact(state => state with { SlotOn = slot.Date }))
            : again == AgainReason.Delayed ? AtSlot(due, exchange)
            : again is { } reason ? Again(due, reason, exchange)
            : contact.UrgentOn is { } day && ContactMoments.FromDay(day, due - Duration.Epsilon, exchange) == due ? Urgent(due, exchange.WithContact(state => state with { UrgentOn = null }))
            : exchange;
    }

    /// <summary>Whether what was sent at a moment, and may not have arrived, is still wanted.</summary>
    public static bool IsStillWanted(Instant due, Exchange exchange) =>
        exchange.Person.Profile.Contact is { } contact && contact.At == due && (contact.IsOpen || contact.IsAsked) && ContactMoments.SlotOf(exchange) is not null;

    private static SlotOccurrence? SlotAt(Instant due, Exchange exchange) => ContactMoments.NextSlot(exchange, due - Duration.Epsilon) is { } slot && slot.At == due ? slot : null;

    /// <summary>The moment of the clock: that the person was to be woken at, unless it is long over.</summary>
    private static Instant Moment(Instant due, Exchange exchange) => exchange.Turn.Circumstances.Now is var now && now - due > Late ? now : due;

    private static Instant? AgainAt(Exchange exchange, Instant after) => exchange.Person.Profile.Contact.Again is { At: var at } && at > after ? at : null;

    private static Instant? UrgentAt(Exchange exchange, Instant after, Instant slot) =>
        exchange.Person.Profile.Contact.UrgentOn is { } day && ContactMoments.FromDay(day, after, exchange) is { } at && at < slot ? at : null;

    private static Exchange AtSlot(Instant due, Exchange exchange)
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
        var moment = Moment(due, exchange);
        return ContactMoments.InHours(moment, exchange) is var inHours && inHours > moment ? BeforeSlot(inHours, exchange)
            : ContactAllowance.IsLeft(exchange) ? due
            : BeforeSlot(FirstAllowed(exchange), exchange);
    }

    private static Instant? FirstAllowed(Exchange exchange)
    {
        var (today, begun) = (exchange.Turn.Today, exchange.Person.Profile.Contact.Begun);
        var day = Enumerable.Range(1, 7).Select(days => today.PlusDays(days)).First(date => ContactCap.Allows(begun, date));
        return ContactMoments.FromDay(day, exchange.Turn.Circumstances.Now, exchange);
    }

    private static Instant? BeforeSlot(Instant? at, Exchange exchange) => at < ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now)?.At ? at : null;

    private static Exchange Told(Instant due, Exchange exchange) => WeeklyContact.With(exchange, content =>
    {
        var told = content.IsEmpty ? exchange
            : exchange.Person.Profile.Contact.Unanswered >= ContactState.MostUnanswered
            ? QuietQuestion.Ask(ContactAllowance.Use(exchange.WithContact(state => state with { At = due, IsAsked = true })))
            : Show(content, ContactKind.Weekly, ContactAllowance.Use(exchange.WithContact(state => state with
            {
                At = due,
                IsOpen = true,
                IsReminded = false,
                Unanswered = state.Unanswered + 1,
                Again = Reminder(due, exchange),
            })));
        return told.WithContact(state => state with { Pause = null });
    });

    /// <summary>What was put off, or is reminded of, comes in working hours: the person may be somewhere else by now, or the queue late.</summary>
    private static Exchange Again(Instant due, AgainReason reason, Exchange exchange)
    {
        var moment = Moment(due, exchange);
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

    private static Exchange Urgent(Instant due, Exchange exchange) =>
        exchange.Person.Profile.Contact is { IsAsked: false, IsOpen: false } contact
            && ContactMoments.NextSlot(exchange, due)?.Date is { } slot
            && ContactCap.AllowsUrgent(contact.Begun, exchange.Turn.Today, slot)
            && ContactHours.Include(exchange.Turn.Circumstances.Now, exchange.Turn.Zone, exchange.Turn.Calendar)
            ? DrillStand.With(exchange, stand => DrillQueue.Urgent(stand.Model, stand.Needs, DueDrills.Today(exchange), slot) is { Now.IsEmpty: false } urgent
                ? Show(new(DueDrills.SkillsOf(urgent, stand, exchange), [], [], Try: null), ContactKind.Urgent, ContactAllowance.Use(exchange.WithContact(state => state with
                {
                    At = due,
                    IsOpen = true,
                    IsReminded = true,
                    Snoozes = 0,
                    Unanswered = state.Unanswered + 1,
                })))
                : exchange)
            : exchange;

    private static Exchange Show(ContactContent content, ContactKind kind, Exchange exchange) => WeeklyContactCard.Show(content, kind, null, exchange);

    private static ContactAgain? Reminder(Instant due, Exchange exchange)
    {
        var turn = exchange.Turn;
        var next = ContactMoments.NextSlot(exchange, turn.Circumstances.Now)?.At;
        return Postponed.Reminder(Moment(due, exchange), turn.Zone, turn.Calendar, next) is { } at ? ContactAgain.InHours(at, next, AgainReason.Reminder, exchange) : null;
    }
}
