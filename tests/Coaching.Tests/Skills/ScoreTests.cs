using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_score_is_one_to_seven(int value)
    {
        Assert.Null(Score.From(value));
        Assert.StartsWith("A score is 1 to 7.", Assert.Throws<ArgumentOutOfRangeException>(() => new Score(value)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_seven_scores()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Score.All.Select(score => score.Value));
        Assert.Equal(1, default(Score).Value);
    }

    [Theory]
    [InlineData("price", true)]
    [InlineData("own-001", true)]
    [InlineData("Price", false)]
    [InlineData("谈判", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    [InlineData("a-very-long-id-of-25-chars", false)]
    [InlineData(null, false)]
    public void An_id_is_short_and_safe_in_a_key(string? text, bool accepted)
    {
        Assert.Equal(accepted ? text : null, SkillId.From(text)?.Value);
        if (!accepted && text is not null)
        {
            Assert.Throws<ArgumentException>(() => new SkillId(text));
        }
    }
}
