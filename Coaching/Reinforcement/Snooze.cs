using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>For how long a rep puts a contact off.</summary>
public enum Snooze
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>To the same time on the next working day.</summary>
    Tomorrow,

    /// <summary>To the next slot.</summary>
    NextSlot,
}

/// <summary>When a contact comes again that was put off or not answered. Neither says anything about memory, so nothing is graded.</summary>
public static class Postponed
{
    /// <summary>Times in a row a contact can be put off by less than to the next slot.</summary>
    public const int MostSnoozes = 2;

    // A working day comes within that many days, or there is none to wait for.
    private const int Search = 60;

    /// <summary>When what is put off comes again; null for the next slot, which takes it with whatever else is due then.</summary>
    /// <param name="snooze">For how long.</param>
    /// <param name="before">How often this contact was put off already.</param>
    /// <param name="now">The moment it is put off.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    /// <param name="nextSlot">The moment of the next slot; null for none.</param>
    public static Instant? Until(Snooze snooze, int before, Instant now, DateTimeZone zone, WorkingCalendar calendar, Instant? nextSlot)
    {
        Instant? until = snooze switch
        {
            Snooze.Hour => now + Duration.FromHours(1),
            Snooze.Tomorrow => NextWorkingDay(now, zone, calendar),
            Snooze.NextSlot => null,
            _ => throw new ArgumentOutOfRangeException(nameof(snooze), snooze, "Not a snooze."),
        };
        return before < MostSnoozes && (nextSlot is null || until < nextSlot) ? until : null;
    }

    /// <summary>When to remind, once, of a contact that was not answered: 24 hours of working days later; null when the next slot comes first.</summary>
    /// <param name="sent">The moment it was sent.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    /// <param name="nextSlot">The moment of the next slot; null for none.</param>
    public static Instant? Reminder(Instant sent, DateTimeZone zone, WorkingCalendar calendar, Instant? nextSlot) =>
        NextWorkingDay(sent, zone, calendar) is { } at && (nextSlot is null || at < nextSlot) ? at : null;

    private static Instant? NextWorkingDay(Instant at, DateTimeZone zone, WorkingCalendar calendar)
    {
        var local = at.InZone(zone).LocalDateTime;
        return Enumerable.Range(1, Search)
            .Select(days => local.PlusDays(days))
            .Where(day => calendar.IsWorkingDay(day.Date))
            .Select(day => (Instant?)day.InZoneLeniently(zone).ToInstant())
            .FirstOrDefault();
    }
}
