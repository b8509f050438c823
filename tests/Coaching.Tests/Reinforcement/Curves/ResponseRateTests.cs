using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Tests.Memory;
using CsCheck;
using static CoachBot.Coaching.Tests.Reinforcement.Curves.Logged;

namespace CoachBot.Coaching.Tests.Reinforcement.Curves;

public sealed class ResponseRateTests
{
    [Fact]
    public void An_answer_counts_for_the_offer_before_it_and_no_offer_for_more_than_it_had()
    {
        var log = new DrillLog("ann",
        [
            Answer("price/a", -1, Grade.Good), Answer("price/a", 0, Grade.Good), Answer("price/b", 3, Grade.Again), Answer("price/b", 3, Grade.Good, isPractice: true), Answer("price/c", 6, Grade.Good),
            Answer("price/a", 7, Grade.Good),
        ])
        { Offers = [Offer(0, 2), Offer(7, 3), Offer(14, 5)] };
        Assert.Equal(new(10, 3, 1), ResponseRate.Of([log], Reviewed.Today));
        Assert.Equal(new(8, 1, 1), ResponseRate.Of([log], Reviewed.Today.PlusDays(1)));
        Assert.Equal(0.3, ResponseRate.Of([log], Reviewed.Today)!.Share);
    }

    [Fact]
    public void Where_nothing_was_offered_there_is_no_rate()
    {
        Assert.Null(ResponseRate.Of([new("ann", [Answer("price/a", 0, Grade.Good)])], Reviewed.Today));
        Assert.Null(ResponseRate.Of([new("ann", []) { Offers = [Offer(0, 2)] }], Reviewed.Today.PlusDays(1)));
    }

    [Fact]
    public void It_is_a_share() => Gen.Select(Any(Gen.Const(Grade.Good)), Gen.Select(Gen.Int[0, 60], Gen.Int[1, 5]).Array[1, 9]).Sample((log, offers) =>
    {
        var rate = ResponseRate.Of([log with { Offers = [.. offers.OrderBy(offer => offer.Item1).Select(offer => Offer(offer.Item1, offer.Item2))] }], Reviewed.Today)!;
        Assert.InRange(rate.Share, 0, 1);
        Assert.Equal(offers.Sum(offer => offer.Item2), rate.Offered);
    });

    private static DrillOffer Offer(int day, int drills) => new(Reviewed.Today.PlusDays(day), drills);
}
