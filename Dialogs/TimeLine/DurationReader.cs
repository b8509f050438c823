namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one amount of time alone: "1h30", "两个半小时", "09:00-11:30".</summary>
public static class DurationReader
{
    private const int MinutesAnHour = 60;

    /// <summary>Reads an amount; a number without a unit is hours where the caller says so.</summary>
    public static DurationReading Read(string text, TimeLineContext context, bool bareNumberIsHours)
    {
        if (text.Length > TimeLineParser.LongestLine)
        {
            return new NoDuration();
        }

        var source = new Source(text, context);
        var tokens = Joiner.Join(Lexer.Read(source));
        tokens.RemoveAll(token => token is SeparatorToken or ColonToken or TotalToken or EachToken);
        return tokens is not [var only] ? new NoDuration() : only switch
        {
            BadValueToken bad when bad.HasUnit || bareNumberIsHours => new DurationProblem(bad.Problem),
            NumberToken { Value: { } hours } number when bareNumberIsHours =>
                Found(Measure.Amount(source, number.Start, number.End, hours * MinutesAnHour, AmountShape.Whole)),
            _ => Found(only),
        };
    }

    private static DurationReading Found(Token token) => token switch
    {
        BadValueToken { HasUnit: true } bad => new DurationProblem(bad.Problem),
        _ => Part.MinutesOf(token) is { } minutes ? new DurationFound(minutes) : new NoDuration(),
    };
}
