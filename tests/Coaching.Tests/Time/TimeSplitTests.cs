using CoachBot.Coaching.Time;
using CsCheck;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Coaching.Tests.Time;

public sealed class TimeSplitTests
{
    private static readonly Gen<ActivityMinutes> AnyMinutes =
        Gen.Int[0, 400].Array[10].Where(values => values.Sum() > 0).Select(values => ActivityMinutes.FromValues(values));

    [Fact]
    public void Revenue_comes_from_calls_account_planning_and_quotes()
    {
        var minutes = ActivityMinutes.None.With(AccountPlanning, 30).With(FaceToFaceCalls, 120).With(QuotesAndOrders, 30).With(ProjectPlanning, 60).With(TravelAndWaiting, 120);
        Assert.Equal(50, new TimeSplit(minutes, 1).RevenueShare(TimeStandard.Default));
    }

    [Fact]
    public void The_ideal_day_produces_revenue_in_48_percent_of_the_time()
    {
        Assert.Equal(48, TimeStandard.Default.IdealRevenueShare);
    }

    [Fact]
    public void Days_without_a_log_do_not_count()
    {
        var day = DayLog.Unwritten(new(2026, 11, 20)).Write(new(ActivityMinutes.None.With(FaceToFaceCalls, 300), null));
        var split = TimeSplit.Of([day, DayLog.Unwritten(new(2026, 11, 21))])!;
        Assert.Equal((1, 5.0), (split.Days, split.HoursPerDay));
        Assert.Null(TimeSplit.Of([DayLog.Unwritten(new(2026, 11, 21))]));
    }

    [Fact]
    public void Whole_shares_add_up_to_100_and_are_off_by_less_than_one()
    {
        AnyMinutes.Sample(minutes =>
        {
            var split = new TimeSplit(minutes, 1);
            var shares = WholeShares.Of(split);
            Assert.Equal(100, shares.Sum());
            Assert.All(WorkActivities.All, activity => Assert.InRange(shares[(int)activity] - split.Share(activity), -1, 1));
        });
    }

    [Fact]
    public void Largest_remainders_get_the_points_left_over()
    {
        var thirds = ActivityMinutes.None.With(AccountPlanning, 1).With(FaceToFaceCalls, 1).With(QuotesAndOrders, 1);
        Assert.Equal([34, 33, 33, 0, 0, 0, 0, 0, 0, 0], WholeShares.Of(new(thirds, 1)));
    }
}
