using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads a typed line about a day: "3h face to face, 2.5h travel, 45m reports".</summary>
public static class TimeLineParser
{
    /// <summary>The most characters a line may have.</summary>
    public const int LongestLine = 2000;

    private const int LongestQuote = 80;

    /// <summary>Reads a line in English, Chinese or both; any text at all can be read.</summary>
    public static TimeLineReading Read(string text, TimeLineContext context) => text.Length > LongestLine
        ? new(null, null, ActivityMinutes.None, [], [new LineTooLong(text[..LongestQuote], text.Length, LongestLine)])
        : new LineReader(new(text, context), text).Read();
}
