using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>
/// The days a weekly contact speaks for: what is due before the next one is told in this one, and what was due since the last one and is not done is
/// told once more. Nothing needs to be remembered for nothing to be told a third time.
/// </summary>
/// <param name="Last">The day of the contact before.</param>
/// <param name="Today">Its own day.</param>
/// <param name="Next">The day of the contact after.</param>
public sealed record ContactWeek(LocalDate Last, LocalDate Today, LocalDate Next)
{
    /// <summary>The week a moment is in: that of the slot that is then, or was last.</summary>
    /// <param name="rhythm">The person's.</param>
    /// <param name="now">The moment.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked; where it leaves no slot for longer, what is older is told in the plan itself.</param>
    public static ContactWeek Of(SlotRhythm rhythm, Instant now, DateTimeZone zone, WorkingCalendar calendar)
    {
        var today = now.InZone(zone).Date;
        LocalDate? last = null, current = null;
        for (var from = now - Duration.FromDays(rhythm.TwoSlots); rhythm.Next(from, zone, calendar) is { } each && each.At <= now; from = each.At)
        {
            (last, current) = (current, each.Date);
        }

        return new(last ?? (current ?? today).PlusDays(-7), current ?? today, rhythm.Next(now, zone, calendar)?.Date ?? today.PlusDays(7));
    }

    /// <summary>Whether something due on a day is told for the first time.</summary>
    public bool Begins(LocalDate due) => due >= Today && due < Next;

    /// <summary>Whether something that was due on a day, and is not done, is told once more.</summary>
    public bool Missed(LocalDate due) => due >= Last && due < Today;

    /// <summary>Whether something that was due on a day, and is not done for months, is told again: once a month, from a month after.</summary>
    public bool Recurs(LocalDate due)
    {
        int months = ((Next.Year - due.Year) * 12) + Next.Month - due.Month;
        return new[] { months - 1, months }.Any(number => number > 0 && Begins(due.PlusMonths(number)));
    }
}
