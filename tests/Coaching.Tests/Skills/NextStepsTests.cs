using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class NextStepsTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void The_gaps_come_by_their_points()
    {
        var steps = NextSteps.Rank(Map(Seen("price", 3), Seen("needs", 2), Seen("planning", 1)), needsCalls: false);
        Assert.Equal(["planning", "needs", "price"], Ids(steps));
        Assert.All(steps, step => Assert.False(Assert.IsType<TrainStep>(step).IsForCalls));
    }

    [Fact]
    public void What_is_seen_differently_is_talked_about_first_and_not_trained()
    {
        var steps = NextSteps.Rank(Map(Seen("planning", 1), Seen("price", 5), new(new("price"), 1, new(7), Rater.Self, Today)), needsCalls: true);
        Assert.Equal(["price", "planning"], Ids(steps));
        Assert.IsType<TalkStep>(steps[0]);
    }

    [Theory]
    [InlineData("needs")]
    [InlineData("value")]
    [InlineData("deciders")]
    [InlineData("competition")]
    public void Too_few_calls_bring_what_makes_them_worth_more_before_larger_gaps(string skill)
    {
        var map = Map(Seen("planning", 1), Seen(skill, 5));
        Assert.Equal(["planning", skill], Ids(NextSteps.Rank(map, needsCalls: false)));
        Assert.Equal([skill, "planning"], Ids(NextSteps.Rank(map, needsCalls: true)));
    }

    [Theory]
    [InlineData("price")]
    [InlineData("relationships")]
    [InlineData("planning")]
    public void What_comes_after_the_call_or_beside_it_does_not(string skill) =>
        Assert.Equal(["needs", skill], Ids(NextSteps.Rank(Map(Seen(skill, 1), Seen("needs", 5)), needsCalls: true)));

    [Fact]
    public void What_the_map_ranks_above_a_call_skill_is_named_and_nothing_else()
    {
        var map = Map(Seen("planning", 1), Seen("needs", 2), Seen("value", 5));
        var steps = NextSteps.Rank(map, needsCalls: true).Cast<TrainStep>().ToList();
        Assert.Equal(["planning", "planning", null], steps.Select(step => NextSteps.Overtaken(map, step)?.Skill.Id.Value));
    }

    [Fact]
    public void Call_skills_are_to_be_rated_until_one_of_them_is()
    {
        Assert.Equal(["needs", "value", "deciders", "executives", "competition"], NextSteps.UnratedForCalls(Map(Seen("price", 3))).Select(row => row.Skill.Id.Value));
        Assert.Empty(NextSteps.UnratedForCalls(Map(Seen("deciders", 3))));
    }

    [Fact]
    public void What_is_at_its_target_or_not_rated_is_no_step() => Assert.Empty(NextSteps.Rank(Map(Seen("price", 6)), needsCalls: true));

    private static string[] Ids(IEnumerable<NextStep> steps) => [.. steps.Select(step => step.Row.Skill.Id.Value)];

    private static SkillMap Map(params SkillRating[] ratings) => SkillMap.Of(SkillLibrary.Standard, [], ratings);

    private static SkillRating Seen(string skill, int score) => new(new(skill), 1, new(score), Rater.Manager, Today);
}
