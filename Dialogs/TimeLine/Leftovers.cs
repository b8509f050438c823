namespace CoachBot.Dialogs.TimeLine;

/// <summary>What stays of a segment once its times are paired.</summary>
internal static class Leftovers
{
    public static IEnumerable<Part> Of(List<Token> items, bool[] isTaken)
    {
        bool hasPair = Array.IndexOf(isTaken, true) >= 0;
        for (int index = 0; index < items.Count; index++)
        {
            if (isTaken[index] || (hasPair && SaysNothing(items, index)))
            {
                continue;
            }

            var first = items[index];
            while (IsUnknown(first) && index + 1 < items.Count && !isTaken[index + 1] && IsUnknown(items[index + 1]))
            {
                index++;
            }

            yield return first switch
            {
                ValueToken => new(first, null),
                ActivityToken => new(null, first),
                _ => new(null, new WordToken(first.Start, items[index].End, false)),
            };
        }
    }

    private static bool IsUnknown(Token token) => token is WordToken or NumberToken;

    /// <summary>Beside a clear time: whom it was spent with, how many of them, and "the remaining".</summary>
    private static bool SaysNothing(List<Token> items, int index) => items[index] switch
    {
        WordToken { Aside: true } or RestToken => true,
        NumberToken { Count: not null } => index + 1 < items.Count && items[index + 1] is ActivityToken or WordToken { Aside: true },
        _ => false,
    };
}
