namespace CoachBot.Dialogs.TimeLine;

/// <summary>Which hours a time of day is counted in.</summary>
internal enum DayPart
{
    Unsaid,
    Morning,
    Noon,
    Afternoon,
    Night,
}

/// <summary>A time of day as typed: 9, 9:30, 9am, 下午两点半. It is marked when it shows to be one; a mere "9" does not.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, DayPart Part, bool IsMarked, int End)
{
    private static readonly (string Word, DayPart Part)[] ChineseParts =
    [
        ("上午", DayPart.Morning), ("早上", DayPart.Morning), ("早晨", DayPart.Morning), ("清晨", DayPart.Morning), ("凌晨", DayPart.Morning),
        ("中午", DayPart.Noon), ("下午", DayPart.Afternoon), ("傍晚", DayPart.Afternoon), ("晚上", DayPart.Night),
    ];

    private static readonly (string Word, DayPart Part)[] EnglishParts =
    [
        ("am", DayPart.Morning), ("a.m.", DayPart.Morning), ("a.m", DayPart.Morning),
        ("pm", DayPart.Afternoon), ("p.m.", DayPart.Afternoon), ("p.m", DayPart.Afternoon),
    ];

    /// <summary>The time at a position; null when there is none.</summary>
    public static ClockTime? Scan(Source source, int at)
    {
        if ((source.AfterPhrase(at, "noon") ?? source.AfterPhrase(at, "midday")) is { } noon)
        {
            return new(12, 0, DayPart.Noon, true, noon);
        }

        if (source.AfterPhrase(at, "midnight") is { } midnight)
        {
            return new(24, 0, DayPart.Unsaid, true, midnight);
        }

        var (part, start) = Prefix(source, at);
        if (Number(source, start) is not var (hour, end))
        {
            return null;
        }

        var (minute, last, isMarked) = Minutes(source, end);
        var (suffix, behind) = part == DayPart.Unsaid ? Suffix(source, last) : (part, last);
        return source.IsWordCharacter(behind) && !source.StartsWord(behind) ? null
            : new(hour, minute, suffix, isMarked || suffix != DayPart.Unsaid, behind);
    }

    /// <summary>Whether there is such a time; midnight may be written 24:00.</summary>
    public bool IsReal => Minute < 60 && (Hour < 24 || (Hour == 24 && Minute == 0));

    /// <summary>Minutes of the day, in the hours of a part of the day.</summary>
    public int In(DayPart part) => Minute + (60 * part switch
    {
        DayPart.Morning when Hour == 12 => 0,
        DayPart.Noon when Hour < 4 => Hour + 12,
        DayPart.Afternoon when Hour < 12 => Hour + 12,
        DayPart.Night when Hour <= 12 => Hour + 12,
        _ => Hour,
    });

    private static (DayPart Part, int End) Prefix(Source source, int at)
    {
        foreach (var (word, part) in ChineseParts)
        {
            if (source.Has(at, word))
            {
                return (part, source.AfterSpaces(at + word.Length));
            }
        }

        return (DayPart.Unsaid, at);
    }

    /// <summary>"Am" or "pm" behind a time; otherwise nothing is said, and it ends where the time does.</summary>
    public static (DayPart Part, int End) Suffix(Source source, int at)
    {
        int start = source.AfterSpaces(at);
        foreach (var (word, part) in EnglishParts)
        {
            if (source.Has(start, word) && !source.IsWordCharacter(start + word.Length))
            {
                return (part, start + word.Length);
            }
        }

        return (DayPart.Unsaid, at);
    }

    private static (int Value, int End)? Number(Source source, int at)
    {
        int end = source.AfterDigits(at);
        return end == at ? ChineseNumber.Scan(source, at) : DateScanner.Short(source, at);
    }

    private static (int Minute, int End, bool IsMarked) Minutes(Source source, int at)
    {
        if (source[at] == ':')
        {
            return source.AfterDigits(at + 1) == at + 3 && Number(source, at + 1) is var (minute, end) ? (minute, end, true) : (0, at, false);
        }

        if (source[at] is not ('点' or '點' or '时'))
        {
            return (0, at, false);
        }

        int after = source[at + 1] == '钟' ? at + 2 : at + 1;
        if (source[after] == '半')
        {
            return (30, after + 1, true);
        }

        return Number(source, after) is not var (more, last) ? (0, after, true)
            : source[last] == '刻' ? (more * 15, last + 1, true)
            : (more, source[last] == '分' ? last + 1 : last, true);
    }
}
