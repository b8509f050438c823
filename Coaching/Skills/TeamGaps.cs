namespace CoachBot.Coaching.Skills;

/// <summary>Ranks the gaps of a team.</summary>
public static class TeamGaps
{
    /// <summary>The team's gaps, the one with the most points first and equal ones in the order of the buying cycle.</summary>
    /// <param name="maps">One for each rep, all with the same skills and aims.</param>
    public static IReadOnlyList<TeamGap> Rank(IEnumerable<SkillMap> maps) =>
    [
        .. maps.SelectMany(map => map.Rows)
            .Select(row => row.Gap)
            .OfType<SkillGap>()
            .GroupBy(gap => gap.Skill.Id)
            .Select(gaps => new TeamGap(gaps.First().Skill, gaps.First().Aim, gaps.Average(gap => gap.Gap), gaps.Count()))
            .Where(gap => gap.AverageGap > 0)
            .OrderByDescending(gap => gap.Points)
            .ThenBy(gap => gap.Skill.Stage),
    ];
}
