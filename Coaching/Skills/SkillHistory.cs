using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Skills;

/// <summary>How one skill of one rep was rated over time.</summary>
/// <param name="Days">The days with a rating, the earliest first; a day on which somebody rated several times comes as often.</param>
public sealed record SkillHistory(ImmutableArray<SkillHistoryDay> Days)
{
    /// <summary>The history of a skill.</summary>
    /// <param name="skill">Which.</param>
    /// <param name="ratings">All of the rep's in the order they were given.</param>
    public static SkillHistory Of(SkillId skill, IEnumerable<SkillRating> ratings) =>
        new([.. ratings.Where(rating => rating.Skill == skill).GroupBy(rating => rating.Date).OrderBy(day => day.Key).SelectMany(Rounds)]);

    /// <summary>Every rating, the earliest day first.</summary>
    public IEnumerable<SkillRating> Ratings => Days.SelectMany(day => day.Ratings);

    /// <summary>Whether somebody rated twice on a day, of which a line over time has the last only.</summary>
    public bool HasSeveralADay => Days.Zip(Days.Skip(1)).Any(pair => pair.First.Date == pair.Second.Date);

    /// <summary>The last of it.</summary>
    public SkillHistory Last(int days) => new([.. Days.TakeLast(days)]);

    private static IEnumerable<SkillHistoryDay> Rounds(IGrouping<LocalDate, SkillRating> day)
    {
        var by = day.ToLookup(rating => rating.By);
        return Enumerable.Range(0, by.Max(ratings => ratings.Count())).Select(round => new SkillHistoryDay(
            day.Key,
            by[Rater.Self].ElementAtOrDefault(round),
            by[Rater.Manager].ElementAtOrDefault(round),
            by[Rater.EarlierManager].ElementAtOrDefault(round)));
    }
}

/// <summary>One day of a history, with one rating of each at most.</summary>
/// <param name="Date">The day, in the zone of whoever rated.</param>
/// <param name="Self">The rep's rating; null for none.</param>
/// <param name="Manager">The manager's; null for none.</param>
/// <param name="Earlier">That of somebody who was the manager before; null for none.</param>
public sealed record SkillHistoryDay(LocalDate Date, SkillRating? Self, SkillRating? Manager, SkillRating? Earlier)
{
    /// <summary>One to three.</summary>
    public IEnumerable<SkillRating> Ratings => new[] { Self, Manager, Earlier }.OfType<SkillRating>();
}
