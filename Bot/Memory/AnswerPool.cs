using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Bot.Memory;

/// <summary>The answers of an organisation, taken in one person after another: for a fit those of the memories reviewed last, and of each drill the sums. What it holds has an end.</summary>
/// <param name="mostReviews">Reviews kept for a fit, about; whole histories, for a memory cannot be followed from its middle.</param>
internal sealed class AnswerPool(int mostReviews)
{
    private readonly Dictionary<DrillId, Tally> tallies = [];
    private List<ReviewHistory> kept = [];
    private int reviews;

    /// <summary>People whose answers were taken in.</summary>
    public int People { get; private set; }

    /// <summary>The histories to fit to, those reviewed last.</summary>
    public IReadOnlyCollection<ReviewHistory> Histories
    {
        get
        {
            Trim();
            return kept;
        }
    }

    /// <summary>The drills whose answers are far from what memory says.</summary>
    public DrillFlags Flags => new(tallies.Select(each => (each.Key, Deviation: each.Value.Deviation)).Where(each => each.Deviation.IsFlagged).ToImmutableDictionary(each => each.Key, each => each.Deviation));

    /// <summary>Takes a person's answers in.</summary>
    public void Add(IReadOnlyList<DrillReview> log)
    {
        People++;
        foreach (var review in log.Where(review => !review.IsPractice && review.Expected is not null))
        {
            tallies[review.Drill] = tallies.GetValueOrDefault(review.Drill).With(review);
        }

        foreach (var history in ReviewHistory.Of(log).Where(history => history.Predicted > 0))
        {
            kept.Add(history);
            reviews += history.Predicted;
        }

        if (reviews > 2 * mostReviews)
        {
            Trim();
        }
    }

    private void Trim()
    {
        if (reviews <= mostReviews)
        {
            return;
        }

        reviews = 0;
        kept = [.. kept.OrderByDescending(history => history.Last).TakeWhile(history => (reviews += history.Predicted) <= mostReviews)];
        reviews = kept.Sum(history => history.Predicted);
    }

    private readonly record struct Tally(int Answers, int Recalled, double Expected)
    {
        public DrillDeviation Deviation => new(Answers, (double)Recalled / Answers, Expected / Answers);

        public Tally With(DrillReview review) => new(Answers + 1, Recalled + (review.IsRecalled ? 1 : 0), Expected + review.Expected!.Value);
    }
}
