using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>Which of the weekly slots a person wants.</summary>
/// <param name="Slot">When in the week.</param>
/// <param name="EverySecond">A day in a week that counts, where only every second does; null where every week does.</param>
public sealed record SlotRhythm(WeeklySlot Slot, LocalDate? EverySecond = null)
{
    // As far as a slot itself is looked for: a year and a half.
    private const int MostSlots = 80;

    private const int DaysOfWeek = 7;

    /// <summary>Days in which there are two slots that count, whatever the calendar takes away between.</summary>
    public int TwoSlots => EverySecond is null ? 22 : 43;

    /// <summary>The next slot after a moment that counts; null when the calendar leaves none.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    public SlotOccurrence? Next(Instant now, DateTimeZone zone, WorkingCalendar calendar)
    {
        var next = Slot.Next(now, zone, calendar);
        for (int looked = 0; next is not null && !Counts(next.Date) && looked < MostSlots; looked++)
        {
            next = Slot.Next(next.At, zone, calendar);
        }

        return next is not null && Counts(next.Date) ? next : null;
    }

    private bool Counts(LocalDate date) => EverySecond is not { } counted || NodaTime.Period.DaysBetween(MondayOf(counted), MondayOf(date)) % (2 * DaysOfWeek) == 0;

    private static LocalDate MondayOf(LocalDate date) => date.PlusDays(1).Previous(IsoDayOfWeek.Monday);
}
