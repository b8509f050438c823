using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills;

/// <summary>What a trainer did to the skills.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Skill">To which.</param>
/// <param name="By">Entra object id of the trainer.</param>
public sealed record SkillsChange(SkillsChangeKind Kind, SkillId Skill, string By);

/// <summary>The kinds of changes to the skills.</summary>
public enum SkillsChangeKind
{
    /// <summary>A skill of the organisation's own was added.</summary>
    Added,

    /// <summary>A skill has a new version.</summary>
    Edited,

    /// <summary>A skill is rated no longer.</summary>
    Retired,

    /// <summary>A retired skill is rated again.</summary>
    Restored,
}
