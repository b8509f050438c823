using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Notices that a person is there: what ends the coach's silence, what answers a contact, and what a journey skips.</summary>
public static class ContactAnswered
{
    /// <summary>The exchange with it noted.</summary>
    /// <param name="before">The person before the turn.</param>
    /// <param name="input">What the person did.</param>
    /// <param name="exchange">What the turn came to.</param>
    public static Exchange Note(Person before, Input input, Exchange exchange)
    {
        if (exchange.Asks is not null || input is not (Said or SaidInGroup or Tapped or Consented))
        {
            return exchange;
        }

        var contact = exchange.Person.Profile.Contact;
        var heard = contact is { Unanswered: 0, IsAsked: false } ? contact : contact with { Unanswered = 0, IsAsked = false };
        var noted = heard.IsOpen && Answers(input, exchange) && before.Profile.Contact.Snoozes == heard.Snoozes ? Closed(heard) : heard;
        return SlotFlownOver.Note(before, ReferenceEquals(noted, contact) ? exchange : exchange.WithContact(_ => noted));
    }

    /// <summary>Any button does, and whatever is drilled or logged; a question about something else does not.</summary>
    private static bool Answers(Input input, Exchange exchange) => input is Tapped || !exchange.Changed.IsEmpty || exchange.Own.Any(change => change is DrillAnswered);

    /// <summary>Answered, it is not reminded of; what was put off comes all the same.</summary>
    private static ContactState Closed(ContactState contact) => contact with { IsOpen = false, Again = contact.Again is { Reason: AgainReason.Reminder } ? null : contact.Again };
}
