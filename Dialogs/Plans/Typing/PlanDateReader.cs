using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Typing;

/// <summary>
/// Reads one date of a plan, on a line or in a field: "15 Jan", "Jan 15, 2027", "2027-01-15", "end of March", 1月15日, 3月底. Without a year it is the next
/// of that day; "1/2" is none, for it is two days.
/// </summary>
public static partial class PlanDateReader
{
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";

    private static readonly string[] Starts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date; null when the text is none, or no day of the calendar.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="today">Where the reader is.</param>
    public static LocalDate? Read(string text, LocalDate today)
    {
        string said = Width.Fold(text).Trim().TrimEnd('.', '。');
        return Day().Matches(said) is [var day] ? Of(day, today)
            : LastOfMonth().Match(said) is { Success: true } last ? Of(last, today)
            : null;
    }

    private static LocalDate? Of(Match match, LocalDate today)
    {
        int month = match.Groups["name"].Value is { Length: > 0 } name ? Array.IndexOf(Starts, name[..3].ToLowerInvariant()) + 1 : Number(match, "month")!.Value;
        return Number(match, "year") is { } year
            ? On(year, month, Number(match, "day"))
            : Enumerable.Range(today.Year, 2).Select(each => On(each, month, Number(match, "day"))).FirstOrDefault(date => date >= today);
    }

    /// <param name="year">As it was typed.</param>
    /// <param name="month">As it was typed.</param>
    /// <param name="day">Null for the last of the month.</param>
    private static LocalDate? On(int year, int month, int? day)
    {
        if (year is < 2000 or > 2200 || month is < 1 or > 12)
        {
            return null;
        }

        int last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day is < 1 || day > last ? null : new(year, month, day ?? last);
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})\s*[-/.]\s*(?<month>[0-9]{1,2})\s*[-/.]\s*(?<day>[0-9]{1,2})"
        + @"|(?:(?<year>[0-9]{4})\s*年\s*)?(?<month>[0-9]{1,2})\s*月\s*(?<day>[0-9]{1,2})\s*[日号]?(?:之?前)?"
        + @"|(?:the\s+)?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<name>" + Months + @")\.?,?(?:\s+(?<year>[0-9]{4}))?"
        + @"|(?<name>" + Months + @")\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?(?:\s+(?<year>[0-9]{4}))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^(?:(?:the\s+)?end\s+of\s+(?<name>" + Months + @")\.?,?(?:\s+(?<year>[0-9]{4}))?|(?:(?<year>[0-9]{4})年\s*)?(?<month>[0-9]{1,2})月底(?:之?前)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastOfMonth();
}
