using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>What a typed line says of a rating.</summary>
/// <param name="Who">Whose skill; null for one's own. Where it is not clear who is meant, no skill is read.</param>
/// <param name="Skill">Which; null when it names none that is known.</param>
/// <param name="Named">What stands where a skill should; empty for nothing.</param>
/// <param name="Scored">What stands where a score should; empty for nothing.</param>
/// <param name="Evidence">What follows; empty for nothing.</param>
public sealed record RateLine(NamedRep? Who, SkillDefinition? Skill, string Named, string Scored, string Evidence)
{
    private static readonly char[] Gaps = [' ', ':', '：', ',', '，', '\u3000', '—', '='];

    /// <summary>The rep; null for oneself, and for whoever is not known.</summary>
    public TeamMember? Rep => (Who?.Match as NameFound)?.Member;

    /// <summary>The score; null when there is none, or a number that is none.</summary>
    public Score? Score => ScoreWords.Read(Scored);

    /// <summary>Reads "negotiation 4 held price on the Zhao deal", "谈判4 守住了价格", and for a manager "Li Wei negotiation 4 …".</summary>
    /// <param name="line">Without the word of the command.</param>
    /// <param name="skills">The organisation's.</param>
    /// <param name="reps">Those the reader leads.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    public static RateLine Read(string line, SkillLibrary skills, IEnumerable<TeamMember> reps, params ImmutableArray<Mentioned> mentions)
    {
        var who = NamedRep.Read(line.Trim(), skills, [.. reps], mentions);
        if (who is { Match: not NameFound })
        {
            return Unknown(who, line.Trim());
        }

        string rest = who is null ? line.Trim() : After(line.Trim(), who.Length);
        if (SkillPrefix.Find(rest, skills) is not var (skill, name))
        {
            return Unknown(who, rest);
        }

        rest = After(rest, name.Length);
        string scored = FirstWord(rest);
        return ScoreWords.Number(scored) is null ? new(who, skill, name, "", rest) : new(who, skill, name, scored, After(rest, scored.Length));
    }

    /// <summary>What stands before the first number is taken for the skill's name.</summary>
    private static RateLine Unknown(NamedRep? who, string rest)
    {
        for (int at = 0; at < rest.Length; at += Math.Max(1, FirstWord(rest[at..]).Length))
        {
            string word = FirstWord(rest[at..]);
            if (word.Length > 0 && ScoreWords.Number(word) is not null)
            {
                return new(who, null, rest[..at].Trim(Gaps), word, After(rest[at..], word.Length));
            }
        }

        return new(who, null, rest, "", "");
    }

    private static string After(string text, int length) =>
        text[length..].TrimStart(Gaps) is var rest && rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..].TrimStart(Gaps) : rest;

    /// <summary>A number with what belongs to it, one Chinese numeral, or the letters up to the next gap.</summary>
    private static string FirstWord(string text)
    {
        int end = 0;
        bool isNumber = text.Length > 0 && (char.IsDigit(text[0]) || text[0] == '-');
        if (!isNumber && text.Length > 0 && !char.IsAscii(text[0]))
        {
            return text.Length > 1 && text[1] == '分' ? text[..2] : text[..1];
        }

        while (end < text.Length && (isNumber ? char.IsDigit(text[end]) || text[end] is '-' or '/' or '分' or '.' : char.IsAsciiLetter(text[end])))
        {
            end++;
        }

        return text[..end];
    }
}
