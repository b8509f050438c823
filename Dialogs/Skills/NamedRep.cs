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
    /// <summary>Finds the name; null where the line begins with a skill, or with nothing that is a name.</summary>
    /// <param name="line">Begins with the name, if any.</param>
    /// <param name="skills">The organisation's.</param>
    /// <param name="reps">Those the reader leads.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    internal static NamedRep? Read(string line, SkillLibrary skills, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        var before = BeforeSkills(line, skills).Select(length => Of(line[..length], reps, mentions)).ToList();
        return before.Find(named => named.Match is NameFound)
            ?? (SkillPrefix.Find(line, skills) is null ? before.FirstOrDefault() ?? Whole(line, reps, mentions) : null);
    }

    private static NamedRep Of(string part, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        string typed = part.Trim(' ', '\u3000', ',', '，', ':', '：');
        return new(typed.TrimStart('@'), part.Length, TeamNames.Find(typed, reps, mentions));
    }

    /// <summary>Where a skill may begin, with something before it: after a gap or a Chinese character, and before any digit. 李四 is no score.</summary>
    private static IEnumerable<int> BeforeSkills(string line, SkillLibrary skills) => Enumerable.Range(0, line.TakeWhile(character => !char.IsDigit(character)).Count())
        .Where(at => at > 0 && !char.IsAsciiLetter(line[at - 1]) && SkillPrefix.Find(line[at..], skills) is not null);

    /// <summary>Where no skill is understood, only a whole name is taken for one: a skill that is misspelt is none.</summary>
    private static NamedRep? Whole(string line, IReadOnlyList<TeamMember> reps, ImmutableArray<Mentioned> mentions)
    {
        int at = line.StartsWith('@') ? 1 : 0;
        int? length = mentions.FirstOrDefault(mention => SkillPrefix.Opens(line, mention.Text))?.Text.Length
            ?? reps.Where(rep => SkillPrefix.Opens(line[at..], rep.Name)).Max(rep => (int?)(rep.Name.Length + at));
        return length is { } known ? Of(line[..known], reps, mentions) : null;
    }
}
