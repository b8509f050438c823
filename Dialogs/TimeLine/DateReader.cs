namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one date alone: "yesterday", "Nov 20", "上周五".</summary>
public static class DateReader
{
    /// <summary>Reads a date, counted from the context's today.</summary>
    public static DateReading Read(string text, TimeLineContext context) => new NoDate();
}
