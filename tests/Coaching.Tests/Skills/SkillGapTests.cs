using CoachBot.Coaching.Skills;
using CsCheck;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillGapTests
{
    private static readonly IReadOnlyList<SkillDefinition> Nine = SkillLibrary.Standard.Skills;

    /// <summary>A score, a target and an importance for each of the nine.</summary>
    private static readonly Gen<(int Score, int Target, int Importance)[]> AnyRatings = Gen.Select(Gen.Int[1, 7], Gen.Int[1, 7], Gen.Int[0, 2]).Array[9];

    [Fact]
    public void The_methods_example_order_comes_from_gap_times_importance()
    {
        // Points, by the method's numbers: 4, 3, 8, 18, 10, 12, 9, 6, 15.
        (int Score, Importance Importance)[] example =
        [
            (5, Importance.Medium), (6, Importance.High), (3, Importance.Medium), (1, Importance.High), (2, Importance.Medium),
            (3, Importance.High), (4, Importance.High), (1, Importance.Low), (2, Importance.High),
        ];
        var ranked = SkillGaps.Rank(Nine.Zip(example, (skill, at) => Gap(skill, at.Score, 7, at.Importance)));
        Assert.Equal([4, 9, 6, 5, 7, 3, 8, 1, 2], ranked.Select(gap => Number(gap.Skill)));
    }

    [Fact]
    public void A_gap_carries_the_numbers_of_its_rule()
    {
        var gap = Gap(Nine[0], 3, 6, Importance.High);
        Assert.Equal((3, 3, 9), (gap.Gap, gap.Weight, gap.Points));
        Assert.Equal(0, Gap(Nine[0], 7, 6, Importance.High).Gap);
    }

    [Fact]
    public void Equal_gaps_come_in_the_order_of_the_buying_cycle()
    {
        var ranked = SkillGaps.Rank(Nine.Select(skill => Gap(skill, 4, 6, Importance.Medium)));
        Assert.Equal(
            ["needs", "executives", "competition", "deciders", "price", "internal", "value", "relationships", "planning"],
            ranked.Select(gap => gap.Skill.Id.Value));
    }

    [Fact]
    public void A_skill_at_its_target_is_no_gap()
    {
        Assert.Empty(SkillGaps.Rank([Gap(Nine[0], 6, 6, Importance.High), Gap(Nine[1], 7, 6, Importance.High)]));
    }

    [Fact]
    public void A_higher_score_never_ranks_a_skill_higher()
    {
        Gen.Select(AnyRatings, Gen.Int[0, 8], Gen.Int[1, 6]).Sample((ratings, which, more) =>
        {
            var raised = ratings.ToArray();
            raised[which].Score = Math.Min(7, raised[which].Score + more);
            Assert.True(Place(which, raised) >= Place(which, ratings));
        });
    }

    [Fact]
    public void More_importance_never_ranks_a_skill_lower()
    {
        Gen.Select(AnyRatings, Gen.Int[0, 8]).Sample((ratings, which) =>
        {
            var raised = ratings.ToArray();
            raised[which].Importance = 2;
            Assert.True(Place(which, raised) <= Place(which, ratings));
        });
    }

    [Fact]
    public void The_order_in_which_gaps_are_given_matters_within_a_stage_only()
    {
        AnyRatings.Sample(ratings =>
        {
            var gaps = Gaps(ratings).ToList();
            var one = SkillGaps.Rank(gaps).Select(gap => (gap.Points, gap.Skill.Stage));
            var other = SkillGaps.Rank(gaps.AsEnumerable().Reverse()).Select(gap => (gap.Points, gap.Skill.Stage));
            Assert.Equal(one, other);
        });
    }

    [Fact]
    public void Moving_all_scores_and_targets_together_changes_no_order()
    {
        Gen.Select(Gen.Int[1, 4], Gen.Int[4, 6], Gen.Int[0, 2]).Array[9].Sample(ratings =>
        {
            var moved = ratings.Select(rating => (rating.Item1 + 1, rating.Item2 + 1, rating.Item3)).ToArray();
            Assert.Equal(Order(ratings), Order(moved));
        });
    }

    private static IEnumerable<int> Order((int Score, int Target, int Importance)[] ratings) => SkillGaps.Rank(Gaps(ratings)).Select(gap => Number(gap.Skill));

    /// <summary>Place in the ranking, from 0; behind all where it is no gap.</summary>
    private static int Place(int which, (int Score, int Target, int Importance)[] ratings) =>
        Order(ratings).ToList().IndexOf(which + 1) is var place and >= 0 ? place : int.MaxValue;

    private static IEnumerable<SkillGap> Gaps((int Score, int Target, int Importance)[] ratings) =>
        Nine.Zip(ratings, (skill, at) => Gap(skill, at.Score, at.Target, (Importance)at.Importance));

    private static SkillGap Gap(SkillDefinition skill, int score, int target, Importance importance) => new(skill, new(score), new(skill.Id, importance, new(target)));

    /// <summary>The method's number of a skill, 1 to 9.</summary>
    private static int Number(SkillDefinition skill) => Nine.ToList().IndexOf(skill) + 1;
}
