using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillTriesTests
{
    /// <summary>It stands on a card beside the anchor, and is read at a glance.</summary>
    private const int Longest = 200;

    [Fact]
    public void There_is_something_to_try_for_each_of_the_methods_skills_at_each_performance()
    {
        foreach (var skill in SkillLibrary.Standard.Skills)
        {
            var tries = Score.All.Select(score => SkillTries.Find(skill.Id, score)!).ToList();
            Assert.Equal(Enum.GetValues<Performance>().Length, tries.Select(attempt => attempt.English).Distinct().Count());
            Assert.Equal(Enum.GetValues<Performance>().Length, tries.Select(attempt => attempt.Chinese).Distinct().Count());
            Assert.All(tries, attempt => Assert.InRange(attempt.English.Length, 20, Longest));
            Assert.All(tries, attempt => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", attempt.Chinese));
        }
    }

    [Fact]
    public void For_a_skill_of_an_organisations_own_there_is_none() => Assert.Null(SkillTries.Find(new("own-001"), new(3)));

    [Theory]
    [InlineData(Performance.Low, 1, 2)]
    [InlineData(Performance.Medium, 3, 5)]
    [InlineData(Performance.High, 6, 7)]
    public void A_performance_has_its_scores(Performance performance, int first, int last)
    {
        var scores = Performances.Scores(performance);
        Assert.Equal((first, last), (scores[0].Value, scores[^1].Value));
        Assert.All(scores, score => Assert.Equal(performance, Performances.Of(score)));
    }
}
