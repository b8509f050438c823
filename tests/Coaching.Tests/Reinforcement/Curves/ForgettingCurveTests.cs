using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Tests.Memory;
using CsCheck;
using NodaTime;
using static CoachBot.Coaching.Tests.Reinforcement.Curves.Logged;

namespace CoachBot.Coaching.Tests.Reinforcement.Curves;

public sealed class ForgettingCurveTests
{
    private static readonly Gen<Grade> AnyGrade = Gen.Int[1, 4].Select(grade => (Grade)grade);

    private static readonly Gen<Grade> Recalled = Gen.Int[2, 4].Select(grade => (Grade)grade);

    [Fact]
    public void Both_lines_are_shares_and_begin_at_all_of_it() => Any(AnyGrade).Sample(log =>
    {
        var curve = Curve([log])!;
        Assert.All(curve.Days, day => Assert.InRange(day.With, 0, 1));
        Assert.All(curve.Days, day => Assert.InRange(day.Without, 0, 1));
        Assert.Equal((1, 1), (curve.Days[0].With, curve.Days[0].Without));
        Assert.True(curve.Days.Length > ForgettingCurve.Horizon);
        Assert.Equal(Enumerable.Range(0, curve.Days.Length), curve.Days.Select(day => day.Day));
    });

    [Fact]
    public void Without_drills_recall_only_falls() => Any(AnyGrade).Sample(log =>
    {
        var days = Curve([log])!.Days;
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second.Without < pair.First.Without));
    });

    [Fact]
    public void Where_everything_was_recalled_drills_never_leave_one_worse_off() => Any(Recalled).Sample(log =>
        Assert.All(Curve([log])!.Days, day => Assert.True(day.With >= day.Without - 1e-12, $"day {day.Day}: {day.With} < {day.Without}")));

    [Fact]
    public void The_day_after_a_recalled_review_is_better_with_it() => Gen.Select(Gen.Int[3, 80], Recalled).Sample((day, grade) =>
    {
        var curve = Curve([Of("ann", ("price/a", 0, Grade.Good, false), ("price/a", day, grade, false))])!;
        Assert.Equal(curve.Days[day].Without, curve.Days[day].With);
        Assert.True(curve.Days[day + 1].With > curve.Days[day + 1].Without);
    });

    [Fact]
    public void The_line_with_drills_ends_where_replaying_the_log_does() => Any(AnyGrade).Sample(log =>
    {
        var reviews = log.Answers.Select(answer => answer.Review).ToList();
        var day = reviews.Max(review => review.Day).PlusDays(1);
        var memories = MemoryModel.Standard.Replay(reviews);
        Assert.All(RecallTrack.Of(log, MemoryModel.Standard), track =>
            Assert.Equal(MemoryModel.Standard.Recall(memories[track.Objective], day), track.With(Period.DaysBetween(track.Start, day)), 12));
    });

    [Fact]
    public void With_the_models_own_weights_two_thirds_are_left_a_month_after_one_good_answer()
    {
        var curve = Curve([Of("ann", ("price/a", 0, Grade.Good, false))])!;
        Assert.Equal(0.6675, curve.Days[30].Without, 4);
        Assert.Equal((0, 1, 1, 1), (curve.Today, curve.Tracks, curve.Objectives, curve.People));
    }

    [Fact]
    public void Today_is_where_half_have_come_to_and_each_day_says_how_many_have()
    {
        var logs = new[] { 40, 10, 0 }.Select((ago, n) => Of($"p{n}", ("price/a", -ago, Grade.Good, false))).ToArray();
        var curve = Curve(logs)!;
        Assert.Equal((10, 3, 1, 3), (curve.Today, curve.Tracks, curve.Objectives, curve.People));
        Assert.Equal([3, 2, 2, 1, 1, 0], new[] { 0, 7, 10, 14, 40, 60 }.Select(day => curve.Days[day].Reached));
    }

    [Fact]
    public void A_longer_past_is_drawn_to_today_and_no_further_than_a_log_reaches()
    {
        Assert.Equal(200, Curve([Of("ann", ("price/a", -200, Grade.Good, false))])!.Days[^1].Day);
        Assert.Equal(DrillLog.MostDays, Curve([Of("ann", ("price/a", -900, Grade.Good, false))])!.Days[^1].Day);
    }

    [Fact]
    public void What_began_before_the_log_or_was_only_practised_is_not_drawn()
    {
        var late = new DrillLog("ann", [Answer("price/a", 0, Grade.Good, expected: 0.7), Answer("price/a", 7, Grade.Good)]);
        var practised = new DrillLog("ann", [Answer("price/a", 0, Grade.Good, isPractice: true, expected: null)]);
        Assert.Null(Curve([late, practised]));
    }

    [Fact]
    public void After_a_training_the_check_is_day_0_with_what_was_known_before()
    {
        var log = Of("ann", ("price/a", -60, Grade.Good, false), ("price/a", 1, Grade.Good, false), ("price/b", -60, Grade.Good, false));
        var track = Assert.Single(RecallTrack.Of(log, MemoryModel.Standard, Reviewed.Today));
        Assert.Equal(Reviewed.Today.PlusDays(1), track.Start);
        var fresh = Assert.Single(RecallTrack.Of(Of("ann", ("price/a", 1, Grade.Good, false)), MemoryModel.Standard));
        Assert.True(track.Without(30) > fresh.Without(30));
    }

    private static ForgettingCurve? Curve(IEnumerable<DrillLog> logs) => ForgettingCurve.Of([.. logs.SelectMany(log => RecallTrack.Of(log, MemoryModel.Standard))], Reviewed.Today);
}
