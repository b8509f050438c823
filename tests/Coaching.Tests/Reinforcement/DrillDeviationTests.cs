using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Tests.Memory;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class DrillDeviationTests
{
    [Theory]
    [InlineData(30, 18, true)]
    [InlineData(30, 19, false)]
    [InlineData(30, 30, false)]
    [InlineData(29, 0, false)]
    [InlineData(60, 36, true)]
    public void A_drill_is_flagged_when_thirty_answers_are_more_than_twenty_points_off(int answers, int recalled, bool isFlagged)
    {
        var deviation = DrillDeviation.Of(Enumerable.Range(0, answers).Select(index => Answer(index < recalled ? Grade.Hard : Grade.Again, 0.82)))!;
        Assert.Equal((answers, isFlagged), (deviation.Answers, deviation.IsFlagged));
    }

    [Fact]
    public void One_that_is_too_easy_is_flagged_as_well()
    {
        Assert.True(DrillDeviation.Of(Enumerable.Repeat(Answer(Grade.Good, 0.75), 30))!.IsFlagged);
    }

    [Fact]
    public void Practice_and_first_answers_are_left_out()
    {
        var first = Answer(Grade.Again, null);
        Assert.Null(DrillDeviation.Of([first, Answer(Grade.Again, 0.9) with { IsPractice = true }]));
        Assert.Equal(new(1, 1, 0.9), DrillDeviation.Of([first, Answer(Grade.Good, 0.9)]));
    }

    private static DrillReview Answer(Grade grade, double? expected) => Reviewed.Review("price/a", 0, grade) with { Expected = expected };
}
