using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Skills;

/// <summary>How one skill of one rep was rated over time.</summary>
/// <param name="Days">The days with a rating, the earliest first.</param>
public sealed record SkillHistory(ImmutableArray<SkillHistoryDay> Days)
{
    /// <summary>The history of a skill.</summary>
    /// <param name="skill">Which.</param>
    /// <param name="ratings">All of the rep's in the order they were given; of two by one rater on one day the later counts.</param>
    public static SkillHistory Of(SkillId skill, IEnumerable<SkillRating> ratings) => new(
    [
        .. ratings.Where(rating => rating.Skill == skill)
            .GroupBy(rating => rating.Date)
            .OrderBy(day => day.Key)
            .Select(day => new SkillHistoryDay(day.Key, day.LastOrDefault(rating => rating.By == Rater.Self), day.LastOrDefault(rating => rating.By == Rater.Manager))),
    ]);

    /// <summary>Every rating that counts, the earliest first.</summary>
    public IEnumerable<SkillRating> Ratings => Days.SelectMany(day => day.Ratings);

    /// <summary>The last days of it.</summary>
    public SkillHistory Last(int days) => new([.. Days.TakeLast(days)]);
}

/// <summary>One day of a history.</summary>
/// <param name="Date">The day, in the zone of whoever rated.</param>
/// <param name="Self">The rep's rating; null for none that day.</param>
/// <param name="Manager">The manager's; null for none that day.</param>
public sealed record SkillHistoryDay(LocalDate Date, SkillRating? Self, SkillRating? Manager)
{
    /// <summary>One or two.</summary>
    public IEnumerable<SkillRating> Ratings => new[] { Self, Manager }.OfType<SkillRating>();
}
