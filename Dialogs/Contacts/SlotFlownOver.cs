using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Notices a slot that a change of the time zone skips: flown east over it, its time is past where the person is now, and it was not yet where they were.</summary>
internal static class SlotFlownOver
{
    /// <summary>Whoever has just arrived is left alone that long.</summary>
    private static readonly Duration Rest = Duration.FromHours(1);

    /// <summary>The exchange with the slot delayed to the next working moment.</summary>
    /// <param name="before">The person before the turn.</param>
    /// <param name="exchange">What the turn came to.</param>
    public static Exchange Note(Person before, Exchange exchange)
    {
        var (then, profile, now) = (before.Profile, exchange.Person.Profile, exchange.Turn.Circumstances.Now);
        if ((then.ZoneId, then.ClientZoneId) == (profile.ZoneId, profile.ClientZoneId))
        {
            return exchange;
        }

        var there = exchange.With(exchange.Person with { Profile = profile with { ZoneId = then.ZoneId, ClientZoneId = then.ClientZoneId } });
        return ContactMoments.NextSlot(there, now) is { } missed && ContactMoments.NextSlot(exchange, now) is { } next && next.Date > missed.Date && profile.Contact.SlotOn != missed.Date
            ? exchange.WithContact(contact => contact with { SlotOn = missed.Date, Again = ContactAgain.InHours(now + Rest, next.At, AgainReason.Delayed, exchange) })
            : exchange;
    }
}
