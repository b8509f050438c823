using System.Runtime.Serialization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads an iCalendar file: each of its all-day events is days off. An event with a time of day is a meeting, and is passed over.</summary>
internal static class CalendarEventFile
{
    /// <summary>Years in which an event that recurs is looked for, the first among them.</summary>
    private const int Years = 5;

    /// <summary>Days off that one event may come to, with all its recurrences: more is a slip, such as a rule of every day.</summary>
    private const int MostDays = 366;

    private const string Accepted = "an iCalendar file (RFC 5545) whose all-day events are days off is accepted";

    /// <summary>The days of the file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="year">The first year to look at.</param>
    /// <exception cref="CalendarFileException">It is none, or has an event that cannot be understood.</exception>
    public static CalendarDays Read(string text, int year)
    {
        var calendars = Load(text);
        return calendars.Count == 0
            ? throw new CalendarFileException("the whole", "has no BEGIN:VCALENDAR", Accepted)
            : new([.. calendars.SelectMany(calendar => calendar.Events).Where(IsHeld).SelectMany(each => DaysOf(each, year))], []);
    }

    private static CalendarCollection Load(string text)
    {
        try
        {
            return CalendarCollection.Load(text);
        }
        catch (Exception wrong) when (wrong is SerializationException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw new CalendarFileException(LineOf(wrong, text), wrong.Message.ReplaceLineEndings(" "), Accepted);
        }
    }

    private static bool IsHeld(CalendarEvent each) => !string.Equals(each.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase)
        && (each.DtStart is null ? throw Wrong(each, "has no DTSTART that is a day or a moment") : !each.DtStart.HasTime);

    private static List<LocalDate> DaysOf(CalendarEvent each, int year)
    {
        var (from, until) = (new CalDateTime(year, 1, 1), new DateOnly(year + Years, 1, 1));
        try
        {
            var days = each.GetOccurrences(from).TakeWhile(one => one.Period.StartTime.Date < until).SelectMany(DaysOf).Take((MostDays * Years) + 1).ToList();
            return days.Count <= MostDays * Years && days.CountBy(day => day.Year).All(inYear => inYear.Value < MostDays - 1) ? days : throw Wrong(each, "makes every day of a year a day off");
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or EvaluationException)
        {
            throw Wrong(each, $"has a rule that cannot be followed ({wrong.Message.ReplaceLineEndings(" ")})");
        }
    }

    /// <summary>From its first day to the one before its end, which is not among them.</summary>
    private static IEnumerable<LocalDate> DaysOf(Occurrence one)
    {
        var first = LocalDate.FromDateOnly(one.Period.StartTime.Date);
        int days = one.Period.EffectiveEndTime is { } end ? NodaTime.Period.DaysBetween(first, LocalDate.FromDateOnly(end.Date)) : 1;
        return Enumerable.Range(0, Math.Clamp(days, 1, MostDays)).Select(first.PlusDays);
    }

    private static CalendarFileException Wrong(CalendarEvent each, string why) => new($"the event '{each.Summary ?? each.Uid}'", why, Accepted);

    /// <summary>The line a message quotes, by its number; the whole file where it quotes none.</summary>
    private static string LineOf(Exception wrong, string text)
    {
        int line = Array.FindIndex(text.Split('\n'), each => each.Trim() is { Length: > 0 } said && wrong.Message.Contains($"'{said}'", StringComparison.Ordinal));
        return line < 0 ? "the whole" : $"line {line + 1}";
    }
}
