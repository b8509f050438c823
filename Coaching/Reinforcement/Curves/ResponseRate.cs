using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>How much of what was offered was answered. Silence says nothing about memory and is graded nowhere; it is told here.</summary>
/// <param name="Offered">Drills.</param>
/// <param name="Answered">Of them.</param>
/// <param name="People">Who were offered any.</param>
public sealed record ResponseRate(int Offered, int Answered, int People)
{
    /// <summary>Whether it may be told to others: of fewer people it would be that of a person.</summary>
    public bool IsEnough => People >= ForgettingCurve.LeastPeople;

    /// <summary>Of which share, 0 to 1.</summary>
    public double Share => (double)Answered / Offered;

    /// <summary>The rate of some people; null where nothing was offered. An answer counts for the offer it follows, before the next, and no offer for more than it had.</summary>
    /// <param name="logs">One a person.</param>
    /// <param name="from">The first day of an offer.</param>
    public static ResponseRate? Of(IEnumerable<DrillLog> logs, LocalDate from)
    {
        var offered = logs.Select(log => Answers(log).Where(offer => offer.Offer.Day >= from).ToList()).Where(offers => offers.Count > 0).ToList();
        return offered.Count == 0 ? null : new(offered.Sum(offers => offers.Sum(each => each.Offer.Drills)), offered.Sum(offers => offers.Sum(each => each.Answered)), offered.Count);
    }

    private static IEnumerable<(DrillOffer Offer, int Answered)> Answers(DrillLog log)
    {
        var counted = log.Answers.Where(answer => !answer.Review.IsPractice).Select(answer => answer.Review.Day).ToList();
        for (int n = 0; n < log.Offers.Length; n++)
        {
            var offer = log.Offers[n];
            LocalDate? next = n + 1 < log.Offers.Length ? log.Offers[n + 1].Day : null;
            yield return (offer, Math.Min(offer.Drills, counted.Count(day => day >= offer.Day && (next is null || day < next))));
        }
    }
}
