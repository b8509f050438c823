namespace CoachBot.Coaching.Skills;

/// <summary>One suggestion of what to do next about a skill.</summary>
public abstract record NextStep(SkillMapRow Row);

/// <summary>Talk: the two scores are so far apart that neither is worth training by.</summary>
public sealed record TalkStep(SkillMapRow Row) : NextStep(Row);

/// <summary>Train.</summary>
/// <param name="Row">The skill as it stands.</param>
/// <param name="Gap">The numbers that rank it.</param>
/// <param name="IsForCalls">Whether it comes before others because too little time is spent with customers, and it makes a call worth more.</param>
public sealed record TrainStep(SkillMapRow Row, SkillGap Gap, bool IsForCalls) : NextStep(Row);

/// <summary>Ranks what to do next.</summary>
public static class NextSteps
{
    private static readonly SkillId Value = new("value");

    /// <summary>
    /// What to talk about first, then the gaps by their points. Where the time gap is face-to-face selling, the skills that make a call
    /// worth more come before the other gaps.
    /// </summary>
    /// <param name="map">The rep's.</param>
    /// <param name="needsCalls">Whether too little face-to-face selling is the largest gap of the rep's time.</param>
    public static IReadOnlyList<NextStep> Rank(SkillMap map, bool needsCalls)
    {
        var rows = map.Rows.ToDictionary(row => row.Skill.Id);
        var steps = map.Gaps.Where(gap => !rows[gap.Skill.Id].IsTalkFirst).Select(gap => new TrainStep(rows[gap.Skill.Id], gap, needsCalls && IsForCalls(gap.Skill)));
        return [.. map.TalkFirst.Select(row => new TalkStep(row)), .. steps.OrderByDescending(step => step.IsForCalls)];
    }

    /// <summary>The skills that make a call worth more, as long as none of them has a score: nobody can tell yet which to train. Empty from the first score on.</summary>
    public static IReadOnlyList<SkillMapRow> UnratedForCalls(SkillMap map)
    {
        var rows = map.Rows.Where(row => IsForCalls(row.Skill)).ToList();
        return rows.Any(row => row.Score is not null) ? [] : rows;
    }

    /// <summary>The gap that comes first of those the map ranks above a suggestion and that come after it, because it makes a call worth more; null for none.</summary>
    public static SkillGap? Overtaken(SkillMap map, TrainStep step) => !step.IsForCalls ? null : map.Gaps
        .TakeWhile(gap => gap.Skill.Id != step.Gap.Skill.Id)
        .FirstOrDefault(gap => !IsForCalls(gap.Skill) && !map.Rows.Single(row => row.Skill.Id == gap.Skill.Id).IsTalkFirst);

    /// <summary>
    /// Most deals are won or lost early, in front of the customer: up to the stage in which concerns are resolved. Explaining the value runs
    /// through all stages, and is done in calls too.
    /// </summary>
    private static bool IsForCalls(SkillDefinition skill) => skill.Stage <= BuyingStage.Resolve || skill.Id == Value;
}
