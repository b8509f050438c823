using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Works out whether something will be forgotten before the next slot, as soon as it can be known: with an answer.</summary>
public static class Urgency
{
    /// <summary>The exchange with the day noted on which the coach may have to begin.</summary>
    /// <param name="record">What is remembered after the answer.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Note(DrillRecord record, Exchange exchange) => DrillStand.With(exchange.Knowing(new OwnDrills(), record), stand =>
    {
        var slot = ContactMoments.NextSlot(exchange, exchange.Turn.Circumstances.Now);
        var day = slot is null ? null : DrillQueue.FirstUrgent(stand.Model, stand.Needs, DueDrills.Today(exchange), slot.Date);
        return day == exchange.Person.Profile.Contact.UrgentOn ? exchange : exchange.WithContact(contact => contact with { UrgentOn = day });
    });
}
