using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>The hours of a working day in which the bot may push what is urgent; those a slot can be in.</summary>
public static class ContactHours
{
    /// <summary>Whether a moment is in them.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="calendar">The days worked.</param>
    public static bool Include(Instant now, DateTimeZone zone, WorkingCalendar calendar)
    {
        var local = now.InZone(zone);
        return calendar.IsWorkingDay(local.Date) && local.TimeOfDay >= WeeklySlot.Earliest && local.TimeOfDay <= WeeklySlot.Latest;
    }
}
