using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillMapTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Both_scores_stand_side_by_side_and_the_managers_counts()
    {
        var row = Row("price", Map(Rating("price", 6, Rater.Self), Rating("price", 5, Rater.Manager)));
        Assert.Equal((6, 5, 5, 1), (row.Self!.Score.Value, row.Manager!.Score.Value, row.Score!.Value.Value, row.Difference!.Value));
        Assert.False(row.IsTalkFirst);
    }

    [Fact]
    public void The_reps_own_score_counts_as_long_as_there_is_no_other()
    {
        var row = Row("price", Map(Rating("price", 3, Rater.Self)));
        Assert.Equal(3, row.Score!.Value.Value);
        Assert.Null(row.Difference);
    }

    [Fact]
    public void An_earlier_managers_score_counts_only_where_there_is_no_other_and_is_nothing_to_talk_about()
    {
        var both = Row("price", Map(Rating("price", 6, Rater.Self), Rating("price", 2, Rater.EarlierManager)));
        Assert.Equal((6, 2), (both.Score!.Value.Value, both.Earlier!.Score.Value));
        Assert.False(both.IsTalkFirst);
        Assert.Equal(2, Row("price", Map(Rating("price", 2, Rater.EarlierManager))).Score!.Value.Value);
    }

    [Fact]
    public void Scores_two_apart_are_talked_about_first_the_widest_apart_at_the_top()
    {
        var map = Map(
            Rating("needs", 6, Rater.Self), Rating("needs", 4, Rater.Manager),
            Rating("price", 2, Rater.Self), Rating("price", 5, Rater.Manager),
            Rating("value", 4, Rater.Self), Rating("value", 5, Rater.Manager));
        Assert.Equal([("price", -3), ("needs", 2)], map.TalkFirst.Select(row => (row.Skill.Id.Value, row.Difference!.Value)));
    }

    [Fact]
    public void The_latest_rating_counts_and_of_one_day_the_last()
    {
        var map = Map(
            Rating("price", 2, Rater.Manager, Today), Rating("price", 3, Rater.Manager, Today),
            Rating("price", 7, Rater.Manager, Today.PlusDays(-1)));
        Assert.Equal(3, Row("price", map).Score!.Value.Value);
    }

    [Fact]
    public void Without_an_aim_a_skill_matters_medium_and_six_is_wanted()
    {
        Assert.Equal(new SkillAim(new("price"), Importance.Medium, new(6)), Row("price", Map()).Aim);
    }

    [Fact]
    public void Gaps_come_from_the_aims_and_a_skill_nobody_rated_is_none()
    {
        var ratings = new[] { Rating("price", 4, Rater.Manager), Rating("needs", 4, Rater.Manager) };
        var map = SkillMap.Of(SkillLibrary.Standard, [new(new("price"), Importance.High, new(7))], ratings);
        Assert.Equal([("price", 9), ("needs", 4)], map.Gaps.Select(gap => (gap.Skill.Id.Value, gap.Points)));
    }

    [Fact]
    public void A_retired_skill_is_not_on_the_map_and_a_rating_of_an_earlier_version_still_counts()
    {
        var library = SkillLibrary.Standard.Retire(new("needs")).With(Own.Standard("price").WithAnchor(4, "Asks for one thing back."));
        var map = SkillMap.Of(library, [], [Rating("needs", 1, Rater.Manager), Rating("price", 5, Rater.Manager)]);
        Assert.DoesNotContain(map.Rows, row => row.Skill.Id.Value == "needs");
        Assert.Equal((2, 1, 5), (Row("price", map).Skill.Version, Row("price", map).Manager!.Version, Row("price", map).Score!.Value.Value));
    }

    [Fact]
    public void The_gaps_of_a_team_are_averaged_over_those_rated()
    {
        var maps = new[] { Map(Rating("price", 2, Rater.Manager)), Map(Rating("price", 5, Rater.Manager), Rating("needs", 3, Rater.Manager)), Map() };
        var ranked = TeamGaps.Rank(maps);
        Assert.Equal([("needs", 3, 1, 6), ("price", 2.5, 2, 5)], ranked.Select(gap => (gap.Skill.Id.Value, gap.AverageGap, gap.Reps, gap.Points)));
    }

    [Fact]
    public void A_rep_above_the_target_does_not_hide_the_gap_of_another()
    {
        var gap = Assert.Single(TeamGaps.Rank([Map(Rating("price", 7, Rater.Manager)), Map(Rating("price", 5, Rater.Manager))]));
        Assert.Equal(0.5, gap.AverageGap);
    }

    private static SkillMap Map(params SkillRating[] ratings) => SkillMap.Of(SkillLibrary.Standard, [], ratings);

    private static SkillMapRow Row(string id, SkillMap map) => map.Rows.Single(row => row.Skill.Id.Value == id);

    private static SkillRating Rating(string id, int score, Rater by, LocalDate? date = null) => new(new(id), 1, new(score), by, date ?? Today);
}
