using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Teams;

/// <summary>
/// Finds a member by the name that was typed: the whole name first, then the beginning of one of its words, then a part of it. A slip of
/// the keyboard is never taken for a name: it is asked about.
/// </summary>
public static partial class TeamNames
{
    private const int MostSlips = 3;

    /// <summary>Characters of a Chinese given name that stand for the whole.</summary>
    private const int ShortestGiven = 2;

    /// <summary>Finds who is meant.</summary>
    /// <param name="typed">A name, with or without an @ before it, or a mention as it stands in the message.</param>
    /// <param name="members">Among whom.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    public static NameMatch Find(string typed, IEnumerable<TeamMember> members, params ImmutableArray<Mentioned> mentions)
    {
        var all = members.ToList();
        var mentioned = mentions.FirstOrDefault(mention => typed.Contains(mention.Text, StringComparison.OrdinalIgnoreCase));
        if (mentioned is { ObjectId: { } id })
        {
            return all.Find(member => member.ObjectId == id) is { } known ? new NameFound(known) : new NameUnknown();
        }

        string name = Folded(mentioned?.Name ?? typed);
        return name.Length == 0 ? new NameUnknown()
            : Of(all, other => other == name)
            ?? Of(all, other => $" {other}".Contains($" {name}", StringComparison.Ordinal))
            ?? Of(all, other => other.Contains(name, StringComparison.Ordinal))
            ?? Near(name, all);
    }

    /// <summary>
    /// Finds who is meant where something is to be done to somebody: by whole words of the name, a Chinese given name of two characters or
    /// more, or a mention. A part of a word is asked about.
    /// </summary>
    public static NameMatch FindWhole(string typed, IEnumerable<TeamMember> members, params ImmutableArray<Mentioned> mentions)
    {
        var all = members.ToList();
        var match = Find(typed, all, mentions);
        return match is NameUnknown || IsMention(typed, mentions) ? match
            : Of(all, other => other == Folded(typed)) ?? Of(all, other => HasWords(other, Folded(typed)))
            ?? (match is NameFound { Member: var member } ? new NameUnclear([member]) : match);
    }

    /// <summary>Whether a text is nothing but whole words of the name of at least one member.</summary>
    public static bool HasWord(string typed, IEnumerable<TeamMember> members) => Folded(typed) is { Length: > 0 } name && members.Any(member => HasWords(Folded(member.Name), name));

    private static bool IsMention(string typed, ImmutableArray<Mentioned> mentions) =>
        mentions.Any(mention => mention.ObjectId is not null && typed.Contains(mention.Text, StringComparison.OrdinalIgnoreCase));

    private static bool HasWords(string name, string words) => $" {name.Replace(",", "", StringComparison.Ordinal)} ".Contains($" {words} ", StringComparison.Ordinal)
        || (words.Length >= ShortestGiven && Source.IsChinese(words[0]) && name.Split(' ').Any(word => IsGiven(words, word)));

    /// <summary>A Chinese name without its surname, which has one character or two.</summary>
    private static bool IsGiven(string typed, string name) => name.Length - typed.Length is 1 or 2 && name.EndsWith(typed, StringComparison.Ordinal);

    private static NameMatch? Of(List<TeamMember> members, Func<string, bool> fits) => members.FindAll(member => fits(Folded(member.Name))) switch
    {
        [] => null,
        [var only] => new NameFound(only),
        var several => new NameUnclear([.. several]),
    };

    private static NameMatch Near(string name, List<TeamMember> members)
    {
        int most = SlipsIn(name);
        ImmutableArray<TeamMember> near =
        [
            .. members.Select(member => (member, Slips: Distance(name, Folded(member.Name), most)))
                .Where(other => other.Slips <= most)
                .OrderBy(other => other.Slips)
                .Select(other => other.member),
        ];
        return near.IsEmpty ? new NameUnknown() : new NameUnclear(near);
    }

    /// <summary>To the name, or to the nearest of its words.</summary>
    private static int Distance(string name, string other, int most) =>
        other.Split(' ').Append(other).Min(part => EditDistance.Between(name, part, most));

    /// <summary>A third of the name; in two Chinese characters one.</summary>
    private static int SlipsIn(string name) => Source.IsChinese(name[0])
        ? name.Length / 2
        : Math.Min(MostSlips, name.Length / 3);

    private static string Folded(string name) =>
        string.Join(' ', Tags().Replace(Width.Fold(name), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('@').Trim().ToLowerInvariant();

    [GeneratedRegex("</?at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
