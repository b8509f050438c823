namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads ranges of clock times (09:00-11:30, 9-11:30am, 9点到11点半) and single ones, which say nothing about how long.</summary>
internal static class ClockScanner
{
    private static readonly string[] Links = ["to", "until", "till", "til", "and"];

    public static Token? Scan(Source source, int at)
    {
        int? opening = source[at] == '从' ? at + 1
            : source.StartsWord(at) ? source.AfterPhrase(at, "from") ?? source.AfterPhrase(at, "between")
            : null;
        int start = source.AfterSpaces(opening ?? at);
        if (WrittenClock.Range(source, start, end => Linked(source, end, opening is not null)) is var (early, late))
        {
            return Range(source, at, early, late);
        }

        if (ClockTime.Scan(source, start) is not { } from)
        {
            return null;
        }

        if (Linked(source, from.End, opening is not null) is { } second && ClockTime.Scan(source, second) is { } to
            && (opening is not null || from.IsMarked || to.IsMarked))
        {
            // "9:00-11:30-12:00" is more than one range.
            return Bare.Joined(source, to.End) is { } more ? new NumberToken(at, source.AfterWord(more), null)
                : IsWhole(source, to) ? Range(source, at, from, to)
                : null;
        }

        if (opening is null && Linked(source, from.End, false) is { } upper && ClockTime.Scan(source, upper) is { } end
            && IsDaytime(from) && IsDaytime(end) && from.Hour < end.Hour && IsLast(source, end.End) && IsWhole(source, end))
        {
            return new NumberToken(at, end.End, null) { Clock = new(at, end.End, from.Hour * 60, end.Hour * 60) };
        }

        return opening is null ? Single(source, at, from) : null;
    }

    /// <summary>The position behind what links two times; null when nothing does.</summary>
    private static int? Linked(Source source, int at, bool opened)
    {
        at = source.AfterSpaces(at);
        if (source[at] is '-' or '~' or '到' or '至')
        {
            return source.AfterSpaces(source[at + 1] == source[at] ? at + 2 : at + 1);
        }

        foreach (string link in Links.AsSpan(0, opened ? Links.Length : Links.Length - 1))
        {
            if (source.AfterPhrase(at, link) is { } end)
            {
                return source.AfterSpaces(end);
            }
        }

        return null;
    }

    /// <summary>Whether nothing turns the second time into something else: "9:00-2h".</summary>
    private static bool IsWhole(Source source, ClockTime to) =>
        source[to.End] != '%' && (to.IsMarked || Units.Scan(source, Fractions.Counted(source, to.End)) is null);

    /// <summary>Hours that "9-12" is more likely to mean than nine to twelve of something.</summary>
    private static bool IsDaytime(ClockTime time) => time is { IsMarked: false, Hour: >= 6 and <= 23 };

    private static bool IsLast(Source source, int end) =>
        Bare.Joined(source, end) is null && source[end] is not ('月' or '日' or '号') && (source[end] != '.' || !source.IsDigit(end + 1));

    private static ValueToken Range(Source source, int start, ClockTime from, ClockTime to)
    {
        int end = to.End;
        if (!from.IsReal || !to.IsReal)
        {
            return new BadValueToken(start, end, new NoTimeOfDay(source.Quote(start, end)), true);
        }

        var (first, last) = Minutes(from, to);
        return last <= first || last > 24 * 60
            ? new BadValueToken(start, end, new RangeBackwards(source.Quote(start, end)), true)
            : new RangeToken(start, end, first, last);
    }

    /// <summary>A side without am or pm takes that of the other, unless the range would then run backwards.</summary>
    private static (int From, int To) Minutes(ClockTime from, ClockTime to)
    {
        int first = from.In(from.Part), last = to.In(to.Part);
        if (from.Part == DayPart.Unsaid && to.Part != DayPart.Unsaid)
        {
            int same = from.In(to.Part);
            return (same < last ? same : first, last);
        }

        if (to.Part == DayPart.Unsaid && from.Part != DayPart.Unsaid)
        {
            int same = to.In(from.Part);
            return (first, same > first || to.Hour > 12 ? same : same + (12 * 60));
        }

        return (first, last);
    }

    /// <summary>"9点", "3pm", "at 3:30"; a mere "3:30" is an amount, and so is 三点五小时.</summary>
    private static FillerToken? Single(Source source, int at, ClockTime time)
    {
        bool isAmount = Units.Scan(source, Fractions.Counted(source, time.End)) is not null;
        bool isTime = time.Part != DayPart.Unsaid || source.Span(at, time.End).IndexOf('点') > 0 || IsBehindAt(source, at);
        return isTime && !isAmount ? new(at, time.End) : null;
    }

    private static bool IsBehindAt(Source source, int at)
    {
        int end = at;
        while (source[end - 1] == ' ')
        {
            end--;
        }

        return end >= 2 && source.Has(end - 2, "at") && source.StartsWord(end - 2) && (source[source.AfterDigits(at)] == ':' || IsPointed(source, at));
    }

    /// <summary>"At 3.30".</summary>
    private static bool IsPointed(Source source, int at)
    {
        int point = source.AfterDigits(at);
        return source[point] == '.' && source.AfterDigits(point + 1) == point + 3 && !source.IsWordCharacter(point + 3);
    }
}
