using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>What a typed line says of a rating.</summary>
/// <param name="Rep">Whose skill; null for one's own.</param>
/// <param name="Skill">Which; null when it names none that is known.</param>
/// <param name="Named">What stands where a skill should; empty for nothing.</param>
/// <param name="Scored">What stands where a score should; empty for nothing.</param>
/// <param name="Evidence">What follows; empty for nothing.</param>
public sealed record RateLine(TeamMember? Rep, SkillDefinition? Skill, string Named, string Scored, string Evidence)
{
    private static readonly char[] Gaps = [' ', ':', '：', ',', '，', '\u3000', '—', '='];

    /// <summary>The score; null when there is none, or a number that is none.</summary>
    public Score? Score => ScoreWords.Read(Scored);

    /// <summary>Reads "negotiation 4 held price on the Zhao deal", "谈判4 守住了价格", and for a manager "Li Wei negotiation 4 …".</summary>
    /// <param name="line">Without the word of the command.</param>
    /// <param name="skills">The organisation's.</param>
    /// <param name="reps">Those the reader leads.</param>
    public static RateLine Read(string line, SkillLibrary skills, IEnumerable<TeamMember> reps)
    {
        string rest = line.Trim().TrimStart('@');
        var rep = reps.Where(member => Opens(rest, member.Name)).MaxBy(member => member.Name.Length);
        rest = rep is null ? line.Trim() : After(rest, rep.Name.Length);
        var (skill, name) = skills.All
            .SelectMany(known => Names(known).Select(name => (Skill: known, Name: name)))
            .Where(named => Opens(rest, named.Name))
            .OrderByDescending(named => named.Name.Length)
            .FirstOrDefault();
        if (skill is null)
        {
            return Unknown(rep, rest);
        }

        rest = After(rest, name.Length);
        string scored = FirstWord(rest);
        return ScoreWords.Number(scored) is null ? new(rep, skill, name, "", rest) : new(rep, skill, name, scored, After(rest, scored.Length));
    }

    /// <summary>What stands before the first number is taken for the skill's name.</summary>
    private static RateLine Unknown(TeamMember? rep, string rest)
    {
        for (int at = 0; at < rest.Length; at += Math.Max(1, FirstWord(rest[at..]).Length))
        {
            string word = FirstWord(rest[at..]);
            if (word.Length > 0 && ScoreWords.Number(word) is not null)
            {
                return new(rep, null, rest[..at].Trim(Gaps), word, After(rest[at..], word.Length));
            }
        }

        return new(rep, null, rest, "", "");
    }

    private static IEnumerable<string> Names(SkillDefinition skill) => [.. skill.Text.English.Names, .. skill.Text.Chinese.Names];

    /// <summary>Chinese words need no gap after them; English ones do.</summary>
    private static bool Opens(string text, string name)
    {
        string said = Width.Fold(text);
        return name.Length > 0 && said.StartsWith(Width.Fold(name), StringComparison.OrdinalIgnoreCase)
            && (said.Length == name.Length || !char.IsAsciiLetter(name[^1]) || !char.IsAsciiLetterOrDigit(said[name.Length]));
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
