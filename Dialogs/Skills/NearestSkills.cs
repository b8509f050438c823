using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Skills;

/// <summary>The skills somebody may have meant.</summary>
public static class NearestSkills
{
    private const int Most = 3;

    /// <summary>Of so many letters of a name one may be missing or wrong; of Chinese characters one of two.</summary>
    private const int LettersPerSlip = 4;

    /// <summary>Letters from which the beginning of a word stands for it.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>
    /// Up to three, the nearest first: those with a name that is nearly what was typed, or that has a word which begins so. None where none
    /// is near; the first of the list where nothing was typed.
    /// </summary>
    public static IReadOnlyList<SkillDefinition> Of(string typed, SkillLibrary skills)
    {
        string wanted = Width.Fold(typed).Trim().ToLowerInvariant();
        return wanted.Length == 0
            ? [.. skills.Skills.Take(Most)]
            :
            [
                .. skills.Skills
                    .Select(skill => (Skill: skill, Distance: Names(skill).Min(name => Distance(wanted, name))))
                    .Where(candidate => candidate.Distance is not null)
                    .OrderBy(candidate => candidate.Distance)
                    .Select(candidate => candidate.Skill)
                    .Take(Most),
            ];
    }

    /// <summary>Up to three that are rated instead of a retired skill, the nearest in the buying cycle first.</summary>
    public static IReadOnlyList<SkillDefinition> InsteadOf(SkillDefinition retired, SkillLibrary skills) =>
        [.. skills.Skills.OrderBy(skill => Math.Abs(skill.Stage - retired.Stage)).Take(Most)];

    /// <summary>Letters between the two; null for too many.</summary>
    private static int? Distance(string wanted, string name)
    {
        int most = Source.IsChinese(wanted[0]) ? Math.Min(wanted.Length, name.Length) / 2 : Math.Min(wanted.Length, name.Length) / LettersPerSlip;
        int slips = EditDistance.Between(wanted, name, most);
        return slips <= most ? slips : IsPart(wanted, name) ? 1 : null;
    }

    private static bool IsPart(string wanted, string name) => Source.IsChinese(wanted[0])
        ? name.Contains(wanted, StringComparison.Ordinal) || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal))
        : Words(wanted).Any(said => Words(name).Any(word => word == said || (said.Length >= ShortestBeginning && word.StartsWith(said, StringComparison.Ordinal))));

    /// <summary>Without the ending of a plural.</summary>
    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).Select(word => word.TrimEnd('s'));

    private static IEnumerable<string> Names(SkillDefinition skill) => [.. skill.Text.English.Names.Concat(skill.Text.Chinese.Names).Select(name => name.ToLowerInvariant())];
}
