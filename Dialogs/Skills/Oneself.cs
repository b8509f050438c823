using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>Words by which people mean themselves.</summary>
internal static class Oneself
{
    /// <summary>The longest first. Of Chinese ones a skill may follow at once.</summary>
    private static readonly string[] Words = ["my own", "myself", "my", "me", "i", "我自己的", "我自己", "自己的", "我的", "自己", "本人", "我"];

    /// <summary>Said before a skill by somebody who has nobody else to rate.</summary>
    private static readonly string[] Articles = ["the", "an", "a"];

    /// <summary>Whether a text is no more than such a word.</summary>
    public static bool Is(string text) => Words.Contains(Width.Fold(text).Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows such a word; null where a line does not begin with one, or begins with the name of a rep.</summary>
    /// <param name="line">Begins with the word, if any.</param>
    /// <param name="reps">Those the reader leads.</param>
    public static string? After(string line, IReadOnlyList<TeamMember> reps) =>
        reps.Any(rep => SkillPrefix.Opens(line, rep.Name)) ? null
        : Words.Concat(reps.Count == 0 ? Articles : []).FirstOrDefault(word => Opens(line, word)) is { } own ? line[own.Length..]
        : null;

    private static bool Opens(string line, string word) =>
        SkillPrefix.Opens(line, word) && (line.Length == word.Length || !char.IsAscii(word[0]) || Width.Fold(line)[word.Length] is ' ' or ':' or ',');
}
