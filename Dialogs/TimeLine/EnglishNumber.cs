using System.Collections.Frozen;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads numbers in English words: one, twelve, forty-five.</summary>
internal static class EnglishNumber
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40,
        ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary();

    /// <summary>The number and its end; null when there is none at this position.</summary>
    public static (int Value, int End)? Scan(Source source, int at)
    {
        if (Word(source, at) is not { } first)
        {
            return null;
        }

        return first.Value >= 20 && Word(source, source.AfterGap(first.End)) is { Value: > 0 and < 10 } second
            ? (first.Value + second.Value, second.End)
            : first;
    }

    private static (int Value, int End)? Word(Source source, int at)
    {
        int end = source.AfterWord(at);
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.Span(at, end), out int value) ? (value, end) : null;
    }
}
