using CoachBot.Coaching.Time;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Coaching.Tests.Time;

public sealed class LeverTests
{
    private const int UsualDay = 9 * 60;

    /// <summary>The "now" column of the method, in percent of nine hours; its 101 points are kept as they are.</summary>
    private static readonly ActivityMinutes Deck = ActivityMinutes.FromValues([.. new[] { 1, 26, 2, 1, 5, 26, 21, 2, 10, 7 }.Select(percent => percent * UsualDay / 100)]);

    [Fact]
    public void In_the_methods_example_handling_problems_is_the_largest_gap()
    {
        var ranked = Levers.Rank(new(Deck, 1), TimeStandard.Default, UsualDay);
        Assert.Equal([Lever.FewerProblems, Lever.MoreSelling, Lever.MoreTime, Lever.MorePlanning, Lever.FewerReports], ranked.Select(gap => gap.Lever));
    }

    [Fact]
    public void A_gap_is_in_points_of_an_ideal_day()
    {
        var split = new TimeSplit(Minutes((FaceToFaceCalls, 300), (HandlingProblems, 300)), 1);
        var gaps = Levers.Rank(split, TimeStandard.Default, UsualDay).ToDictionary(gap => gap.Lever);
        Assert.Equal(new LeverGap(Lever.FewerProblems, 50, 5, 45), gaps[Lever.FewerProblems]);
        Assert.Equal(new LeverGap(Lever.MorePlanning, 0, 9, 9), gaps[Lever.MorePlanning]);
        Assert.DoesNotContain(Lever.MoreTime, gaps.Keys);
        Assert.DoesNotContain(Lever.MoreSelling, gaps.Keys);
    }

    [Fact]
    public void A_whole_day_shorter_than_the_ideal_calls_for_more_time()
    {
        var moreTime = Levers.Rank(new(Minutes((FaceToFaceCalls, 540)), 1), TimeStandard.Default, UsualDay).Single(gap => gap.Lever == Lever.MoreTime);
        Assert.Equal((9, 10, 10), (moreTime.Actual, moreTime.Ideal, moreTime.Points));
    }

    [Fact]
    public void A_short_log_is_no_reason_to_preach_longer_hours()
    {
        var morning = new TimeSplit(Minutes((FaceToFaceCalls, 120)), 1);
        Assert.DoesNotContain(Levers.Rank(morning, TimeStandard.Default, UsualDay), gap => gap.Lever == Lever.MoreTime);
    }

    [Fact]
    public void Equal_gaps_come_in_the_methods_order()
    {
        // Planning 0 % against 9 % and reports 14 % against 5 %: nine points each.
        var split = new TimeSplit(Minutes((FaceToFaceCalls, 440), (WritingReports, 84), (TravelAndWaiting, 76)), 1);
        Assert.Equal([Lever.MorePlanning, Lever.FewerReports], Levers.Rank(split, TimeStandard.Default, UsualDay).Select(gap => gap.Lever));
    }

    [Fact]
    public void The_ideal_day_has_no_lever()
    {
        var ideal = ActivityMinutes.FromValues([.. TimeStandard.Default.IdealShares.Select(percent => percent * 6)]);
        Assert.Empty(Levers.Rank(new(ideal, 1), TimeStandard.Default, UsualDay));
    }

    private static ActivityMinutes Minutes(params (WorkActivity Activity, int Minutes)[] times) =>
        times.Aggregate(ActivityMinutes.None, (sum, time) => sum.Plus(time.Activity, time.Minutes));
}
