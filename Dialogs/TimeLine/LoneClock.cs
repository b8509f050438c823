namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds one time of day where nothing but a time can stand, in all the ways it is written and said.</summary>
internal static class LoneClock
{
    /// <summary>What the words behind a time may say of it.</summary>
    private static readonly (string Words, DayPart Part)[] Behind =
        [("in the morning", DayPart.Morning), ("in the afternoon", DayPart.Afternoon), ("in the evening", DayPart.Afternoon), ("at night", DayPart.Night),
            ("every morning", DayPart.Morning), ("every afternoon", DayPart.Afternoon), ("every evening", DayPart.Afternoon), ("every night", DayPart.Night)];

    /// <summary>What the words before a time may say of it; "every" is passed over with other words.</summary>
    private static readonly (string Words, DayPart Part)[] Before =
        [("morning at", DayPart.Morning), ("afternoon at", DayPart.Afternoon), ("evening at", DayPart.Afternoon), ("night at", DayPart.Night)];

    private static readonly (string Word, ClockTime Time)[] Named =
        [("正午", new(12, 0, DayPart.Noon, true, 0)), ("中午", new(12, 0, DayPart.Noon, true, 0)), ("午夜", new(24, 0, DayPart.Unsaid, true, 0))];

    /// <summary>The time at a position; null when there is none.</summary>
    public static ClockTime? Scan(Source source, int start)
    {
        foreach (var (words, part) in Before)
        {
            if (source.AfterPhrase(start, words) is { } behind)
            {
                return Of(source, source.AfterSpaces(behind)) is { Part: DayPart.Unsaid } time ? time with { Part = part } : null;
            }
        }

        return Of(source, start);
    }

    private static ClockTime? Of(Source source, int start) =>
        (WrittenClock.Alone(source, start) ?? SpokenClock.Scan(source, start) ?? ClockTime.Scan(source, start)) is { } time ? Whole(source, time) : OfName(source, start);

    private static ClockTime? OfName(Source source, int start)
    {
        foreach (var (word, time) in Named)
        {
            if (source.Has(start, word))
            {
                return time with { End = start + word.Length };
            }
        }

        return null;
    }

    /// <summary>The time with what belongs to it: seconds, which do not count, 整, "o'clock", "Uhr", "in the evening".</summary>
    private static ClockTime Whole(Source source, ClockTime time)
    {
        int end = source[time.End] == ':' && source.AfterDigits(time.End + 1) == time.End + 3 ? time.End + 3 : time.End;
        end = source[end] == '整' ? end + 1 : end;
        end = source.AfterPhrase(end, "o'clock") ?? source.AfterPhrase(end, "uhr") ?? end;
        foreach (var (words, part) in Behind)
        {
            if (time.Part == DayPart.Unsaid && source.AfterPhrase(end, words) is { } behind)
            {
                return time with { Part = part, End = behind };
            }
        }

        return time with { End = end };
    }
}
