using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills;

/// <summary>What a typed line says of a rating.</summary>
/// <param name="Who">Whose skill; null for one's own. Where it is not clear who is meant, no skill is read.</param>
/// <param name="Skill">Which; null when it names none that is known.</param>
/// <param name="Named">What stands where a skill should; empty for nothing.</param>
/// <param name="Typed">What stands where a score should; null for nothing.</param>
/// <param name="Evidence">What follows; empty for nothing.</param>
public sealed partial record RateLine(NamedRep? Who, SkillDefinition? Skill, string Named, TypedScore? Typed, string Evidence)
{
    private static readonly char[] Gaps = [' ', ':', '：', ',', '，', '\u3000', '—', '–', '='];
    private static readonly char[] Stops = [.. Gaps, '.', ';', '!', '?', '…', '。', '；', '！', '？'];
    private static readonly string[] Links = ["for ", "on ", "in ", "at "];

    /// <summary>The rep; null for oneself, and for whoever is not known.</summary>
    public TeamMember? Rep => (Who?.Match as NameFound)?.Member;

    /// <summary>The number as it was typed; empty for none.</summary>
    public string Scored => Typed?.Text ?? "";

    /// <summary>The score; null when there is none, or a number that is none.</summary>
    public Score? Score => Typed?.Score;

    /// <summary>Reads "negotiation 4 held price on the Zhao deal", "谈判4 守住了价格", and for a manager "Li Wei negotiation 4 …".</summary>
    /// <param name="line">Without the word of the command.</param>
    /// <param name="skills">The organisation's.</param>
    /// <param name="reps">Those the reader leads.</param>
    /// <param name="mentions">Whom the message mentions.</param>
    public static RateLine Read(string line, SkillLibrary skills, IEnumerable<TeamMember> reps, params ImmutableArray<Mentioned> mentions)
    {
        IReadOnlyList<TeamMember> led = [.. reps];
        if (SkillPrefix.Find(line.Trim(), skills) is null && Oneself.After(line.Trim(), led) is { } own)
        {
            return Read(null, AfterGaps(own), skills);
        }

        var who = NamedRep.Read(line.Trim(), skills, led, mentions);
        return who switch
        {
            null => Read(null, line.Trim(), skills),
            { Match: NameFound } => Read(who, AfterGaps(line.Trim()[who.Length..]), skills),
            _ => Unknown(who, line.Trim()),
        };
    }

    /// <summary>What follows a score, without what separates the two; nothing where it is no more than a sign.</summary>
    internal static string Trim(string text)
    {
        string rest = text.TrimStart(Stops);
        rest = rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..].TrimStart(Gaps) : rest;
        return rest.All(character => char.IsPunctuation(character) || char.IsWhiteSpace(character)) ? "" : rest;
    }

    private static RateLine Read(NamedRep? who, string rest, SkillLibrary skills)
    {
        if (SkillPrefix.Find(rest, skills) is var (skill, name))
        {
            string after = AfterGaps(Filler().Replace(AfterGaps(rest[name.Length..]), "", 1));
            return TypedScore.Read(after) is { } typed ? new(who, skill, name, typed, typed.Rest) : new(who, skill, name, null, Trim(after));
        }

        return TypedScore.Read(rest) is { } first && SkillPrefix.Find(Linked(first.Rest), skills) is var (later, called)
            ? new(who, later, called, first, Trim(Linked(first.Rest)[called.Length..]))
            : Unknown(who, rest);
    }

    private static string Linked(string text) => Links.FirstOrDefault(link => text.StartsWith(link, StringComparison.OrdinalIgnoreCase)) is { } link ? text[link.Length..] : text;

    /// <summary>What stands before the first number is taken for the skill's name.</summary>
    private static RateLine Unknown(NamedRep? who, string rest)
    {
        for (int at = 0; at < rest.Length; at++)
        {
            bool isWord = at == 0 || Gaps.Contains(rest[at - 1]) || !char.IsAscii(rest[at - 1]);
            if (isWord && TypedScore.Read(rest[at..]) is { } typed)
            {
                return new(who, null, rest[..at].Trim(Gaps), typed, typed.Rest);
            }
        }

        return new(who, null, rest, null, "");
    }

    /// <summary>What people say after a skill's name, and means the same: 谈判技巧, negotiation skills.</summary>
    [GeneratedRegex(@"^(skills?(?![\p{L}\d])|技巧|能力|水平|技能)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();

    private static string AfterGaps(string text) =>
        text.TrimStart(Gaps) is var rest && rest.StartsWith("- ", StringComparison.Ordinal) ? rest[2..].TrimStart(Gaps) : rest;
}
