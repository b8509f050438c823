using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Works out whether something will be forgotten before the next slot, as soon as it can be known: with an answer, or a slot that had no drill.</summary>
public static class Urgency
{
    /// <summary>The exchange with the day noted on which the coach may have to begin.</summary>
    /// <param name="record">What is remembered after the answer.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Note(DrillRecord record, Exchange exchange) => Note(exchange.Knowing(new OwnDrills(), record));

    /// <summary>The same where nothing was answered, but another slot is the next.</summary>
    internal static Exchange Note(Exchange exchange) => DrillStand.With(exchange, stand =>
    {
        var day = stand.FirstUrgent(DueDrills.Today(exchange));
        return day == exchange.Person.Profile.Contact.UrgentOn ? exchange : exchange.WithContact(contact => contact with { UrgentOn = day });
    });
}
