using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Dialogs.Contacts;

/// <summary>How often the coach may begin, whatever it is about. Who sends something that nobody asked for asks here, and counts it.</summary>
public static class ContactAllowance
{
    /// <summary>Whether the coach may begin today.</summary>
    public static bool IsLeft(Exchange exchange) => ContactCap.Allows(exchange.Person.Profile.Contact.Begun, exchange.Turn.Today);

    /// <summary>The exchange with one more beginning of today counted.</summary>
    public static Exchange Use(Exchange exchange) => exchange.WithContact(contact => contact.Beginning(exchange.Turn.Today));

    /// <summary>The same, where all of a day are one.</summary>
    public static Exchange UseOnce(Exchange exchange) => exchange.Person.Profile.Contact.Begun.Contains(exchange.Turn.Today) ? exchange : Use(exchange);

    /// <summary>The exchange with something changed of how it stands with the person.</summary>
    internal static Exchange WithContact(this Exchange exchange, Func<ContactState, ContactState> change) =>
        exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { Contact = change(exchange.Person.Profile.Contact) } });
}
