using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Settles one time for several activities: "visits and travel 2h each" is two times, "visits and travel 3h" is to be asked about.</summary>
internal static class Groups
{
    private const int MostEach = 20;

    public static List<Token> Settle(Source source, List<Token> tokens)
    {
        for (int index = tokens.FindIndex(token => token is EachToken); index >= 0; index = tokens.FindIndex(token => token is EachToken))
        {
            Share(source, tokens, index);
        }

        Backs(source, tokens);
        for (int index = tokens.Count - 1; index >= 0; index--)
        {
            Merge(tokens, index);
        }

        return tokens;
    }

    /// <summary>Gives the time beside "each" to every activity before it, or else behind it.</summary>
    private static void Share(Source source, List<Token> tokens, int each)
    {
        int time = each + 1 < tokens.Count && Part.MinutesOf(tokens[each + 1]) is not null ? each + 1
            : each > 0 && Part.MinutesOf(tokens[each - 1]) is not null ? each - 1
            : -1;
        if (time < 0)
        {
            OfUnsaid(tokens, each);
            return;
        }

        int first = Math.Min(time, each), behind = Math.Max(time, each) + 1;
        int start = Start(tokens, first), end = behind;
        if (start == first)
        {
            end = End(tokens, behind);
        }

        var amount = tokens[time];
        var group = tokens[start..first].Concat(tokens[behind..end]).ToList();
        var names = group.OfType<ActivityToken>().ToList();
        if (names.Count == 0)
        {
            tokens.RemoveAt(each);
            return;
        }

        var shared = names.Count > 1 ? names.SelectMany(name => Timed(name, amount)) : Times(source, group, names[0], amount with { Start = tokens[first].Start, End = tokens[behind - 1].End });
        tokens.RemoveRange(start, end - start);
        tokens.InsertRange(start, shared);
    }

    /// <summary>每个客户拜访1小时 does not say how many they were.</summary>
    private static void OfUnsaid(List<Token> tokens, int each)
    {
        int end = tokens.FindIndex(each, token => token is SeparatorToken) is var found and >= 0 ? found : tokens.Count;
        int time = tokens.FindIndex(each, end - each, token => Part.MinutesOf(token) is not null);
        if (time > 0 && tokens[each..end].Exists(token => token is ActivityToken))
        {
            tokens[time] = new NumberToken(tokens[each].Start, tokens[time].End, null);
        }

        tokens.RemoveAt(each);
    }

    private static IEnumerable<Token> Timed(ActivityToken name, Token amount) =>
        [name, amount, new SeparatorToken(amount.End, amount.End, true)];

    /// <summary>"3 visits 1h each", 来回各45分钟; how many times is asked where it is not said.</summary>
    private static IEnumerable<Token> Times(Source source, List<Token> group, ActivityToken name, Token amount)
    {
        bool isThereAndBack = source.Span(name.Start, name.End).Contains("来回", StringComparison.Ordinal)
            || source.Span(name.Start, name.End).Contains("往返", StringComparison.Ordinal);
        int? count = isThereAndBack ? 2 : group.OfType<NumberToken>().FirstOrDefault()?.Count;
        Token times = count is >= 1 and <= MostEach
            ? Measure.Amount(source, amount.Start, amount.End, count.Value * Part.MinutesOf(amount)!.Value, AmountShape.Whole)
            : new NumberToken(amount.Start, amount.End, null);
        return [name, times];
    }

    /// <summary>Where the activities before a time start; one that has a time of its own is none of them.</summary>
    private static int Start(List<Token> tokens, int end)
    {
        int start = end;
        while (start > 0 && IsOfGroup(tokens[start - 1]))
        {
            start--;
        }

        if (start > 0 && tokens[start - 1] is ValueToken)
        {
            int own = tokens.FindIndex(start, token => token is SeparatorToken);
            start = own < 0 || own >= end ? end : own + 1;
        }

        return start;
    }

    private static int End(List<Token> tokens, int start)
    {
        int end = start;
        while (end < tokens.Count && IsOfGroup(tokens[end]) && (tokens[end] is not SeparatorToken || tokens[end] is SeparatorToken { Soft: true }))
        {
            end++;
        }

        return end;
    }

    private static bool IsOfGroup(Token token) =>
        token is ActivityToken or NumberToken { Count: not null } or WordToken { Aside: true } or SeparatorToken;

    /// <summary>"Travel 45m there, 45m back": the way back is travel too.</summary>
    private static void Backs(Source source, List<Token> tokens)
    {
        for (int index = 1; index < tokens.Count; index++)
        {
            if (tokens[index] is WordToken word && source.Span(word.Start, word.End) is ("back" or "return") && Part.MinutesOf(tokens[index - 1]) is not null
                && tokens[..index].FindLast(token => token is ActivityToken) is ActivityToken { Activities: [WorkActivity.TravelAndWaiting] } way)
            {
                tokens[index] = new ActivityToken(word.Start, word.End, way.Activities);
            }
        }
    }

    /// <summary>Makes "visits and travel" one name of two sides where only one time stands at either end of it.</summary>
    private static void Merge(List<Token> tokens, int index)
    {
        while (index + 2 < tokens.Count && tokens[index] is ActivityToken one && tokens[index + 1] is SeparatorToken { Soft: true }
            && tokens[index + 2] is ActivityToken other && !one.Activities.SequenceEqual(other.Activities)
            && (IsBeforeTime(tokens, index) || IsBehindTime(tokens, index)))
        {
            ImmutableArray<WorkActivity> both = [.. one.Activities.Union(other.Activities)];
            tokens[index] = new ActivityToken(one.Start, other.End, both);
            tokens.RemoveRange(index + 1, 2);
        }
    }

    /// <summary>[visits] and [travel 3h].</summary>
    private static bool IsBeforeTime(List<Token> tokens, int index) =>
        (index == 0 || tokens[index - 1] is SeparatorToken or DateToken) && IsTime(tokens, index + 3) && IsEnd(tokens, index + 4);

    /// <summary>[3h visits] and [travel].</summary>
    private static bool IsBehindTime(List<Token> tokens, int index) =>
        IsTime(tokens, index - 1) && (index == 1 || tokens[index - 2] is SeparatorToken or DateToken) && IsEnd(tokens, index + 3);

    private static bool IsTime(List<Token> tokens, int at) => at >= 0 && at < tokens.Count && tokens[at] is (AmountToken or RangeToken);

    private static bool IsEnd(List<Token> tokens, int at) => at >= tokens.Count || tokens[at] is SeparatorToken or DateToken;
}
