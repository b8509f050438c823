using NodaTime;

namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>Fits the model to the reviews of an organisation, and says whether what comes of it may take the place of what holds. Pure, and the same each time.</summary>
public static class MemoryFit
{
    /// <summary>Predicted reviews under which nothing is fitted.</summary>
    public const int LeastReviews = 300;

    /// <summary>How much less the log loss of new weights must be on the newest reviews.</summary>
    public const double LeastGain = 0.002;

    private const double NewestShare = 0.2;

    private const int Iterations = 500;

    private const double FirstStep = 0.3;

    /// <summary>
    /// Fits to all reviews but the newest fifth, and compares both on that. Where the fit is better by enough, and not worse calibrated, it is made again of all.
    /// </summary>
    /// <param name="current">The weights that hold.</param>
    /// <param name="histories">Of everybody.</param>
    public static FitResult Of(FsrsWeights current, IReadOnlyCollection<ReviewHistory> histories)
    {
        int reviews = histories.Sum(history => history.Predicted);
        if (reviews < LeastReviews)
        {
            return new(FitVerdict.TooFew, reviews, null, null, null);
        }

        var newest = NewestFrom(histories);
        var found = Fit([.. histories.Select(history => history.Before(newest)).OfType<ReviewHistory>()]);
        var (before, after) = (FitQuality.Of(current, histories, newest), FitQuality.Of(found, histories, newest));
        var verdict = before.LogLoss - after.LogLoss < LeastGain ? FitVerdict.NoBetter
            : after.Calibration > before.Calibration ? FitVerdict.WorseCalibrated
            : FitVerdict.Accepted;
        return new(verdict, reviews, before, after, verdict == FitVerdict.Accepted ? Fit(histories) : null);
    }

    /// <summary>The weights that make the reviews likeliest, as far as they are likely in themselves; with no reviews the published ones.</summary>
    public static FsrsWeights Fit(IReadOnlyCollection<ReviewHistory> histories) => SevenNumbers.Weights(NelderMead.Minimise(
        numbers => SumOfLosses(SevenNumbers.Weights(numbers), histories) + SevenNumbers.Penalty(numbers), new double[SevenNumbers.Count], FirstStep, Iterations));

    /// <summary>The day from which on reviews are the newest fifth: held out by time, for that is how a model is used.</summary>
    private static LocalDate NewestFrom(IEnumerable<ReviewHistory> histories)
    {
        LocalDate[] days = [.. Prediction.All(FsrsWeights.Default, histories).Select(prediction => prediction.Day).Order()];
        return days[(int)(days.Length * (1 - NewestShare))];
    }

    // The same as the losses of Prediction.All, some thousand times over: without days and without an object for each.
    private static double SumOfLosses(FsrsWeights weights, IEnumerable<ReviewHistory> histories)
    {
        var fsrs = new Fsrs(weights);
        double sum = 0;
        foreach (var history in histories)
        {
            var state = fsrs.Review(null, 0, history.Steps[0].Grade);
            foreach (var step in history.Steps.AsSpan()[1..])
            {
                sum += new Prediction(default, fsrs.Recall(state.Stability, step.Days), step.Grade != Grade.Again).Loss;
                state = fsrs.Review(state, step.Days, step.Grade);
            }
        }

        return sum;
    }
}
