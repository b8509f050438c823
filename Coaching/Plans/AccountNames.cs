using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Plans;

/// <summary>Finds accounts that are called nearly the same, so that no account is planned twice by accident.</summary>
public static class AccountNames
{
    /// <summary>Slips that are forgiven, at most.</summary>
    public const int MostSlips = 2;

    // One slip in six letters: of four, one makes another company (中国电信, 中国电力).
    private const int LettersASlip = 6;

    // Of one letter or character, a part of a name says nothing.
    private const int ShortestPart = 2;

    // Whole words in English; in Chinese, where nothing parts words, the end of the name. The longer first.
    private static readonly ImmutableHashSet<string> Forms =
        ["the", "co", "company", "corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "plc", "gmbh", "ag", "sa", "bv", "group", "holding", "holdings"];

    private static readonly ImmutableArray<string> ChineseForms =
        ["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "总公司", "公司", "集团"];

    /// <summary>A name by its letters and digits alone, without the form of company; never empty unless the name has no letter or digit.</summary>
    public static string Normalise(string name)
    {
        string kept = WithoutChineseForm(string.Concat(WordsOf(name)));
        return kept.Length > 0 ? kept : Spelling.Fold(Narrow(name));
    }

    /// <summary>Whether two names may well be of one account. Names that differ in a digit are not: plant 1 is not plant 2.</summary>
    public static bool IsNear(string one, string other)
    {
        string first = Normalise(one);
        string second = Normalise(other);
        if (first == second || !first.Where(char.IsDigit).SequenceEqual(second.Where(char.IsDigit)))
        {
            return first == second && first.Length > 0;
        }

        int most = Math.Min(MostSlips, Math.Min(first.Length, second.Length) / LettersASlip);
        return EditDistance.Between(first, second, most) <= most;
    }

    /// <summary>
    /// Whether one name is a part of the other, so that both may be of one account: "Huarui" and "Huarui Electronics", 华瑞电子 and 华瑞电子（苏州）. That is
    /// a reason to ask, and no more.
    /// </summary>
    public static bool IsPart(string one, string other)
    {
        string first = Normalise(one);
        string second = Normalise(other);
        if (first == second || !first.Where(char.IsDigit).SequenceEqual(second.Where(char.IsDigit)))
        {
            return first == second && first.Length > 0;
        }

        var (shorter, longer, words) = first.Length < second.Length ? (first, second, WordsOf(other)) : (second, first, WordsOf(one));
        return shorter.Length >= ShortestPart && (shorter.All(char.IsAscii)
            ? Enumerable.Range(1, words.Length).Any(count => string.Concat(words.Take(count)) == shorter)
            : longer.Contains(shorter, StringComparison.Ordinal));
    }

    /// <summary>Those of the others that may well be the same account; those that are the same but for spelling come first.</summary>
    public static IEnumerable<PlanHead> Near(string name, IEnumerable<PlanHead> others) =>
        others.Where(other => IsNear(name, other.Account)).OrderBy(other => Normalise(other.Account) == Normalise(name) ? 0 : 1);

    private static string[] WordsOf(string name) =>
        [.. Narrow(name).Split([' ', ',', '.', '(', ')', '-', '/', '&'], StringSplitOptions.RemoveEmptyEntries).Select(Spelling.Fold).Where(word => !Forms.Contains(word))];

    private static string WithoutChineseForm(string name)
    {
        while (ChineseForms.FirstOrDefault(form => name.Length > form.Length && name.EndsWith(form, StringComparison.Ordinal)) is { } form)
        {
            name = name[..^form.Length];
        }

        return name;
    }

    // Chinese keyboards write letters and brackets in full width.
    private static string Narrow(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c == '　' ? ' ' : c));
}
