namespace CoachBot.Dialogs.TimeLine;

/// <summary>Cuts a text into tokens, from left to right and without looking back.</summary>
internal static class Lexer
{
    private static readonly string[] Minuses = ["minus", "negative"];

    public static List<Token> Read(Source source)
    {
        var tokens = new List<Token>();
        for (int at = 0; at < source.Length;)
        {
            if (Markup.Skip(source, at) is var end && end > at)
            {
                at = end;
            }
            else if (Scan(source, at, tokens) is { } token)
            {
                if (token is not FillerToken)
                {
                    tokens.Add(token);
                }

                at = token.End;
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    private static Token? Scan(Source source, int at, List<Token> tokens) =>
        source.IsWordCharacter(at) || Source.IsChinese(source[at]) || source[at] is '∞' or '½' or '¼' or '¾'
            ? Meaning(source, at) ?? Word(source, at)
            : Sign(source, at, tokens);

    private static Token? Meaning(Source source, int at) =>
        ActivityLexicon.Scan(source, at)
        ?? DateScanner.Scan(source, at)
        ?? ClockScanner.Scan(source, at)
        ?? Negative(source, at)
        ?? AmountScanner.Scan(source, at)
        ?? Marks.Scan(source, at);

    private static Token? Sign(Source source, int at, List<Token> tokens) => source[at] switch
    {
        ',' or ';' or '\n' or '\r' or '、' or '。' or '｡' or '!' or '?' or '|' or '•' or '·' or '…' => new SeparatorToken(at, at + 1, false),
        '+' or '&' => new SeparatorToken(at, at + 1, true),
        ':' or '=' => new ColonToken(at, at + 1),
        '.' when source.IsDigit(at + 1) => AmountScanner.Scan(source, at),
        // The point of "2 hrs." ends a unit, not a sentence.
        '.' => tokens is [.., AmountToken { End: var end }] && end == at ? null : new SeparatorToken(at, at + 1, false),
        '-' when !source.IsWordCharacter(at - 1) && (!Source.IsChinese(source[at - 1]) || IsBehindName(tokens, at)) => Signed(source, at, at + 1),
        _ => null,
    };

    private static bool IsBehindName(List<Token> tokens, int at) => tokens is [.., ActivityToken { End: var end }] && end == at;

    /// <summary>"Minus 3h", 负三小时.</summary>
    private static BadValueToken? Negative(Source source, int at)
    {
        if (source[at] is '负' or '負')
        {
            return Signed(source, at, at + 1);
        }

        foreach (string minus in Minuses)
        {
            if (source.StartsWord(at) && source.AfterPhrase(at, minus) is { } end)
            {
                return Signed(source, at, source.AfterSpaces(end));
            }
        }

        return null;
    }

    private static BadValueToken? Signed(Source source, int start, int number)
    {
        var value = Quantity.Scan(source, number) is null ? null : AmountScanner.Scan(source, number);
        bool hasUnit = value is not NumberToken and not BadValueToken { HasUnit: false };
        return value is null ? null : new(start, value.End, new NotANumber(source.Quote(start, value.End)), hasUnit);
    }

    private static WordToken Word(Source source, int at)
    {
        if (Source.IsChinese(source[at]))
        {
            return new(at, at + 1, false);
        }

        int end = source.AfterWord(at);
        return new(at, Math.Max(at + 1, Markup.AfterEnding(source, end)), false);
    }
}
