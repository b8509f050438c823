using System.Diagnostics;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Tests.Shared.Simulation;
using NodaTime;

namespace CoachBot.Coaching.Tests.Memory.Fitting;

public sealed class MemoryFitTests
{
    private const int Reps = 20;

    [Fact]
    public void Weights_fitted_to_800_reviews_predict_others_better_than_the_published_ones()
    {
        int better = Enumerable.Range(1, 12).Count(seed =>
        {
            var truth = SimulatedPopulation.Draw(seed);
            var log = Take(LogOf(truth, seed, Reps), 800);
            var fresh = LogOf(truth, seed + 100, 200);
            long started = Stopwatch.GetTimestamp();
            var fitted = MemoryFit.Fit(log);
            var (published, own, ideal) = (Loss(FsrsWeights.Default, fresh), Loss(fitted, fresh), Loss(truth.Weights, fresh));
            TestContext.Current.TestOutputHelper?.WriteLine($"{seed}: {log.Sum(history => history.Predicted)} reviews, published {published:F4}, fitted {own:F4}, true {ideal:F4}, {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms, {MemoryFit.Of(FsrsWeights.Default, log)}");
            return own < published;
        });
        Assert.InRange(better, 10, 12);
    }

    private static double Loss(FsrsWeights weights, IEnumerable<ReviewHistory> histories) => FitQuality.Of(weights, histories, LocalDate.MinIsoValue).LogLoss;

    private static IReadOnlyCollection<ReviewHistory> LogOf(MemoryModel truth, int seed, int reps) =>
        [.. new SimulatedReps(truth, MemoryModel.Standard, seed) { Days = 150, Objectives = 8 }.Run(reps).Logs.SelectMany(ReviewHistory.Of)];

    /// <summary>As many histories as have so many reviews.</summary>
    private static List<ReviewHistory> Take(IReadOnlyCollection<ReviewHistory> histories, int reviews)
    {
        int sum = 0;
        return [.. histories.TakeWhile(history => (sum += history.Predicted) <= reviews)];
    }
}
