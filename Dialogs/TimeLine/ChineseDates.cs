using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads Chinese dates.</summary>
internal static class ChineseDates
{
    // Longest first.
    private static readonly (string Word, int Days)[] Named =
    [
        ("大前天", -3), ("大前儿", -3), ("大后天", 3), ("前天", -2), ("前儿", -2), ("昨儿", -1), ("今儿", 0), ("明儿", 1), ("前日", -2), ("昨天", -1), ("昨日", -1), ("今天", 0), ("今日", 0), ("明天", 1), ("明日", 1),
        ("后天", 2),
    ];

    private static readonly (string Word, int? Weeks)[] Weeks =
    [
        ("上上", -2), ("上个", -1), ("上", -1), ("下个", 1), ("下", 1), ("这个", null), ("这", null), ("本", null), ("", null),
    ];

    private static readonly List<string> Backwards = ["天前", "天之前", "天以前"];

    public static Token? Scan(Source source, int at) => Day(source, at) ?? Weekday(source, at) ?? OfMonth(source, at) ?? Ago(source, at) ?? Unnamed(source, at);

    private static Token? Day(Source source, int at)
    {
        foreach (var (word, days) in Named)
        {
            if (source.Has(at, word))
            {
                int end = at + word.Length;
                return DateScanner.Day(source, at, word[^1] == '儿' && source[end] == '个' ? end + 1 : end, source.Context.Today.PlusDays(days));
            }
        }

        return null;
    }

    private static Token? Weekday(Source source, int at)
    {
        foreach (var (word, weeks) in Weeks)
        {
            if (source.Has(at, word) && InWeek(source, at + word.Length) is var (weekday, end))
            {
                return DateScanner.Day(source, at, end, weeks is { } count
                    ? Calendar.OfWeek(source.Context.Today, count, weekday)
                    : Calendar.MostRecent(source.Context.Today, weekday));
            }
        }

        return null;
    }

    private static (IsoDayOfWeek Weekday, int End)? InWeek(Source source, int at)
    {
        int day = at + (source.Has(at, "周") || source.Has(at, "週") ? 1 : source.Has(at, "星期") || source.Has(at, "礼拜") ? 2 : 0);
        return day > at && "一二三四五六日天".IndexOf(source[day]) is var index and >= 0 ? ((IsoDayOfWeek)Math.Min(index + 1, 7), day + 1) : null;
    }

    /// <summary>2026年11月20日, 11月20号, 20号.</summary>
    private static Token? OfMonth(Source source, int start)
    {
        int at = start;
        int? year = null, month = null;
        if (DateScanner.Year(source, at) is var (fullYear, afterYear) && source[afterYear] == '年')
        {
            (year, at) = (fullYear, source.AfterSpaces(afterYear + 1));
        }

        if (Number(source, at) is var (number, afterMonth) && source[afterMonth] == '月')
        {
            (month, at) = (number, source.AfterSpaces(afterMonth + 1));
        }

        if (Number(source, at) is not var (day, end) || (year is not null && month is null))
        {
            return null;
        }

        bool isDay = source[end] is '日' or '号' or '號';
        return !isDay && month is null ? null
            : DateScanner.Day(source, start, isDay ? end + 1 : end, Find(source.Context.Today, year, month, day));
    }

    private static LocalDate? Find(LocalDate today, int? year, int? month, int day) => (year, month) switch
    {
        ({ } inYear, { } inMonth) => Calendar.Day(inYear, inMonth, day),
        (null, { } inMonth) => Calendar.Nearest(today, inMonth, day),
        _ => Calendar.Nearest(today, day),
    };

    private static Token? Ago(Source source, int at) =>
        Number(source, at) is var (days, end) && Backwards.Find(word => source.Has(end, word)) is { } back
            ? DateScanner.Day(source, at, end + back.Length, source.Context.Today.PlusDays(-days))
            : null;

    /// <summary>前两天, the other day: it names none, and is no amount either.</summary>
    private static WordToken? Unnamed(Source source, int at) =>
        source[at] is '前' && Number(source, at + 1) is var (_, end) && source[end] == '天' ? new(at, end + 1, false) : null;

    private static (int Value, int End)? Number(Source source, int at) => DateScanner.Short(source, at) ?? ChineseNumber.Scan(source, at);
}
