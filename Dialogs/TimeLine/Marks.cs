using System.Collections.Frozen;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the small words of a line: what parts it, what states a total or a rest, and what says nothing.</summary>
internal static class Marks
{
    private static readonly (string Words, Func<int, int, Token> Make)[] English =
    [
        .. Each("in total, total of, total, totals, totalling, altogether, overall", (start, end) => new TotalToken(start, end, TotalKind.Stated)),
        .. Each("of", (start, end) => new TotalToken(start, end, TotalKind.Of)),
        .. Each("each, apiece, both", (start, end) => new EachToken(start, end)),
        .. Each("worked", (start, end) => new TotalToken(start, end, TotalKind.Work)),
        .. Each(SmallWords.EnglishRests, (start, end) => new RestToken(start, end)),
        .. Each("same as on, the same as, same as, same like, copy of, copy from, copy", (start, end) => new SameToken(start, end, false)),
        .. Each("followed by, as well as, and then, then, and, plus, also, but", (start, end) => new SeparatorToken(start, end, true)),
        .. Each(SmallWords.English, (start, end) => new FillerToken(start, end)),
        .. Each(SmallWords.EnglishAsides, (start, end) => new WordToken(start, end, true)),
    ];

    private static readonly (string Words, Func<int, int, Token> Make)[] Chinese =
    [
        .. Each("一共, 总共, 合计, 总计, 共计, 总时长, 共", (start, end) => new TotalToken(start, end, TotalKind.Stated)),
        .. Each("工作了, 工作, 干了, 上班, 上了, 忙了", (start, end) => new TotalToken(start, end, TotalKind.Work)),
        .. Each("各自, 各, 每个, 每家", (start, end) => new EachToken(start, end)),
        .. Each("加班, 值班", (start, end) => new WordToken(start, end, false)),
        .. Each(SmallWords.ChineseRests, (start, end) => new RestToken(start, end)),
        .. Each("同, 跟, 和, 与, 照搬, 照, 复制, 等于", (start, end) => new SameToken(start, end, false)),
        .. Each("一样, 一致, 相同", (start, end) => new SameToken(start, end, true)),
        .. Each("以及, 然后, 接着, 还有, 另外, 之后, 并且, 加上, 加, 再, 和, 及, 与, 跟, 并, 后", (start, end) => new SeparatorToken(start, end, true)),
        .. Each(SmallWords.Chinese, (start, end) => new FillerToken(start, end)),
        .. Each(SmallWords.ChineseAsides, (start, end) => new WordToken(start, end, true)),
    ];

    private static readonly FrozenDictionary<string, (string Words, Func<int, int, Token> Make)[]> EnglishByFirstWord =
        English.GroupBy(mark => mark.Words.Split(' ')[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<char, (string Words, Func<int, int, Token> Make)[]> ChineseByFirst =
        Chinese.GroupBy(mark => mark.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static Token? Scan(Source source, int at) => source.StartsWord(at) ? Words(source, at) : Hanzi(source, at);

    private static Token? Words(Source source, int at)
    {
        if (EnglishByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.Span(at, source.AfterWord(at)), out var marks))
        {
            foreach (var (words, make) in marks)
            {
                if (source.AfterPhrase(at, words) is { } end && Settle(source, make(at, end)) is { } token)
                {
                    return token;
                }
            }
        }

        return null;
    }

    private static Token? Hanzi(Source source, int at)
    {
        if (ChineseByFirst.TryGetValue(source[at], out var marks))
        {
            foreach (var (words, make) in marks)
            {
                if (source.Has(at, words) && Settle(source, make(at, at + words.Length)) is { } token)
                {
                    return token;
                }
            }
        }

        return null;
    }

    /// <summary>和 and its like say "the same as" only in front of a date, and 和 only where 一样 follows it.</summary>
    private static Token? Settle(Source source, Token token)
    {
        if (token is FillerToken && source[token.Start] is ('写' or '填') && token.End == token.Start + 1)
        {
            return IsPartOfName(source, token.End) ? token : null;
        }

        if (token is not SameToken { DateBefore: false } same)
        {
            return token;
        }

        if (DateScanner.Scan(source, source.AfterSpaces(same.End)) is not { } date)
        {
            return null;
        }

        int end = source.AfterSpaces(date.End);
        bool isSame = source.Has(end, "一样") || source.Has(end, "相同") || source.Has(end, "一致");
        return isSame || source[same.Start] is not ('跟' or '和' or '与') ? same : null;
    }

    /// <summary>写半小时报告, 填CRM.</summary>
    private static bool IsPartOfName(Source source, int at) =>
        source[at] == '半' || Quantity.Scan(source, source.AfterSpaces(at)) is not null || ActivityLexicon.Scan(source, source.AfterSpaces(at)) is not null;

    private static IEnumerable<(string Words, Func<int, int, Token> Make)> Each(string words, Func<int, int, Token> make) =>
        words
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .OrderByDescending(word => word.Length)
        .Select(word => (word, make));
}
