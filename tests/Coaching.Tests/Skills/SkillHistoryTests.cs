using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillHistoryTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void It_has_the_days_of_one_skill_the_earliest_first()
    {
        var history = Of(Rating(5, Rater.Self, 0), Rating(3, Rater.Manager, -30), Rating(4, Rater.Self, -30), Rating(1, Rater.Self, -10) with { Skill = new("needs") });
        Assert.Equal([(Today.PlusDays(-30), 4, 3), (Today, 5, null)], history.Days.Select(day => (day.Date, day.Self?.Score.Value, day.Manager?.Score.Value)));
    }

    [Fact]
    public void Of_two_ratings_by_one_rater_on_a_day_none_is_lost()
    {
        var history = Of(Rating(2, Rater.Self, 0), Rating(4, Rater.Manager, 0), Rating(6, Rater.Self, 0));
        Assert.Equal([(2, 4), (6, null)], history.Days.Select(day => (day.Self?.Score.Value, day.Manager?.Score.Value)));
        Assert.Equal(3, history.Ratings.Count());
        Assert.True(history.HasSeveralADay);
    }

    [Fact]
    public void An_earlier_manager_is_not_the_manager()
    {
        var day = Assert.Single(Of(Rating(2, Rater.EarlierManager, 0), Rating(4, Rater.Manager, 0)).Days);
        Assert.Equal((4, 2), (day.Manager!.Score.Value, day.Earlier!.Score.Value));
    }

    [Fact]
    public void The_last_days_keep_their_order() =>
        Assert.Equal([2, 3], Of(Rating(1, Rater.Self, -2), Rating(2, Rater.Self, -1), Rating(3, Rater.Self, 0)).Last(2).Ratings.Select(rating => rating.Score.Value));

    [Fact]
    public void Without_a_rating_it_is_empty() => Assert.Empty(Of().Days);

    private static SkillHistory Of(params SkillRating[] ratings) => SkillHistory.Of(new("price"), ratings);

    private static SkillRating Rating(int score, Rater by, int day) => new(new("price"), 1, new(score), by, Today.PlusDays(day));
}
