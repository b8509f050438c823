using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads one share alone: "40", "about 40%", "forty percent", 三成, 一半.</summary>
public static class ShareReader
{
    private const int Half = 50;
    private const int Whole = 100;

    // No share depends on the day.
    private static readonly TimeLineContext NoDay = new(new LocalDate(2000, 1, 1), 0);

    /// <summary>The share in whole percent, from 0 to 100; null for anything else.</summary>
    public static int? Read(string text)
    {
        if (text.Length > TimeLineParser.LongestLine)
        {
            return null;
        }

        var source = new Source(text, NoDay);
        int start = source.AfterSpaces(0);
        if ((source.AfterPhrase(start, "half") ?? source.AfterPhrase(start, "a half")) is { } end && source.AfterSpaces(end) == source.Length)
        {
            return Half;
        }

        var tokens = Lexer.Read(source);
        tokens.RemoveAll(token => token is SeparatorToken or ColonToken);
        decimal? share = tokens is not [var only] ? null : only switch
        {
            PercentToken percent => percent.Percent,
            NumberToken number => number.Value,
            _ => null,
        };
        return share is { } value && value <= Whole && value == decimal.Truncate(value) ? (int)value : null;
    }
}
