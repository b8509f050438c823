using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using NodaTime;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads which days the organisation works.</summary>
internal static class WorkingCalendarSettings
{
    /// <summary>Days a range may have: a slip in the year would make every day a holiday.</summary>
    private const int LongestRange = 366;

    private const string Link = "..";

    private static readonly ImmutableArray<IsoDayOfWeek> Week = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    /// <summary>
    /// Reads `WorkingDays`, `Holidays`, `MakeUpDays` and `Calendar:Files`; each wrong value adds a line to the problems. What is set as a value holds
    /// against what a file says.
    /// </summary>
    public static WorkingCalendar Read(IConfigurationSection coach, string contentRoot, List<string> problems)
    {
        var holidays = ReadDates(coach.GetSection("Holidays"), problems);
        var makeUpDays = ReadDates(coach.GetSection("MakeUpDays"), problems);
        problems.AddRange(makeUpDays.Intersect(holidays).Order().Select(date =>
            $"{coach.Path}:MakeUpDays: '{IsoDate.Format(date)}' is not accepted; a day that is not one of {coach.Path}:Holidays is."));
        var files = CalendarFiles.Read(coach.GetSection("Calendar:Files"), contentRoot, problems);
        return new(ReadWeekdays(coach.GetSection("WorkingDays"), problems), [.. holidays, .. files.Off.Except(makeUpDays)], [.. makeUpDays, .. files.Worked.Except(holidays)]);
    }

    private static ImmutableHashSet<IsoDayOfWeek> ReadWeekdays(IConfigurationSection section, List<string> problems)
    {
        if (!section.Exists())
        {
            return WorkingCalendar.Default.Weekdays;
        }

        var listed = SettingsList.Read(section, problems);
        var entries = (listed.Count == 0 ? [new(section.Path, "")] : listed).Select(entry => (entry, Day: Week.FirstOrDefault(day => string.Equals(day.ToString(), entry.Value, StringComparison.OrdinalIgnoreCase)))).ToList();
        problems.AddRange(entries.Where(pair => pair.Day == IsoDayOfWeek.None).Select(pair =>
            $"{pair.entry.Path}: '{pair.entry.Value}' is not accepted; a list of at least one of {string.Join(", ", Week)} is."));
        ImmutableHashSet<IsoDayOfWeek> days = [.. entries.Select(pair => pair.Day).Where(day => day != IsoDayOfWeek.None)];
        return days.IsEmpty ? WorkingCalendar.Default.Weekdays : days;
    }

    private static ImmutableHashSet<LocalDate> ReadDates(IConfigurationSection section, List<string> problems)
    {
        var dates = ImmutableHashSet.CreateBuilder<LocalDate>();
        foreach (var entry in SettingsList.Read(section, problems))
        {
            if (Range(entry.Value) is { } range)
            {
                dates.UnionWith(range);
            }
            else
            {
                problems.Add($"{entry.Path}: '{entry.Value}' is not accepted; a list of dates such as 2026-10-01, or of ranges of up to {LongestRange} days such as 2026-10-01..2026-10-07, is.");
            }
        }

        return dates.ToImmutable();
    }

    private static IEnumerable<LocalDate>? Range(string text)
    {
        var (first, last) = text.Split(Link) switch
        {
            [var only] => (IsoDate.Parse(only), IsoDate.Parse(only)),
            [var from, var to] => (IsoDate.Parse(from), IsoDate.Parse(to)),
            _ => (null, null),
        };
        return first is { } start && last is { } end && end >= start && NodaTime.Period.DaysBetween(start, end) is var days and < LongestRange
            ? Enumerable.Range(0, days + 1).Select(start.PlusDays)
            : null;
    }
}
