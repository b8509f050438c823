using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>How far the answers to one drill are from what memory says: a drill that is far off is a bad question, not a bad team.</summary>
/// <param name="Answers">How many are compared.</param>
/// <param name="Recalled">The share of them recalled, 0 to 1.</param>
/// <param name="Expected">The share the model expected, 0 to 1.</param>
public sealed record DrillDeviation(int Answers, double Recalled, double Expected)
{
    /// <summary>Answers from which it counts.</summary>
    public const int LeastAnswers = 30;

    /// <summary>Points of a hundred beyond which it counts, either way.</summary>
    public const int MostPoints = 20;

    /// <summary>Whether to tell the author.</summary>
    public bool IsFlagged => Answers >= LeastAnswers && Math.Abs(Recalled - Expected) * 100 > MostPoints;

    /// <summary>The deviation of a drill; null while there is nothing to compare.</summary>
    /// <param name="reviews">All of one drill, of whomever; practice, and a first answer, of which nothing was expected, are left out.</param>
    public static DrillDeviation? Of(IEnumerable<DrillReview> reviews)
    {
        var compared = reviews.Where(review => !review.IsPractice && review.Expected is not null).ToList();
        return compared.Count == 0
            ? null
            : new(compared.Count, compared.Average(review => review.IsRecalled ? 1.0 : 0), compared.Average(review => review.Expected!.Value));
    }
}
