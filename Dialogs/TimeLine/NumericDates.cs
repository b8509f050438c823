using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds dates in figures without the year in front: 11.20, 20/11, "20.11.", 11/20/2026. What may be something else stays to be asked about.</summary>
internal static class NumericDates
{
    private readonly record struct Figures(int First, int Second, int? Year, char Sign, bool IsClosed, int End);

    public static List<Token> Settle(Source source, List<Token> tokens)
    {
        var settled = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (settled.Count > 0 && token.Start < settled[^1].End)
            {
                // The point that closes "20.11." was taken for the end of a sentence.
                continue;
            }

            bool mayBe = token is NumberToken or BadValueToken { HasUnit: false };
            settled.Add(mayBe && Scan(source, token) is { } figures ? Read(source, tokens, token, figures) : token);
        }

        return settled;
    }

    private static Token Read(Source source, List<Token> tokens, Token token, Figures figures)
    {
        var today = source.Context.Today;
        var monthFirst = Day(today, figures.Year, figures.First, figures.Second);
        var dayFirst = Day(today, figures.Year, figures.Second, figures.First);
        bool isOne = source.HasChinese || monthFirst is null || dayFirst is null || monthFirst == dayFirst;
        return !IsDate(source, tokens, token, figures) ? token
            : isOne && (monthFirst ?? dayFirst) is { } day ? new DateToken(token.Start, figures.End, day)
            : isOne && figures.Year is not null ? DateScanner.Day(source, token.Start, figures.End, null)
            : new NumberToken(token.Start, figures.End, null);
    }

    private static LocalDate? Day(LocalDate today, int? year, int month, int day) =>
        year is { } inYear ? Calendar.Day(inYear, month, day) : Calendar.Nearest(today, month, day);

    /// <summary>A point may part decimals and a dash may link times, so either says a date only beside a whole line.</summary>
    private static bool IsDate(Source source, List<Token> tokens, Token token, Figures figures) => (figures.Sign, figures.Year) switch
    {
        (_, not null) => true,
        ('/', _) => (figures.First, figures.Second) != (24, 7),
        ('.', _) when figures.IsClosed || tokens is [_] => true,
        ('-', _) when !source.HasChinese && token is NumberToken { Clock: not null } => false,
        _ => IsAtAnEnd(tokens, token) && tokens.Any(other => other is ValueToken && other != token)
            && tokens.Count(other => other is ValueToken && other != token) >= tokens.Count(other => other is ActivityToken),
    };

    private static bool IsAtAnEnd(List<Token> tokens, Token token) =>
        tokens.Find(other => other is not SeparatorToken) == token || tokens.FindLast(other => other is not SeparatorToken) == token;

    private static Figures? Scan(Source source, Token token)
    {
        if (DateScanner.Short(source, token.Start) is not var (first, sign) || source[sign] is not ('.' or '/' or '-')
            || DateScanner.Short(source, sign + 1) is not var (second, end))
        {
            return null;
        }

        if (source[end] == source[sign] && DateScanner.Year(source, end + 1) is var (year, behind))
        {
            return source.IsWordCharacter(behind) ? null : new(first, second, year, source[sign], true, behind);
        }

        bool isClosed = source[end] == '.' && source[sign] == '.' && !source.IsWordCharacter(end + 1);
        int last = isClosed || source[end] is '日' or '号' ? end + 1 : end;
        return token.End == end ? new(first, second, null, source[sign], last > end, last) : null;
    }
}
