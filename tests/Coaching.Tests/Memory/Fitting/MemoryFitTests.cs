using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Tests.Shared.Simulation;
using NodaTime;

namespace CoachBot.Coaching.Tests.Memory.Fitting;

/// <summary>Weights fitted to what a population answered that remembers in a way of its own.</summary>
public sealed class MemoryFitTests
{
    private const int Cohort = 30;

    [Fact]
    public void Weights_fitted_to_800_reviews_predict_others_better_than_the_published_ones()
    {
        int better = Enumerable.Range(1, 12).Count(seed =>
        {
            var truth = SimulatedPopulation.Draw(seed);
            var fitted = MemoryFit.Fit(First(800, LogOf(truth, seed, Cohort)));
            var others = LogOf(truth, seed + 100, 100);
            return Loss(fitted, others) < Loss(FsrsWeights.Default, others);
        });
        Assert.InRange(better, 10, 12);
    }

    [Fact]
    public void A_population_that_forgets_faster_gets_weights_of_its_own_and_they_hold()
    {
        var log = LogOf(Forgetful(0.3), 1, Cohort);
        var result = MemoryFit.Of(FsrsWeights.Default, log);
        Assert.Equal((FitVerdict.Accepted, log.Sum(history => history.Predicted)), (result.Verdict, result.Reviews));
        Assert.True(result.Before!.LogLoss - result.After!.LogLoss >= MemoryFit.LeastGain && result.After.Calibration <= result.Before.Calibration);
        Assert.InRange(result.Weights![2] / FsrsWeights.Default[2], 0.15, 0.6);
        var again = MemoryFit.Of(result.Weights, log);
        Assert.Equal((FitVerdict.NoBetter, null), (again.Verdict, again.Weights));
    }

    [Fact]
    public void Nothing_takes_the_place_of_weights_that_are_right()
    {
        Assert.All(Enumerable.Range(1, 6), seed => Assert.NotEqual(FitVerdict.TooFew, MemoryFit.Of(FsrsWeights.Default, LogOf(MemoryModel.Standard, seed, Cohort)).Verdict));
        Assert.InRange(Enumerable.Range(1, 6).Count(seed => MemoryFit.Of(FsrsWeights.Default, LogOf(MemoryModel.Standard, seed, Cohort)).Verdict == FitVerdict.Accepted), 0, 1);
    }

    [Fact]
    public void With_fewer_than_300_reviews_nothing_is_fitted()
    {
        var few = First(MemoryFit.LeastReviews - 1, LogOf(Forgetful(0.3), 1, Cohort));
        Assert.Equal(new FitResult(FitVerdict.TooFew, few.Sum(history => history.Predicted), null, null, null), MemoryFit.Of(FsrsWeights.Default, few));
        Assert.Equal(FsrsWeights.Default.Values, MemoryFit.Fit([]).Values);
    }

    [Fact]
    public void Weights_that_predict_better_on_old_reviews_alone_are_refused()
    {
        // The newest are of people who remember as published.
        var old = LogOf(Forgetful(0.3), 1, Cohort);
        var newest = LogOf(MemoryModel.Standard, 2, Cohort).Select(history => history with { First = history.First.PlusDays(400) });
        Assert.Equal(FitVerdict.NoBetter, MemoryFit.Of(FsrsWeights.Default, [.. old, .. newest]).Verdict);
    }

    [Fact]
    public void The_same_reviews_come_to_the_same_weights()
    {
        var log = LogOf(Forgetful(0.5), 3, Cohort);
        Assert.Equal(MemoryFit.Fit(log).Values, MemoryFit.Fit(log).Values);
    }

    [Fact]
    public void Whatever_was_answered_the_weights_stay_within_their_bounds()
    {
        foreach (var grade in (Grade[])[Grade.Again, Grade.Easy])
        {
            var log = Enumerable.Repeat(new ReviewHistory(new(2026, 1, 6), [new(0, grade), .. Enumerable.Repeat(new ReviewStep(7, grade), 10)]), 200).ToList();
            Assert.Equal(FsrsWeights.Count, MemoryFit.Fit(log).Values.Length);
        }
    }

    [Fact]
    public void Calibration_is_how_far_predictions_are_from_what_came()
    {
        // Recall after as many days as the stability is 0.9; half of them came.
        var weights = new FsrsWeights(FsrsWeights.Default.Values.SetItem(2, 7));
        var histories = ((Grade[])[Grade.Again, Grade.Good]).Select(grade => new ReviewHistory(new(2026, 1, 6), [new(0, Grade.Good), new(7, grade)])).ToList();
        var quality = FitQuality.Of(weights, histories, LocalDate.MinIsoValue);
        Assert.Equal(0.4, quality.Calibration, 1e-9);
        Assert.Equal((-Math.Log(0.9) - Math.Log(0.1)) / 2, quality.LogLoss, 1e-9);
    }

    [Fact]
    public void Practice_and_second_answers_of_a_day_are_no_reviews()
    {
        DrillReview[] log =
        [
            Reviewed.Review("price/a", 0, Grade.Good), Reviewed.Review("price/a", 0, Grade.Again), Reviewed.Review("price/a", 3, Grade.Again, isPractice: true),
            Reviewed.Review("price/b", 1, Grade.Easy), Reviewed.Review("price/a", 5, Grade.Hard),
        ];
        var histories = ReviewHistory.Of(log).ToList();
        Assert.Equal([(Reviewed.Today, 1), (Reviewed.Today.PlusDays(1), 0)], histories.Select(history => (history.First, history.Predicted)));
        Assert.Equal([new(0, Grade.Good), new(5, Grade.Hard)], histories[0].Steps);
        Assert.Equal((Reviewed.Today.PlusDays(5), 1), (histories[0].Last, histories[0].Before(Reviewed.Today.PlusDays(5))!.Steps.Length));
        Assert.Null(histories[0].Before(Reviewed.Today));
        Assert.Equal(2, MemoryModel.Standard.Replay(log).Count);
    }

    /// <summary>People whose memories are less stable at first, and decay faster.</summary>
    private static MemoryModel Forgetful(double share) => new(
        new(1), new(FsrsWeights.Default.Values.Select((weight, place) => place <= 3 ? weight * share : place == 20 ? 0.3 : weight)));

    private static double Loss(FsrsWeights weights, IEnumerable<ReviewHistory> histories) => FitQuality.Of(weights, histories, LocalDate.MinIsoValue).LogLoss;

    /// <summary>The answers of people trained one week after another.</summary>
    private static IReadOnlyCollection<ReviewHistory> LogOf(MemoryModel truth, int seed, int reps) =>
    [
        .. new SimulatedReps(truth, MemoryModel.Standard, seed) { Days = 150, Objectives = 8 }.Run(reps).Logs
            .SelectMany((log, rep) => ReviewHistory.Of(log).Select(history => history with { First = history.First.PlusWeeks(rep) })),
    ];

    private static List<ReviewHistory> First(int reviews, IReadOnlyCollection<ReviewHistory> histories)
    {
        int sum = 0;
        return [.. histories.TakeWhile(history => (sum += history.Predicted) <= reviews)];
    }
}
