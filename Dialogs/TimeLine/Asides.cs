using System.Buffers;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Marks the words that tell where time was spent, or with whom: "in Munich", 去上海, 拜访王总3小时.</summary>
internal static class Asides
{
    private const int LongestBetween = 4;
    private const int LongestBehind = 6;
    private const int ShortestTypo = 6;

    // Words that open with what one does, or with a day, may be an activity or a date.
    private const string Doings = "打做写修学搞弄玩睡洗练跑吃喝买卖办查改编画看听读考";
    private const string ChineseLinks = "去到在和跟与从往给找陪同见";

    private static readonly SearchValues<char> Days = SearchValues.Create("周天月日号年昨前");

    private static readonly string[] Links = ["in", "to", "at", "with", "from"];
    private static readonly string[] Articles = ["the", "a", "an", "my", "our"];
    private static readonly string[] Known = [.. SmallWords.EnglishAsides
        .Split(',', StringSplitOptions.TrimEntries).Where(word => word.Length >= ShortestTypo)];

    public static List<Token> Settle(Source source, List<Token> tokens)
    {
        for (int start = 0; start < tokens.Count;)
        {
            int end = start;
            while (end < tokens.Count && tokens[end] is WordToken { Aside: false } word && IsChinese(source, word) == IsChinese(source, tokens[start]))
            {
                end++;
            }

            bool isAside = end > start && IsAside(source, tokens, start, end);
            for (int index = start; index < end; index++)
            {
                var word = (WordToken)tokens[index];
                tokens[index] = word with { Aside = isAside || IsTypo(source, word) };
            }

            start = Math.Max(end, start + 1);
        }

        return tokens;
    }

    private static bool IsChinese(Source source, Token token) => Source.IsChinese(source[token.Start]);

    private static bool IsAside(Source source, List<Token> tokens, int start, int end)
    {
        int first = tokens[start].Start;
        if (!IsChinese(source, tokens[start]))
        {
            return IsLinked(source, first);
        }

        var words = source.Span(first, tokens[end - 1].End);
        if (words.Length > LongestBehind || Doings.Contains(words[0]) || words.ContainsAny(Days))
        {
            return false;
        }

        int link = source[first - 1] == '了' ? first - 2 : first - 1;
        return ChineseLinks.Contains(source[link]) || (words.Length <= LongestBetween && IsBetween(tokens, start - 1, end));
    }

    private static bool IsBetween(List<Token> tokens, int before, int after) => before >= 0 && after < tokens.Count
        && (tokens[before], tokens[after]) is (ActivityToken, ValueToken) or (ValueToken, ActivityToken);

    /// <summary>Whether "in", "with" and the like stand before, with or without an article.</summary>
    private static bool IsLinked(Source source, int at)
    {
        var word = Before(source, at);
        if (Articles.Contains(source.Span(word.Start, word.End).ToString()) || source.IsDigit(word.Start))
        {
            word = Before(source, word.Start);
        }

        return Links.Contains(source.Span(word.Start, word.End).ToString());
    }

    private static (int Start, int End) Before(Source source, int at)
    {
        int end = at;
        while (source[end - 1] is ' ' or '\t')
        {
            end--;
        }

        int start = end;
        while (source.IsWordCharacter(start - 1))
        {
            start--;
        }

        return (start, end);
    }

    /// <summary>"Custmer".</summary>
    private static bool IsTypo(Source source, WordToken word)
    {
        foreach (string known in Known)
        {
            if (EditDistance.Between(source.Span(word.Start, word.End), known, 1) <= 1)
            {
                return true;
            }
        }

        return false;
    }
}
