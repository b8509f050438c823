namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one amount of time alone: "1h30", "两个半小时", "09:00-11:30".</summary>
public static class DurationReader
{
    /// <summary>Reads an amount; a number without a unit is hours where the caller says so.</summary>
    public static DurationReading Read(string text, TimeLineContext context, bool bareNumberIsHours) => new NoDuration();
}
