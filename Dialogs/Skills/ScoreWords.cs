using System.Collections.Frozen;
using System.Globalization;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>Reads a score as people write it: 4, four, 四, 4分, 4/7.</summary>
public static class ScoreWords
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["零"] = 0, ["一"] = 1, ["二"] = 2, ["两"] = 2, ["三"] = 3, ["四"] = 4, ["五"] = 5, ["六"] = 6, ["七"] = 7, ["八"] = 8, ["九"] = 9, ["十"] = 10,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Endings = ["/7", "分"];

    /// <summary>The score that a word says; null for a number that is none, and for what is no number.</summary>
    public static Score? Read(string word) => Number(word) is { } number ? Score.From(number) : null;

    /// <summary>The whole number that a word says, whether it is a score or not; null when it says none.</summary>
    public static int? Number(string word)
    {
        string said = Width.Fold(word).Trim();
        foreach (string ending in Endings)
        {
            said = said.EndsWith(ending, StringComparison.Ordinal) ? said[..^ending.Length] : said;
        }

        return Words.TryGetValue(said, out int value) || int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) ? value : null;
    }
}
