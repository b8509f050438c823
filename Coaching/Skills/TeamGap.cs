namespace CoachBot.Coaching.Skills;

/// <summary>How far a team is from the target in one skill.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Aim">The target and the importance.</param>
/// <param name="AverageGap">Steps below the target, averaged over the reps with a score; above 0, up to 6.</param>
/// <param name="Reps">Reps with a score, 1 or more.</param>
public sealed record TeamGap(SkillDefinition Skill, SkillAim Aim, double AverageGap, int Reps)
{
    /// <summary>1 for low importance, 2 for medium, 3 for high.</summary>
    public int Weight => Aim.Importance.Weight();

    /// <summary>Average gap × weight: what gaps are ranked by.</summary>
    public double Points => AverageGap * Weight;
}
