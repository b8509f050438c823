using NodaTime;

namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>How well weights predict reviews they were not fitted to.</summary>
/// <param name="LogLoss">Mean of -ln of the recall predicted for what was recalled, and of 1 less it for what was not; natural logarithm, less is better.</param>
/// <param name="Calibration">
/// How far the predicted recall is from the share recalled, 0 to 1: the root of the mean square over ten bins of predicted recall, each weighted with its
/// reviews, RMSE = sqrt(sum n (recalled - predicted)^2 / sum n).
/// </param>
public sealed record FitQuality(double LogLoss, double Calibration)
{
    private const int Bins = 10;

    /// <summary>The quality of weights on the reviews from a day on; on at least one.</summary>
    public static FitQuality Of(FsrsWeights weights, IEnumerable<ReviewHistory> histories, LocalDate from) =>
        Of([.. Prediction.All(weights, histories).Where(prediction => prediction.Day >= from)]);

    private static FitQuality Of(List<Prediction> predictions) => new(
        predictions.Average(prediction => prediction.Loss),
        Math.Sqrt(predictions
            .GroupBy(prediction => Math.Min((int)(prediction.Recall * Bins), Bins - 1))
            .Sum(bin => bin.Count() * Math.Pow(bin.Average(each => each.IsRecalled ? 1.0 : 0) - bin.Average(each => each.Recall), 2)) / predictions.Count));
}

/// <summary>What was predicted of a review, and what came.</summary>
/// <param name="Day">The day of the review.</param>
/// <param name="Recall">Predicted, above 0 and below 1.</param>
/// <param name="IsRecalled">What came.</param>
internal readonly record struct Prediction(LocalDate Day, double Recall, bool IsRecalled)
{
    // A memory that was certain and failed would weigh without bounds.
    private const double Least = 1e-6;

    /// <summary>Binary cross-entropy, from 0.</summary>
    public double Loss => -Math.Log(Math.Max(Least, IsRecalled ? Recall : 1 - Recall));

    /// <summary>The predictions of weights for every review but the first of each history.</summary>
    public static IEnumerable<Prediction> All(FsrsWeights weights, IEnumerable<ReviewHistory> histories)
    {
        var fsrs = new Fsrs(weights);
        foreach (var history in histories)
        {
            var (state, day) = (fsrs.Review(null, 0, history.Steps[0].Grade), history.First);
            foreach (var step in history.Steps.Skip(1))
            {
                day = day.PlusDays(step.Days);
                yield return new(day, fsrs.Recall(state.Stability, step.Days), step.Grade != Grade.Again);
                state = fsrs.Review(state, step.Days, step.Grade);
            }
        }
    }
}
