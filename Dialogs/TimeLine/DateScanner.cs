using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads dates: "yesterday", "last Friday", "Nov 20", 上周五, 11月20日, 2026-11-20.</summary>
internal static class DateScanner
{
    public static Token? Scan(Source source, int at)
    {
        if (source.StartsWord(at))
        {
            return Full(source, at) ?? ChineseDates.Scan(source, at) ?? EnglishDates.Scan(source, at);
        }

        return ChineseDates.Scan(source, at);
    }

    /// <summary>The token of a day; a date that is not in the calendar is a problem, not a word.</summary>
    public static Token Day(Source source, int start, int end, LocalDate? date) => date is { } day
        ? new DateToken(start, end, day)
        : new BadDateToken(start, end, new NoSuchDate(source.Quote(start, end)));

    /// <summary>One or two digits and their end.</summary>
    public static (int Value, int End)? Short(Source source, int at) => Digits(source, at, 1, 2);

    /// <summary>Four digits and their end.</summary>
    public static (int Value, int End)? Year(Source source, int at) => Digits(source, at, 4, 4);

    /// <summary>"2026-11-20", also with points or slashes.</summary>
    private static Token? Full(Source source, int at)
    {
        if (Year(source, at) is not var (year, afterYear) || source[afterYear] is not ('-' or '.' or '/')
            || Short(source, afterYear + 1) is not var (month, afterMonth) || source[afterMonth] != source[afterYear]
            || Short(source, afterMonth + 1) is not var (day, end))
        {
            return null;
        }

        return source.IsWordCharacter(end) ? null : Day(source, at, end, Calendar.Day(year, month, day));
    }

    private static (int Value, int End)? Digits(Source source, int at, int least, int most)
    {
        int end = source.AfterDigits(at);
        return end - at >= least && end - at <= most
            ? (int.Parse(source.Span(at, end), System.Globalization.CultureInfo.InvariantCulture), end)
            : null;
    }
}
