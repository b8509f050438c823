using System.Collections.Immutable;

namespace CoachBot.Coaching.Skills;

/// <summary>Performance × importance of one rep's skills.</summary>
/// <param name="Rows">One for each skill of the library, in its order.</param>
public sealed record SkillMap(ImmutableArray<SkillMapRow> Rows)
{
    /// <summary>The map of a rep.</summary>
    /// <param name="library">The skills; those retired are not on the map.</param>
    /// <param name="aims">At most one for a skill; <see cref="SkillAim.Default"/> where there is none.</param>
    /// <param name="ratings">All of the rep's in the order they were given; the latest of each rater counts.</param>
    public static SkillMap Of(SkillLibrary library, IEnumerable<SkillAim> aims, IEnumerable<SkillRating> ratings)
    {
        var aimOf = aims.ToDictionary(aim => aim.Skill);
        var latest = ratings.GroupBy(rating => (rating.Skill, rating.By)).ToDictionary(group => group.Key, Latest);
        return new([.. library.Skills.Select(skill => new SkillMapRow(
            skill,
            aimOf.GetValueOrDefault(skill.Id) ?? SkillAim.Default(skill.Id),
            latest.GetValueOrDefault((skill.Id, Rater.Self)),
            latest.GetValueOrDefault((skill.Id, Rater.Manager)),
            latest.GetValueOrDefault((skill.Id, Rater.EarlierManager))))]);
    }

    /// <summary>What to train first: the gaps ranked.</summary>
    public IReadOnlyList<SkillGap> Gaps => SkillGaps.Rank(Rows.Select(row => row.Gap).OfType<SkillGap>());

    /// <summary>What to talk about before anything is trained: the rows where the two scores differ by 2 or more, the largest difference first.</summary>
    public IReadOnlyList<SkillMapRow> TalkFirst =>
        [.. Rows.Where(row => row.IsTalkFirst).OrderByDescending(row => Math.Abs(row.Difference ?? 0)).ThenBy(row => row.Skill.Stage)];

    private static SkillRating Latest(IEnumerable<SkillRating> ratings) => ratings.Reverse().MaxBy(rating => rating.Date)!;
}
