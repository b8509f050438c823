namespace CoachBot.Coaching.Skills;

/// <summary>Ranks gaps: what to train first.</summary>
public static class SkillGaps
{
    /// <summary>1 for low importance, 2 for medium, 3 for high.</summary>
    public static int Weight(this Importance importance) => importance switch
    {
        Importance.Low => 1,
        Importance.Medium => 2,
        Importance.High => 3,
        _ => throw new NotSupportedException($"{importance} has no weight."),
    };

    /// <summary>
    /// The gaps above 0, the one with the most points first. Equal ones come in the order of the buying cycle, the skills that run throughout
    /// last, and within a stage in the order they are given.
    /// </summary>
    public static IReadOnlyList<SkillGap> Rank(IEnumerable<SkillGap> gaps) =>
        [.. gaps.Where(gap => gap.Gap > 0).OrderByDescending(gap => gap.Points).ThenBy(gap => gap.Skill.Stage)];
}
