using CoachBot.Coaching.Time;
using CoachBot.Dialogs.TimeLine;
using NodaTime;

namespace CoachBot.Dialogs.Tests.TimeLine;

/// <summary>Reads lines on Monday 23 November 2026, with a usual day of nine hours.</summary>
internal static class Reading
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static readonly TimeLineContext Context = new(Today, 9 * 60);

    public static TimeLineReading Of(string line) => TimeLineParser.Read(line, Context);

    /// <summary>"face-to-face 180, travel 150": the activities with time on them, in the method's order.</summary>
    public static string Minutes(string line) => Of(line).Minutes.ToString();

    public static ActivityMinutes Expected(string minutes) => minutes
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split(' '))
        .Aggregate(ActivityMinutes.None, (sum, part) => sum.With(WorkActivities.FromId(part[0])!.Value, int.Parse(part[1], null)));
}
