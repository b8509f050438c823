using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Pairs the times of a segment with the activities beside them, whichever comes first.</summary>
internal static class Pairing
{
    // A known activity outweighs unknown words between it and its time; a number without a unit, or a mere aside, comes last.
    private const int Known = 10;
    private const int Unknown = 6;
    private const int Unitless = 4;
    private const int Aside = 2;

    public static IEnumerable<Part> Pair(List<Token> segment)
    {
        var items = RestIsBreak(Runs(segment));
        var partners = Partners(items);
        var parts = new List<Part>();
        var isTaken = new bool[items.Count];
        for (int index = 0; index < items.Count; index++)
        {
            if (!isTaken[index] && partners[index] is { } partner)
            {
                isTaken[index] = isTaken[partner] = true;
                parts.Add(IsTime(items[index]) ? new(items[index], items[partner]) : new(items[partner], items[index]));
            }
        }

        return parts.Concat(Leftovers.Of(items, isTaken));
    }

    /// <summary>For each item where a pair starts, the item it pairs with, so that the pairs together weigh most and start earliest.</summary>
    private static int?[] Partners(List<Token> items)
    {
        var weights = new int[items.Count + 2];
        var best = new int?[items.Count];
        int? main = null;
        for (int index = items.Count - 1; index >= 0; index--)
        {
            weights[index] = weights[index + 1];
            foreach (int partner in (ReadOnlySpan<int>)[main ?? index + 1, index + 1])
            {
                int weight = partner < items.Count ? Weight(items[index], items[partner], partner == index + 1) : 0;
                if (weight > 0 && weight + weights[partner + 1] >= weights[index])
                {
                    weights[index] = weight + weights[partner + 1];
                    best[index] = partner;
                }
            }

            main = items[index] is ValueToken or ActivityToken ? index : main;
        }

        return Chosen(best);
    }

    /// <summary>Of all best pairs, those met when going from left to right.</summary>
    private static int?[] Chosen(int?[] best)
    {
        var chosen = new int?[best.Length];
        for (int index = 0; index < best.Length; index++)
        {
            if (best[index] is { } partner)
            {
                chosen[index] = partner;
                index = partner;
            }
        }

        return chosen;
    }

    private static int Weight(Token one, Token other, bool areNeighbours) => (one, other) switch
    {
        (ValueToken, ActivityToken) or (ActivityToken, ValueToken) => Known,
        (ValueToken, WordToken { Aside: true }) or (WordToken { Aside: true }, ValueToken) when areNeighbours => Aside,
        (ValueToken, WordToken) or (WordToken, ValueToken) when areNeighbours => Unknown,
        (NumberToken, ActivityToken) or (ActivityToken, NumberToken) when areNeighbours => Unitless,
        _ => 0,
    };

    private static bool IsTime(Token token) => token is ValueToken or NumberToken;

    /// <summary>The segment without its signs, neighbouring words being one.</summary>
    private static List<Token> Runs(List<Token> segment)
    {
        var items = new List<Token>();
        Token? last = null;
        foreach (var token in segment)
        {
            if (token is WordToken word && last is WordToken before)
            {
                items[^1] = last = new WordToken(before.Start, word.End, before.Aside && word.Aside);
                continue;
            }

            last = token;
            if (token is ValueToken or NumberToken or ActivityToken or WordToken)
            {
                items.Add(token);
            }
        }

        return items;
    }

    /// <summary>"1h rest" is an hour's rest, not what is left.</summary>
    private static List<Token> RestIsBreak(List<Token> items)
    {
        int rest = items.FindIndex(item => item is RestToken);
        if (rest >= 0 && items.Exists(item => item is AmountToken) && items.Count(item => item is not WordToken) == 2)
        {
            items[rest] = new ActivityToken(items[rest].Start, items[rest].End, [WorkActivity.PersonalTime]);
        }

        return items;
    }
}
