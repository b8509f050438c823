using System.Collections.Frozen;
using System.Collections.Immutable;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Forms;

/// <summary>Finds the choice an answer means: by its words first, then by its place ("the second", "last"), then by its number from 1.</summary>
public static class ChoiceMatcher
{
    private static readonly FrozenDictionary<string, int> Places = new Dictionary<string, int>
    {
        ["first"] = 1, ["1st"] = 1, ["第一"] = 1, ["第一个"] = 1, ["第1个"] = 1,
        ["second"] = 2, ["2nd"] = 2, ["第二"] = 2, ["第二个"] = 2, ["第2个"] = 2,
        ["third"] = 3, ["3rd"] = 3, ["第三"] = 3, ["第三个"] = 3, ["第3个"] = 3,
        ["fourth"] = 4, ["4th"] = 4, ["第四"] = 4, ["第四个"] = 4, ["第4个"] = 4,
        ["last"] = -1, ["最后"] = -1, ["最后一个"] = -1,
        ["一"] = 1, ["二"] = 2, ["三"] = 3, ["四"] = 4,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The choice meant, or null when none or more than one is.</summary>
    public static Choice? Match(string text, ImmutableArray<Choice> choices)
    {
        string said = Normalise(text);
        return said.Length == 0
            ? null
            : Only(choices, name => name == said) ?? Only(choices, name => Contains(name, said)) ?? ByPlace(said, choices);
    }

    private static Choice? Only(ImmutableArray<Choice> choices, Func<string, bool> fits)
    {
        var fitting = choices.Where(choice => Names(choice).Any(fits)).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>Whether what was said is some of the words of a name; whole words, so that "no" is not in "not now".</summary>
    private static bool Contains(string name, string said) => $" {name} ".Contains($" {said} ", StringComparison.Ordinal);

    private static IEnumerable<string> Names(Choice choice) =>
        choice.Words.Concat(Texts.All.Select(texts => choice.Title(texts))).Prepend(choice.Value).Select(Normalise);

    private static Choice? ByPlace(string said, ImmutableArray<Choice> choices)
    {
        int place = Places.TryGetValue(said, out int named) || int.TryParse(said, out named) ? named : 0;
        int index = place < 0 ? choices.Length + place : place - 1;
        return index >= 0 && index < choices.Length ? choices[index] : null;
    }

    private static string Normalise(string text)
    {
        string folded = Width.Fold(text).Trim().TrimEnd('.', '!', '。').ToLowerInvariant();
        foreach (string article in (ReadOnlySpan<string>)["the ", "number ", "option "])
        {
            folded = folded.StartsWith(article, StringComparison.Ordinal) ? folded[article.Length..] : folded;
        }

        return folded.EndsWith(" one", StringComparison.Ordinal) ? folded[..^4] : folded;
    }
}
