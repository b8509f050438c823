namespace CoachBot.Dialogs.TimeLine;

/// <summary>The total a line states ("9h: …", "total 9h", "40% of 9h", 全天9小时), and the line without it.</summary>
internal sealed record StatedTotal(int? Minutes, List<Token> Others)
{
    private const int MinutesAnHour = 60;

    public static StatedTotal Of(List<Token> tokens)
    {
        tokens = [.. tokens.Where((token, index) => token is not TotalToken { Kind: TotalKind.Of } || IsOfTotal(tokens, index))];
        foreach (var (start, count, at) in Found(tokens))
        {
            var others = tokens[..start];
            // "40% of 9h visits" goes on behind its total; anything else ends there.
            if (start == 0 || tokens[start - 1] is not PercentToken)
            {
                others.Add(new SeparatorToken(tokens[start].Start, tokens[at].End, true));
            }

            others.AddRange(tokens[(start + count)..]);
            if (others.Exists(token => token is ValueToken) || others.Count(token => token is ActivityToken) > 1)
            {
                return new(MinutesOf(tokens[at]), Plain(others));
            }
        }

        return new(null, Plain(tokens));
    }

    private static List<Token> Plain(List<Token> tokens) => [.. tokens.Where(token => token is not TotalToken)];

    private static int? MinutesOf(Token token) =>
        token is NumberToken { Value: { } hours } ? (int)(hours * MinutesAnHour) : Part.MinutesOf(token);

    /// <summary>Where a total may be stated: the tokens that state it, and the one with its time.</summary>
    private static IEnumerable<(int Start, int Count, int At)> Found(List<Token> tokens)
    {
        for (int index = 0; index < tokens.Count; index++)
        {
            bool isMark = tokens[index] is TotalToken or AmountToken { Shape: AmountShape.Day };
            int next = index + 1 < tokens.Count && tokens[index + 1] is ColonToken ? index + 2 : index + 1;
            bool isBehind = tokens[index] is TotalToken && index > 0 && Part.MinutesOf(tokens[index - 1]) is not null;
            if (isBehind && next == index + 2)
            {
                yield return (index - 1, 3, index - 1);
            }
            else if (isMark && next < tokens.Count && tokens[next] is RangeToken or AmountToken { Shape: not AmountShape.Day })
            {
                yield return (index, next - index + 1, next);
            }
            else if (isBehind)
            {
                yield return (index - 1, 2, index - 1);
            }
        }

        int first = tokens.FindIndex(token => token is ValueToken or NumberToken or ActivityToken or WordToken);
        if (first >= 0 && IsHead(tokens, first))
        {
            yield return (first, 1, first);
        }
    }

    /// <summary>"9h: …"; and "9h, 40% visits …", where only a total makes sense.</summary>
    private static bool IsHead(List<Token> tokens, int first)
    {
        int behind = tokens.FindIndex(first + 1, token => token is not DateToken);
        var next = behind < 0 ? null : tokens[behind];
        bool isRest = next is RestToken && behind + 1 < tokens.Count && tokens[behind + 1] is ActivityToken;
        bool hasShares = tokens.Exists(token => token is PercentToken or RestToken);
        return tokens[first] switch
        {
            NumberToken number => next is ColonToken && hasShares && number.Value is <= 24,
            AmountToken or RangeToken => (next is ColonToken && Headings(tokens) == 1)
                || (hasShares && (isRest || next is SeparatorToken or PercentToken || (next is ActivityToken && HasShareForEach(tokens, first)))),
            _ => false,
        };
    }

    /// <summary>"9h visits 40% travel 60%": no activity is left for the amount.</summary>
    private static bool HasShareForEach(List<Token> tokens, int first) =>
        !tokens[(first + 1)..].Exists(token => Part.MinutesOf(token) is not null)
        && tokens.Count(token => token is PercentToken or RestToken) >= tokens.Count(token => token is ActivityToken);

    private static int Headings(List<Token> tokens) =>
        tokens.Where((token, index) => token is ColonToken && index > 0 && tokens[index - 1] is AmountToken or RangeToken or DateToken).Count();

    /// <summary>"Of" states a total behind a percentage, with or without its activity, or in front of everything.</summary>
    private static bool IsOfTotal(List<Token> tokens, int of) =>
        of + 1 < tokens.Count && Part.MinutesOf(tokens[of + 1]) is not null
        && (of == 0 || tokens[of - 1] is PercentToken or SeparatorToken
            || (tokens[of - 1] is ActivityToken && of > 1 && tokens[of - 2] is PercentToken));
}
