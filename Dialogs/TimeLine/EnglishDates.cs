using System.Collections.Frozen;
using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads English dates.</summary>
internal static class EnglishDates
{
    private static readonly (string Words, int Days)[] Named =
    [
        ("the day before yesterday", -2), ("day before yesterday", -2), ("yesterday", -1), ("yday", -1), ("today", 0), ("tomorrow", 1),
    ];

    private static readonly FrozenDictionary<string, IsoDayOfWeek> Weekdays =
        Names(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], ["tues", "weds", "thur", "thurs"])
            .ToFrozenDictionary(name => name.Key, name => (IsoDayOfWeek)name.Value);

    private static readonly FrozenDictionary<string, int> Months =
        Names(["january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december"], ["sept"])
            .ToFrozenDictionary(name => name.Key, name => name.Value);

    public static Token? Scan(Source source, int at) => source.IsDigit(at) ? DayFirst(source, at) : Ago(source, at) ?? Day(source, at) ?? MonthFirst(source, at);

    private static Token? Day(Source source, int at)
    {
        var today = source.Context.Today;
        foreach (var (words, days) in Named)
        {
            if (source.AfterPhrase(at, words) is { } end)
            {
                return DateScanner.Day(source, at, end, today.PlusDays(days));
            }
        }

        foreach (string word in (ReadOnlySpan<string>)["last", "past", "this", "next"])
        {
            if (source.AfterPhrase(at, word) is { } end && Look(source, source.AfterGap(end), Weekdays) is var (named, behind))
            {
                return DateScanner.Day(source, at, behind, Of(word, today, named));
            }
        }

        return Look(source, at, Weekdays) is var (weekday, last) && !IsVerb(source, at, last)
            ? DateScanner.Day(source, at, last, Calendar.MostRecent(today, weekday))
            : null;
    }

    /// <summary>"Sat in meetings" names no day.</summary>
    private static bool IsVerb(Source source, int at, int end) => source.Span(at, end) is "sat"
        && (source.AfterPhrase(end, "in") ?? source.AfterPhrase(end, "with") ?? source.AfterPhrase(end, "through")) is not null;

    private static LocalDate Of(string word, LocalDate today, IsoDayOfWeek weekday) => word switch
    {
        "this" => Calendar.MostRecent(today, weekday),
        "next" => Calendar.MostRecent(today, weekday).PlusDays(7),
        _ => Calendar.Last(today, weekday),
    };

    /// <summary>"Nov 20", "November 20th, 2026".</summary>
    private static Token? MonthFirst(Source source, int at)
    {
        if (Look(source, at, Months) is not var (month, afterMonth)
            || DateScanner.Short(source, AfterPoint(source, afterMonth)) is not var (day, end))
        {
            return null;
        }

        end = AfterOrdinal(source, end) ?? end;
        return IsAmount(source, end) ? null : WithYear(source, at, end, month, day);
    }

    /// <summary>"20 Nov", "20th of November 2026", "the 20th", "2 days ago".</summary>
    private static Token? DayFirst(Source source, int at)
    {
        if (DateScanner.Short(source, at) is not var (day, afterDay))
        {
            return null;
        }

        if (Ago(source, at, day, afterDay) is { } ago)
        {
            return ago;
        }

        var ordinal = AfterOrdinal(source, afterDay);
        int end = ordinal ?? afterDay;
        end = source.AfterPhrase(end, "of") ?? end;
        return Look(source, source.AfterGap(end), Months) is var (month, afterMonth) ? WithYear(source, at, afterMonth, month, day)
            : ordinal is { } alone ? DateScanner.Day(source, at, alone, Calendar.Nearest(source.Context.Today, day))
            : null;
    }

    /// <summary>"Two days ago", "a day ago".</summary>
    private static Token? Ago(Source source, int at) =>
        EnglishNumber.Scan(source, at) is var (days, end) ? Ago(source, at, days, end)
        : source.AfterPhrase(at, "a") is { } one ? Ago(source, at, 1, one)
        : null;

    private static Token? Ago(Source source, int at, int days, int end) =>
        (source.AfterPhrase(end, "days ago") ?? source.AfterPhrase(end, "day ago")) is { } ago
            ? DateScanner.Day(source, at, ago, source.Context.Today.PlusDays(-days))
            : null;

    private static Token WithYear(Source source, int start, int end, int month, int day)
    {
        int at = source.AfterSpaces(source[end] == ',' ? end + 1 : end);
        return DateScanner.Year(source, at) is var (year, behind) && !IsAmount(source, behind)
            ? DateScanner.Day(source, start, behind, Calendar.Day(year, month, day))
            : DateScanner.Day(source, start, end, Calendar.Nearest(source.Context.Today, month, day));
    }

    /// <summary>Whether the number goes on into something else: "may 2 hours", "mar 9:30".</summary>
    private static bool IsAmount(Source source, int end) =>
        source.IsWordCharacter(end) || source[end] is ':' or '%' || (source[end] is '.' or '/' && source.IsDigit(end + 1))
        || Units.Scan(source, Fractions.Counted(source, end)) is not null;

    private static int? AfterOrdinal(Source source, int at) =>
        source.Span(at, source.AfterWord(at)) is "st" or "nd" or "rd" or "th" ? at + 2 : null;

    private static int AfterPoint(Source source, int at) => source.AfterGap(source[at] == '.' ? at + 1 : at);

    private static (T Value, int End)? Look<T>(Source source, int at, FrozenDictionary<string, T> names)
    {
        int end = source.AfterWord(at);
        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.Span(at, end), out var value) ? (value, end) : null;
    }

    /// <summary>Names with their numbers from 1 up: whole, of three letters, and as the few others are shortened.</summary>
    private static Dictionary<string, int> Names(string[] names, string[] others)
    {
        var numbers = new Dictionary<string, int>();
        for (int index = 0; index < names.Length; index++)
        {
            numbers[names[index]] = numbers[names[index][..3]] = index + 1;
        }

        foreach (string other in others)
        {
            numbers[other] = numbers[other[..3]];
        }

        return numbers;
    }
}
