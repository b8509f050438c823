using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class DrillGradingTests
{
    [Theory]
    [InlineData(false, Confidence.Guess, Grade.Again)]
    [InlineData(false, Confidence.NotSure, Grade.Again)]
    [InlineData(false, Confidence.Sure, Grade.Again)]
    [InlineData(true, Confidence.Guess, Grade.Again)]
    [InlineData(true, Confidence.NotSure, Grade.Hard)]
    [InlineData(true, Confidence.Sure, Grade.Good)]
    public void Only_a_right_answer_that_was_no_guess_passes(bool isRight, Confidence confidence, Grade grade)
    {
        Assert.Equal(grade, DrillGrading.Of(isRight, confidence));
    }

    [Fact]
    public void No_other_confidence_is_graded()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DrillGrading.Of(true, (Confidence)3));
    }

    [Theory]
    [InlineData(Grade.Good, Grade.Good, Grade.Good)]
    [InlineData(Grade.Good, Grade.Again, Grade.Good, Grade.Good)]
    [InlineData(Grade.Good, Grade.Good, Grade.Hard)]
    [InlineData(Grade.Easy, Grade.Again, Grade.Good, Grade.Good, Grade.Good)]
    [InlineData(Grade.Easy, Grade.Good, Grade.Good, Grade.Easy, Grade.Good)]
    public void Where_easy_is_given_it_is_to_a_good_answer_after_two_others(Grade expected, params Grade[] grades)
    {
        // The last of them is the answer itself, which is right and sure.
        Assert.Equal(expected, DrillGrading.WithEasy(true, Confidence.Sure, grades[..^1]));
        Assert.Equal(Grade.Hard, DrillGrading.WithEasy(true, Confidence.NotSure, grades[..^1]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.85, 0.8)]
    [InlineData(0.25, 0)]
    [InlineData(0.1, 0)]
    public void Guessed_answers_are_taken_off_what_is_shown(double right, double known)
    {
        Assert.Equal(known, DrillGrading.Known(right), 1e-12);
    }
}
