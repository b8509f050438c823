using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one time of day alone: "17:30", "5:30 pm", "1730", "half past five pm", 下午五点半; words that say "every day" may stand around it.</summary>
public static class ClockReader
{
    private const int MinutesADay = 24 * 60;

    // No time of day depends on the day.
    internal static readonly TimeLineContext NoDay = new(new LocalDate(2000, 1, 1), 0);

    private static readonly string[] Around =
    [
        "at", "about", "around", "every day", "everyday", "each day", "daily", "every working day", "every workday", "every weekday", "on working days", "on workdays",
        "on weekdays", "please", "sharp", "to log my day", "to log the day", "to log",
        "每天", "每日", "每个工作日", "准时", "工作日", "请", "麻烦", "都", "在", "的", "吧", "记录", "大概", "大约", "左右",
    ];

    /// <summary>Reads a time; midnight, 24:00 too, is the beginning of a day.</summary>
    public static ClockReading Read(string text)
    {
        if (text.Length > TimeLineParser.LongestLine)
        {
            return new NoClock();
        }

        // 每晚 is both "every day" and the part of the day.
        var source = new Source(text.Replace("每晚", "晚上", StringComparison.Ordinal), NoDay);
        int start = AfterWords(source, 0);
        return LoneClock.Scan(source, start) is { } time && AfterWords(source, time.End) == source.Length
            ? Understand(time, IsWrittenOut(source, start))
            : new NoClock();
    }

    private static ClockReading Understand(ClockTime time, bool isWrittenOut)
    {
        int minutes = time.In(time.Part);
        if (!time.IsReal || minutes > MinutesADay || Contradicts(time) || time is { Hour: 0 or 24, IsMarked: false })
        {
            return new NoClock();
        }

        var read = LocalTime.FromMinutesSinceMidnight(minutes % MinutesADay);
        return time is { Part: DayPart.Unsaid, Hour: > 0 and < 12 } && !isWrittenOut ? new ClockAmbiguous(read, read.PlusHours(12)) : new ClockFound(read);
    }

    /// <summary>Whether the hour is one of twenty-four for all its smallness: 05, 10:30, 0930.</summary>
    private static bool IsWrittenOut(Source source, int start) => (source.AfterDigits(start) - start) switch
    {
        2 => source[start] == '0' || source[start + 2] is ':' or '.' or 'h',
        4 => true,
        _ => false,
    };

    /// <summary>"17 am", 晚上两点: an hour that the part of the day does not have.</summary>
    private static bool Contradicts(ClockTime time) => time is { Part: DayPart.Morning, Hour: > 12 } or { Part: DayPart.Noon, Hour: > 3 and < 10 } or { Part: DayPart.Night, Hour: < 5 };

    private static int AfterWords(Source source, int at)
    {
        for (int end; ; at = end)
        {
            at = AfterSigns(source, at);
            end = Around.Select(word => AfterWord(source, at, word)).Max();
            if (end == at)
            {
                return at;
            }
        }
    }

    private static int AfterWord(Source source, int at, string word) =>
        char.IsAscii(word[0]) ? source.AfterPhrase(at, word) ?? at : source.Has(at, word) ? at + word.Length : at;

    private static int AfterSigns(Source source, int at)
    {
        while (source[at] is ' ' or '\t' or ',' or '、' or '@' or '.' or '。' or '!' or '?')
        {
            at++;
        }

        return at;
    }
}
