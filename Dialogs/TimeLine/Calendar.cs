using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the day that a date without a year, or a weekday, stands for.</summary>
internal static class Calendar
{
    private const int LongestLeapGap = 8;
    private const int MonthsAYear = 12;

    /// <summary>A day of the calendar; null when there is none such.</summary>
    public static LocalDate? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= MonthsAYear && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day)
            : null;

    /// <summary>The day of the year nearest to today; of two equally near, the past one.</summary>
    public static LocalDate? Nearest(LocalDate today, int month, int day) =>
        Nearest(today, Enumerable.Range(today.Year - LongestLeapGap, (2 * LongestLeapGap) + 1).Select(year => Day(year, month, day)));

    /// <summary>The day of the month nearest to today.</summary>
    public static LocalDate? Nearest(LocalDate today, int day) =>
        Nearest(today, Enumerable.Range(-2, 5).Select(today.PlusMonths).Select(month => Day(month.Year, month.Month, day)));

    /// <summary>The most recent such weekday, today included.</summary>
    public static LocalDate MostRecent(LocalDate today, IsoDayOfWeek weekday) => today.PlusDays(-(((int)today.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The most recent such weekday before today.</summary>
    public static LocalDate Last(LocalDate today, IsoDayOfWeek weekday) => MostRecent(today.PlusDays(-1), weekday);

    /// <summary>The weekday of a Monday-to-Sunday week, counted from this one.</summary>
    public static LocalDate OfWeek(LocalDate today, int weeks, IsoDayOfWeek weekday) =>
        today.PlusDays((7 * weeks) + (int)weekday - (int)today.DayOfWeek);

    private static LocalDate? Nearest(LocalDate today, IEnumerable<LocalDate?> days) => days
        .Where(day => day is not null)
        .OrderBy(day => Math.Abs(Period.DaysBetween(today, day!.Value)))
        .FirstOrDefault();
}
