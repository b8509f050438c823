namespace CoachBot.Coaching.Skills;

/// <summary>How far a score is from its target, with the numbers of the rule that ranks it: gap × weight.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Score">The score that counts.</param>
/// <param name="Aim">The target and the importance.</param>
public sealed record SkillGap(SkillDefinition Skill, Score Score, SkillAim Aim)
{
    /// <summary>Steps below the target, 0 to 6; a score above it is no gap.</summary>
    public int Gap => Math.Max(0, Aim.Target.Value - Score.Value);

    /// <summary>1 for low importance, 2 for medium, 3 for high.</summary>
    public int Weight => Aim.Importance.Weight();

    /// <summary>Gap × weight, 0 to 18: what gaps are ranked by.</summary>
    public int Points => Gap * Weight;
}
