namespace CoachBot.Dialogs.TimeLine;

/// <summary>Settles which of the words that may state a total do: 一共 behind an activity sums up that one only, "worked" needs an amount alone.</summary>
internal static class Totals
{
    public static List<Token> Settle(List<Token> tokens)
    {
        var settled = new List<Token>(tokens.Count);
        for (int index = 0; index < tokens.Count; index++)
        {
            if (tokens[index] is not TotalToken { Kind: TotalKind.Work } || IsWholeWork(tokens, index))
            {
                settled.Add(tokens[index]);
            }
        }

        for (int index = settled.FindIndex(IsStated); index > 0; index = settled.FindIndex(index + 1, IsStated))
        {
            index = SumOfOne(settled, index) ?? index;
        }

        return settled;
    }

    private static bool IsStated(Token token) => token is TotalToken { Kind: TotalKind.Stated };

    private static bool IsAmount(Token token) => Part.MinutesOf(token) is not null;

    /// <summary>"Worked 9h, 3h visits …", but not "worked 3h on reports", nor "worked 2h, then 3h visits".</summary>
    private static bool IsWholeWork(List<Token> tokens, int index)
    {
        var (start, end) = Segment(tokens, index);
        if (index + 1 >= end || Part.MinutesOf(tokens[index + 1]) is not { } minutes)
        {
            return false;
        }

        int others = tokens.Sum(token => Part.MinutesOf(token) ?? 0) - minutes;
        return others <= minutes && !tokens[start..end].Exists(token => token is ActivityToken or TotalToken { Kind: TotalKind.Stated });
    }

    /// <summary>开会1小时，拜访三个客户，一共4小时，写报告2小时: the four hours are those of the visits; what is left is the place to go on from.</summary>
    private static int? SumOfOne(List<Token> tokens, int index)
    {
        var (start, end) = Segment(tokens, index);
        int before = Before(tokens, start);
        bool isAlone = end - start == 2 && IsAmount(tokens[index == start ? index + 1 : start]);
        if (!isAlone || before < 0 || tokens.Exists(token => token is PercentToken or RestToken)
            || !(tokens[end..].Exists(IsAmount) || tokens.Count(IsAmount) == 1) || !IsWithoutAmount(tokens, before))
        {
            return null;
        }

        for (int at = Before(tokens, Segment(tokens, before).Start); at >= 0; at = Before(tokens, Segment(tokens, at).Start))
        {
            if (IsWithoutAmount(tokens, at))
            {
                return null;
            }
        }

        tokens.RemoveAt(index);
        tokens.RemoveRange(before + 1, start - before - 1);
        return before + 1;
    }

    /// <summary>The last token of the segment before; -1 when there is none.</summary>
    private static int Before(List<Token> tokens, int start) =>
        start == 0 ? -1 : tokens.FindLastIndex(start - 1, token => token is not SeparatorToken);

    private static bool IsWithoutAmount(List<Token> tokens, int at)
    {
        var (start, end) = Segment(tokens, at);
        var segment = tokens[start..end];
        return segment.Count(token => token is ActivityToken) == 1 && !segment.Exists(token => token is ValueToken);
    }

    /// <summary>What stands between two separators.</summary>
    private static (int Start, int End) Segment(List<Token> tokens, int at)
    {
        int end = tokens.FindIndex(at, token => token is SeparatorToken);
        return (tokens.FindLastIndex(at, token => token is SeparatorToken) + 1, end < 0 ? tokens.Count : end);
    }
}
