using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>When the bot begins once a week, by the person's own clock.</summary>
public sealed record WeeklySlot
{
    // A year and a half without a working day is no calendar but a mistake, and the search has to end.
    private const int MostWeeks = 80;

    private WeeklySlot(IsoDayOfWeek day, LocalTime time) => (Day, Time) = (day, time);

    /// <summary>The earliest a slot can be.</summary>
    public static LocalTime Earliest { get; } = new(9, 0);

    /// <summary>The latest.</summary>
    public static LocalTime Latest { get; } = new(16, 30);

    /// <summary>Tuesday, 09:30: what holds as long as nothing else is chosen.</summary>
    public static WeeklySlot Default { get; } = new(IsoDayOfWeek.Tuesday, new(9, 30));

    /// <summary>The day of the week, Monday to Friday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The time of day, 09:00 to 16:30.</summary>
    public LocalTime Time { get; }

    /// <summary>The slot of a day and a time that came from outside, or null when it is not Monday to Friday, 09:00 to 16:30.</summary>
    public static WeeklySlot? From(IsoDayOfWeek day, LocalTime time) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday && time >= Earliest && time <= Latest ? new(day, time) : null;

    /// <summary>The next occurrence after a moment, moved forward where clocks are put forward over it, the first of two where they are put back; null when the calendar leaves no working day for it.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    public SlotOccurrence? Next(Instant now, DateTimeZone zone, WorkingCalendar calendar)
    {
        var monday = now.InZone(zone).Date.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        return Enumerable.Range(0, MostWeeks)
            .Select(week => DateInWeek(monday.PlusWeeks(week), calendar))
            .OfType<LocalDate>()
            .Select(date => new SlotOccurrence(date, date.At(Time).InZoneLeniently(zone).ToInstant()))
            .FirstOrDefault(slot => slot.At > now);
    }

    // On a day off the slot moves to the next working day of its week; in a week without one there is none.
    private LocalDate? DateInWeek(LocalDate monday, WorkingCalendar calendar) => Enumerable.Range((int)Day - 1, 8 - (int)Day)
        .Select(days => (LocalDate?)monday.PlusDays(days))
        .FirstOrDefault(date => calendar.IsWorkingDay(date!.Value));
}

/// <summary>One occurrence of a slot.</summary>
/// <param name="Date">Its day, in the person's zone; what tells it from others, whatever becomes of the zone.</param>
/// <param name="At">Its moment.</param>
public sealed record SlotOccurrence(LocalDate Date, Instant At);
