namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads a time of day in English words: "five", "five thirty", "half past five", "quarter to 6".</summary>
internal static class SpokenClock
{
    private const int MinutesAnHour = 60;
    private const int LastHour = 23;

    private static readonly (string Words, int Minutes)[] Openings =
        [("half past", 30), ("a quarter past", 15), ("quarter past", 15), ("a quarter to", -15), ("quarter to", -15)];

    /// <summary>The time at a position, with "am" or "pm" behind it; null when there is none.</summary>
    public static ClockTime? Scan(Source source, int at) =>
        (Relative(source, at) ?? Words(source, at)) is not { } time ? null
        : ClockTime.Suffix(source, time.End) is var (part, end) ? time with { Part = part, End = end }
        : time;

    private static ClockTime? Relative(Source source, int at)
    {
        foreach (var (words, minutes) in Openings)
        {
            if (source.AfterPhrase(at, words) is { } behind && Hour(source, source.AfterSpaces(behind)) is var (hour, end) && hour > 0)
            {
                return minutes > 0 ? Of(hour, minutes, end) : Of(hour == 1 ? 12 : hour - 1, MinutesAnHour + minutes, end);
            }
        }

        return null;
    }

    private static ClockTime? Words(Source source, int at)
    {
        if (EnglishNumber.Scan(source, at) is not var (hour, end) || hour > LastHour)
        {
            return null;
        }

        return EnglishNumber.Scan(source, source.AfterGap(end)) is var (minute, last) && minute is >= 10 and < MinutesAnHour
            ? Of(hour, minute, last)
            : Of(hour, 0, end);
    }

    private static (int Value, int End)? Hour(Source source, int at) =>
        (EnglishNumber.Scan(source, at) ?? DateScanner.Short(source, at)) is var (hour, end) && hour <= LastHour && !source.IsWordCharacter(end) ? (hour, end) : null;

    private static ClockTime Of(int hour, int minute, int end) => new(hour, minute, DayPart.Unsaid, false, end);
}
