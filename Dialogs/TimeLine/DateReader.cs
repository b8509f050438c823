namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one date alone: "yesterday", "Nov 20", "上周五".</summary>
public static class DateReader
{
    /// <summary>Reads a date, counted from the context's today.</summary>
    public static DateReading Read(string text, TimeLineContext context)
    {
        if (text.Length > TimeLineParser.LongestLine)
        {
            return new NoDate();
        }

        var source = new Source(text, context);
        var tokens = NumericDates.Settle(source, Lexer.Read(source));
        tokens.RemoveAll(token => token is SeparatorToken or ColonToken);
        if (tokens.Count == 0 || tokens.Exists(token => token is not DateToken and not BadDateToken))
        {
            return new NoDate();
        }

        var dates = LineDates.Of(source, tokens);
        return dates.Problems is [var problem, ..] ? new DateProblem(problem) : new DateFound(dates.Date!.Value);
    }
}
