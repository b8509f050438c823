namespace CoachBot.Coaching.Skills;

/// <summary>What an organisation wants of a skill.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Importance">How much it will matter over the next two to three years.</param>
/// <param name="Target">The score reps should show.</param>
public sealed record SkillAim(SkillId Skill, Importance Importance, Score Target)
{
    // One below the best: 4 is what a solid rep does already, and 7 is there to be copied, not asked of everybody.
    private const int UsualTarget = 6;

    /// <summary>What holds as long as nobody has said otherwise: medium importance, and a score of 6.</summary>
    public static SkillAim Default(SkillId skill) => new(skill, Importance.Medium, new(UsualTarget));
}
