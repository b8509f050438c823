using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>When the person of a turn may be written to, by what they and the organisation have chosen.</summary>
public static class ContactMoments
{
    /// <summary>Later than this a contact is no longer at its time.</summary>
    private static readonly Duration Late = Duration.FromHours(1);

    // A working day comes within that many days, or there is none to wait for.
    private const int Search = 60;

    /// <summary>The person's slot: what they chose, else the organisation's; null for never.</summary>
    public static WeeklySlot? SlotOf(Exchange exchange) =>
        exchange.Person.Profile.Weekly is { } chosen ? chosen.Slot : exchange.Turn.Circumstances.Organisation.WeeklySlot;

    /// <summary>The slots that count for the person; null for none.</summary>
    public static SlotRhythm? RhythmOf(Exchange exchange) => SlotOf(exchange) is { } slot ? new(slot, exchange.Person.Profile.Contact.EverySecond) : null;

    /// <summary>The first slot strictly after a moment, and not in a pause; null for none.</summary>
    public static SlotOccurrence? NextSlot(Exchange exchange, Instant after) => RhythmOf(exchange)?.Next(Pausing.After(exchange, after), exchange.Turn.Zone, exchange.Turn.Calendar);

    /// <summary>The moment somebody was to be woken at, unless it is long over: then the moment it is.</summary>
    public static Instant Now(Instant due, Exchange exchange) => exchange.Turn.Circumstances.Now is var now && now - due > Late ? now : due;

    /// <summary>The moment itself in working hours, else the beginning of the next; in whole seconds.</summary>
    public static Instant InHours(Instant moment, Exchange exchange)
    {
        if (ContactHours.Include(moment, exchange.Turn.Zone, exchange.Turn.Calendar))
        {
            return moment.WholeSecond();
        }

        var local = moment.InZone(exchange.Turn.Zone).LocalDateTime;
        var date = Enumerable.Range(local.TimeOfDay > WeeklySlot.Latest ? 1 : 0, Search)
            .Select(days => local.Date.PlusDays(days))
            .FirstOrDefault(exchange.Turn.Calendar.IsWorkingDay, local.Date);
        return date.At(WeeklySlot.Earliest).InZoneLeniently(exchange.Turn.Zone).ToInstant();
    }

    /// <summary>The first moment strictly after another that is a working day's, from a day on, at the time of the slot; null for none.</summary>
    public static Instant? FromDay(LocalDate day, Instant after, Exchange exchange) => SlotOf(exchange) is not { } slot ? null : Enumerable.Range(0, Search)
        .Select(days => LocalDate.Max(day, after.InZone(exchange.Turn.Zone).Date).PlusDays(days))
        .Where(exchange.Turn.Calendar.IsWorkingDay)
        .Select(date => (Instant?)date.At(slot.Time).InZoneLeniently(exchange.Turn.Zone).ToInstant())
        .FirstOrDefault(at => at > after);

    /// <summary>A moment as it is stored.</summary>
    public static Instant WholeSecond(this Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());
}
