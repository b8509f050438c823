using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Tests.Memory;

public sealed class FsrsVectorTests
{
    // The reference rounds to 8 decimals within its calculation.
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData("st_on_r90", true, 0.9)]
    [InlineData("st_on_r80", true, 0.8)]
    [InlineData("st_off_r90", false, 0.9)]
    public void Every_step_is_that_of_the_reference(string configuration, bool hasShortTerm, double desired)
    {
        var fsrs = new Fsrs(FsrsWeights.Default, hasShortTerm);
        int steps = 0;
        foreach (var history in FsrsVectors.All.Histories)
        {
            steps += Follow(fsrs, history, history.Expected[configuration], desired);
        }

        Assert.Equal(1464, steps);
    }

    private static int Follow(Fsrs fsrs, FsrsHistory history, FsrsExpected expected, double desired)
    {
        MemoryState? state = null;
        foreach (var (review, step) in history.Reviews.Zip(expected.Steps))
        {
            Assert.Equal(step.R is null, state is null);
            Assert.Equal(step.R ?? 0, state is { } before ? fsrs.Recall(before.Stability, review.Elapsed) : 0, Tolerance);
            var after = fsrs.Review(state, review.Elapsed, review.Grade);
            Assert.Equal(step.S, after.Stability, Tolerance * step.S);
            Assert.Equal(step.D, after.Difficulty, Tolerance);
            Assert.Equal(step.Interval, fsrs.Interval(after.Stability, desired));
            state = after;
        }

        Assert.All(FsrsVectors.All.Days.Zip(expected.After), at => Assert.Equal(at.Second, fsrs.Recall(state!.Value.Stability, at.First), Tolerance));
        return expected.Steps.Count;
    }
}
