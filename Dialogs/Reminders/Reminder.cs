using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Reminders;

/// <summary>When a person is to be reminded of a day that is not logged.</summary>
public static class Reminder
{
    /// <summary>The first moment after another at which the person of a turn is to be woken; null when there is none: off, or the coach was removed.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after) => exchange.Person.Profile.Welcomed
        ? NextDue(exchange.Person.Profile, exchange.Turn.Zone, after, exchange.Turn.Circumstances.Organisation.Calendar)
        : null;

    /// <summary>The first moment strictly after another that is the chosen time of a working day; null when no time is chosen.</summary>
    public static Instant? NextDue(Profile profile, DateTimeZone zone, Instant now, WorkingCalendar calendar)
    {
        if (profile.RemindAt is not { } time)
        {
            return null;
        }

        for (var date = now.InZone(zone).Date; ; date = date.PlusDays(1))
        {
            if (calendar.IsWorkingDay(date) && On(date, time, zone) is { } due && due > now)
            {
                return due;
            }
        }
    }

    /// <summary>Whether a moment is the one at which a person is to be woken today, and the day is not logged.</summary>
    public static bool IsWanted(Instant due, Exchange exchange)
    {
        var (turn, profile) = (exchange.Turn, exchange.Person.Profile);
        return profile is { Welcomed: true, RemindAt: { } time }
            && turn.Circumstances.Organisation.Calendar.IsWorkingDay(turn.Today)
            && On(turn.Today, time, turn.Zone) == due
            && !exchange.Days[turn.Today].IsLogged;
    }

    /// <summary>Whether weekends are off, apart from days that are made up for.</summary>
    public static bool SparesWeekends(Exchange exchange) =>
        !exchange.Turn.Circumstances.Organisation.Calendar.Weekdays.Overlaps([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]);

    /// <summary>A time of a day; null when the clocks skip it into the next day.</summary>
    private static Instant? On(LocalDate date, LocalTime time, DateTimeZone zone)
    {
        var due = date.At(time).InZoneLeniently(zone);
        return due.Date == date ? due.ToInstant() : null;
    }
}
