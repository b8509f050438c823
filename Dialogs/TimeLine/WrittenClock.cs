namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads times of day that look like amounts where they stand alone: 8h30-10h, 8.30-10.00, 0900-1130.</summary>
internal static class WrittenClock
{
    private const int FirstHour = 6;
    private const int LastHour = 23;

    /// <summary>The two times of a range; null when both are not written alike, or make no sense as hours of a working day.</summary>
    public static (ClockTime From, ClockTime To)? Range(Source source, int at, Func<int, int?> linked)
    {
        foreach (var scan in (ReadOnlySpan<Func<Source, int, ClockTime?>>)[InHours, WithPoint, InFour])
        {
            if (scan(source, at) is { } from && linked(from.End) is { } second && scan(source, second) is { } to)
            {
                return IsLast(source, to.End) && Minutes(from) < Minutes(to) ? (from, to) : null;
            }
        }

        return null;
    }

    /// <summary>One time where nothing but a time can stand, so that "2030" is no year; null when there is none written so.</summary>
    public static ClockTime? Alone(Source source, int at) =>
        (InHoursAndMinutes(source, at) ?? WithPoint(source, at) ?? InAnyFour(source, at) ?? InThree(source, at)) is not { } time ? null
            : ClockTime.Suffix(source, time.End) is var (part, end) ? time with { Part = part, End = end }
            : time;

    private static int Minutes(ClockTime time) => time.In(DayPart.Unsaid);

    private static bool IsLast(Source source, int end) =>
        source[end] is not ('%' or '/' or ':' or '.' or '-') && !source.IsWordCharacter(end) && Units.Scan(source, Fractions.Counted(source, end)) is null;

    /// <summary>"8h30", "10h".</summary>
    private static ClockTime? InHours(Source source, int at)
    {
        if (DateScanner.Short(source, at) is not var (hour, end) || source[end] != 'h')
        {
            return null;
        }

        int behind = source.AfterDigits(end + 1);
        int minute = behind == end + 3 ? DateScanner.Short(source, end + 1)!.Value.Value : 0;
        return behind == end + 1 || behind == end + 3 ? Daytime(hour, minute, behind) : null;
    }

    /// <summary>"8h30"; a mere "9h" is an amount.</summary>
    private static ClockTime? InHoursAndMinutes(Source source, int at) => InHours(source, at) is { } time && source[time.End - 1] != 'h' ? time : null;

    /// <summary>"8.30".</summary>
    private static ClockTime? WithPoint(Source source, int at) =>
        DateScanner.Short(source, at) is var (hour, point) && source[point] == '.'
        && DateScanner.Short(source, point + 1) is var (minute, end) && end == point + 3 && minute < 60 && hour <= LastHour
            ? new(hour, minute, DayPart.Unsaid, true, end)
            : null;

    /// <summary>"0930", but not years.</summary>
    private static ClockTime? InFour(Source source, int at) =>
        DateScanner.Year(source, at) is var (figures, end) && figures / 100 != 20 ? Daytime(figures / 100, figures % 100, end) : null;

    private static ClockTime? InAnyFour(Source source, int at) =>
        DateScanner.Year(source, at) is var (figures, end) ? new(figures / 100, figures % 100, DayPart.Unsaid, true, end) : null;

    /// <summary>"530".</summary>
    private static ClockTime? InThree(Source source, int at) => source.AfterDigits(at) == at + 3 && source.Span(at, at + 3) is var figures
        ? new(figures[0] - '0', ((figures[1] - '0') * 10) + figures[2] - '0', DayPart.Unsaid, true, at + 3)
        : null;

    private static ClockTime? Daytime(int hour, int minute, int end) =>
        hour is >= FirstHour and <= LastHour && minute < 60 ? new(hour, minute, DayPart.Unsaid, true, end) : null;
}
