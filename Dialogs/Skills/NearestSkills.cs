using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Skills;

/// <summary>The skills somebody may have meant.</summary>
public static class NearestSkills
{
    private const int Most = 3;

    /// <summary>Characters of a name that may be missing or wrong.</summary>
    private const int MostSlips = 4;

    /// <summary>Up to three, the nearest first: those with a name that is nearly what was typed or shares a part of it; without any, the first of the list.</summary>
    public static IReadOnlyList<SkillDefinition> Of(string typed, SkillLibrary skills)
    {
        string wanted = Width.Fold(typed).Trim().ToLowerInvariant();
        var near = skills.Skills
            .Select(skill => (Skill: skill, Distance: Names(skill).Min(name => Distance(wanted, name))))
            .Where(candidate => candidate.Distance <= MostSlips)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Skill)
            .Take(Most)
            .ToList();
        return near.Count > 0 ? near : [.. skills.Skills.Take(Most)];
    }

    /// <summary>Up to three that are rated instead of a retired skill, the nearest in the buying cycle first.</summary>
    public static IReadOnlyList<SkillDefinition> InsteadOf(SkillDefinition retired, SkillLibrary skills) =>
        [.. skills.Skills.OrderBy(skill => Math.Abs(skill.Stage - retired.Stage)).Take(Most)];

    private static int Distance(string wanted, string name)
    {
        bool isPart = wanted.Length > 1 && (name.Contains(wanted, StringComparison.Ordinal) || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal)));
        return isPart ? 1 : Math.Max(1, EditDistance.Between(wanted, name, Math.Min(MostSlips, name.Length / 2)) is var slips && slips > name.Length / 2 ? MostSlips + 1 : slips);
    }

    private static IEnumerable<string> Names(SkillDefinition skill) => [.. skill.Text.English.Names.Concat(skill.Text.Chinese.Names).Select(name => name.ToLowerInvariant())];
}
