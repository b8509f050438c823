using CoachBot.Coaching.Memory;
using CsCheck;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class FsrsTests
{
    private static readonly Fsrs Standard = new(FsrsWeights.Default);

    /// <summary>As many memories of minutes as of years.</summary>
    private static readonly Gen<MemoryState> AnyState = Gen.Select(
        Gen.Double[Math.Log(Fsrs.LeastStability), Math.Log(Fsrs.MostStability)], Gen.Double[1, 10], (log, difficulty) => new MemoryState(Math.Exp(log), difficulty));

    [Fact]
    public void Recall_is_whole_at_first_and_90_percent_after_as_many_days_as_the_stability()
    {
        AnyState.Sample(state =>
        {
            Assert.Equal(1, Standard.Recall(state.Stability, 0));
            Assert.Equal(0.9, Standard.Recall(state.Stability, state.Stability), 1e-12);
        });
    }

    [Fact]
    public void Recall_only_falls_while_nothing_is_reviewed()
    {
        Gen.Select(AnyState, Gen.Double[0, 1000], Gen.Double[0.1, 1000]).Sample((state, days, more) =>
            Assert.True(Standard.Recall(state.Stability, days + more) < Standard.Recall(state.Stability, days)));
    }

    [Fact]
    public void The_days_until_a_recall_are_those_after_which_it_is_that()
    {
        Gen.Select(AnyState, Gen.Double[0.3, 0.99]).Sample((state, recall) =>
            Assert.Equal(recall, Standard.Recall(state.Stability, Standard.DaysUntil(state.Stability, recall)), 1e-9));
    }

    [Theory]
    [InlineData(0.90, 1, 1, 2, 8)]
    [InlineData(0.85, 1, 2, 4, 16)]
    [InlineData(0.80, 1, 4, 8, 28)]
    public void First_intervals_are_the_published_ones(double recall, params int[] days)
    {
        Assert.Equal(days, Enum.GetValues<Grade>().Select(grade => Standard.Interval(Standard.Review(null, 0, grade).Stability, recall)));
    }

    [Fact]
    public void What_was_recalled_is_never_less_stable_and_a_lapse_never_more()
    {
        Gen.Select(AnyState, Gen.Int[1, 1000]).Sample((state, days) =>
        {
            Assert.True(Standard.Review(state, days, Grade.Good).Stability >= state.Stability);
            Assert.True(Standard.Review(state, days, Grade.Again).Stability <= state.Stability);
        });
    }

    [Fact]
    public void A_state_stays_within_its_bounds()
    {
        Gen.Select(AnyState, Gen.Int[0, 40_000], Gen.Enum<Grade>()).Sample((state, days, grade) =>
        {
            var after = Standard.Review(state, days, grade);
            Assert.InRange(after.Stability, Fsrs.LeastStability, Fsrs.MostStability);
            Assert.InRange(after.Difficulty, 1, 10);
        });
        Assert.Equal(Fsrs.MostStability, Standard.Review(new(Fsrs.MostStability, 1), 36_500, Grade.Easy).Stability);
        Assert.Equal(Fsrs.LeastStability, Standard.Review(new(Fsrs.LeastStability, 10), 0, Grade.Again).Stability);
        Assert.Equal(1, Standard.Review(null, 0, Grade.Easy).Difficulty);
    }

    [Fact]
    public void An_interval_is_at_least_a_day_and_at_most_a_hundred_years()
    {
        Assert.Equal(1, Standard.Interval(Fsrs.LeastStability, 0.9));
        Assert.Equal(36_500, Standard.Interval(Fsrs.MostStability, 0.7));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.Review(null, -1, Grade.Good));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.Review(null, 0, (Grade)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.Recall(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Standard.Interval(1, 1));
    }
}
