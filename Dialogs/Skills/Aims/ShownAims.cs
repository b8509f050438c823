using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>What the card of the team showed, as its button carries it: "price:high:7" of each skill that is not as usual.</summary>
internal static class ShownAims
{
    private const char Between = ' ', Within = ':';

    /// <summary>Null for nothing but the usual.</summary>
    public static string? Of(Team team, IEnumerable<SkillDefinition> skills)
    {
        string[] shown = [.. skills.Select(skill => AimsCards.AimIn(team, skill.Id)).Where(aim => aim != SkillAim.Default(aim.Skill)).Select(Write)];
        return shown.Length == 0 ? null : string.Join(Between, shown);
    }

    /// <summary>What was shown of a skill; the usual where nothing is said of it that can be read.</summary>
    public static SkillAim Find(string? shown, SkillId skill)
    {
        var usual = SkillAim.Default(skill);
        return shown?.Split(Between).Select(part => part.Split(Within)).FirstOrDefault(part => part.Length == 3 && part[0] == skill.Value) is [_, var importance, var target]
            ? usual with { Importance = ImportanceWords.Read(importance) ?? usual.Importance, Target = ScoreWords.Read(target) ?? usual.Target }
            : usual;
    }

    private static string Write(SkillAim aim) => $"{aim.Skill.Value}{Within}{ImportanceWords.Id(aim.Importance)}{Within}{aim.Target.Value}";
}
