using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>When the person of a turn is woken for a contact, and which of them it is then.</summary>
public static class ContactWaking
{
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
        return SlotAt(due, exchange) is { } slot ? contact.SlotOn == slot.Date ? exchange : ContactTelling.AtSlot(due, exchange.WithContact(state => state with { SlotOn = slot.Date }))
            : again == AgainReason.Delayed ? ContactTelling.AtSlot(due, exchange)
            : again is { } reason ? ContactTelling.Again(due, reason, exchange)
            : contact.UrgentOn is { } day && ContactMoments.FromDay(day, due - Duration.Epsilon, exchange) == due ? ContactTelling.Urgent(due, exchange.WithContact(state => state with { UrgentOn = null }))
            : exchange;
    }

    /// <summary>Whether something comes at a moment that the person has put off to it.</summary>
    public static bool IsPromised(Instant due, Exchange exchange) => exchange.Person.Profile.Contact.Again is { Reason: AgainReason.Snoozed } again && again.At == due;

    /// <summary>The exchange in which something else has come at a moment: the weekly message comes when there is room for it, a reminder not at all.</summary>
    public static Exchange GiveWay(Instant due, Exchange exchange)
    {
        var contact = exchange.Person.Profile.Contact;
        return SlotAt(due, exchange) is { } slot && contact.SlotOn != slot.Date ? ContactTelling.Delay(exchange.WithContact(state => state with { SlotOn = slot.Date }))
            : contact.Again?.At != due ? exchange
            : contact.Again.Reason == AgainReason.Delayed ? ContactTelling.Delay(exchange)
            : exchange.WithContact(state => state with { Again = null });
    }

    /// <summary>Whether what was sent at a moment, and may not have arrived, is still wanted.</summary>
    public static bool IsStillWanted(Instant due, Exchange exchange) =>
        exchange.Person.Profile.Contact is { } contact && contact.At == due && (contact.IsOpen || contact.IsAsked) && ContactMoments.SlotOf(exchange) is not null;

    private static SlotOccurrence? SlotAt(Instant due, Exchange exchange) => ContactMoments.NextSlot(exchange, due - Duration.Epsilon) is { } slot && slot.At == due ? slot : null;

    private static Instant? AgainAt(Exchange exchange, Instant after) => exchange.Person.Profile.Contact.Again is { At: var at } && at > after ? at : null;

    private static Instant? UrgentAt(Exchange exchange, Instant after, Instant slot) =>
        exchange.Person.Profile.Contact.UrgentOn is { } day && ContactMoments.FromDay(day, after, exchange) is { } at && at < slot ? at : null;
}
