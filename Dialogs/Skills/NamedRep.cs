using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>The rep whom a line names before the skill.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Length">Characters of the line that belong to it.</param>
/// <param name="Match">Who it is.</param>
public sealed record NamedRep(string Typed, int Length, NameMatch Match)
{
    private static readonly string[] Possessives = ["'s", "’s", "的"];

    /// <summary>Finds the name; null where the line begins with a skill, or with nothing that is a name.</summary>
    /// <param name="line">Begins with the name, if any.</param>
    /// <param name="skills">The organisation's.</param>
    /// <param name="reps">Those the reader leads.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    internal static NamedRep? Read(string line, SkillLibrary skills, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        var before = BeforeSkills(line, skills).Select(length => Of(line[..length], reps, mentions)).ToList();
        return SkillPrefix.Find(line, skills) is null
            ? before.Find(named => named.Match is NameFound) ?? before.FirstOrDefault() ?? Whole(line, reps, mentions) ?? Alone(line, reps, mentions)
            : before.Find(named => named.Match is NameFound { Member: var member } && string.Equals(member.Name, named.Typed, StringComparison.OrdinalIgnoreCase));
    }

    private static NamedRep Of(string part, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        string typed = part.Trim(' ', '\u3000', ',', '，', ':', '：');
        string name = Possessives.FirstOrDefault(ending => typed.Length > ending.Length && typed.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } own ? typed[..^own.Length] : typed;
        return new(name.TrimStart('@'), part.Length, TeamNames.FindWhole(name, reps, mentions));
    }

    /// <summary>Where a skill may begin, with something before it: after a gap or a Chinese character, and before any digit. 李四 is no score.</summary>
    private static IEnumerable<int> BeforeSkills(string line, SkillLibrary skills) => Enumerable.Range(0, BeforeDigits(line))
        .Where(at => at > 0 && !char.IsAsciiLetter(line[at - 1]) && SkillPrefix.Find(line[at..], skills) is not null);

    private static int BeforeDigits(string line) => line.TakeWhile(character => !char.IsDigit(character)).Count();

    /// <summary>Where no skill is understood, only a whole name is taken for one: a skill that is misspelt is none.</summary>
    private static NamedRep? Whole(string line, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        int at = line.StartsWith('@') ? 1 : 0;
        int? length = mentions.FirstOrDefault(mention => SkillPrefix.Opens(line, mention.Text))?.Text.Length
            ?? reps.Where(rep => SkillPrefix.Opens(line[at..], rep.Name)).Max(rep => (int?)(rep.Name.Length + at));
        return length is { } known ? Of(line[..known], reps, mentions) : null;
    }

    /// <summary>A word of a name with nothing behind it, or a score: "Amy", "Amy 4 negotiation".</summary>
    private static NamedRep? Alone(string line, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions) =>
        BeforeDigits(line) is > 0 and var length && TeamNames.HasWord(line[..length], reps) ? Of(line[..length], reps, mentions) : null;
}
