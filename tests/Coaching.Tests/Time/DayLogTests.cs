using CoachBot.Coaching.Time;
using NodaTime;
using Period = CoachBot.Coaching.Time.Period;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Coaching.Tests.Time;

public sealed class DayLogTests
{
    private static readonly DayLog Unwritten = DayLog.Unwritten(new(2026, 11, 20));

    [Fact]
    public void Every_write_and_every_undo_is_a_new_revision()
    {
        var day = Unwritten.Write(Entry(60)).Write(Entry(120));
        Assert.Equal((2, 120), (day.Revision, day.Entry.Minutes.Total));
        var undone = day.Undo()!;
        Assert.Equal((3, 60), (undone.Revision, undone.Entry.Minutes.Total));
        Assert.Equal((4, 0), (undone.Undo()!.Revision, undone.Undo()!.Entry.Minutes.Total));
        Assert.Null(undone.Undo()!.Undo());
    }

    [Fact]
    public void A_day_undone_to_nothing_is_not_logged()
    {
        Assert.True(Unwritten.Write(Entry(60)).IsLogged);
        Assert.False(Unwritten.Write(Entry(60)).Undo()!.IsLogged);
    }

    [Fact]
    public void Only_the_last_five_writes_can_be_taken_back()
    {
        var day = Enumerable.Range(1, 9).Aggregate(Unwritten, (log, minutes) => log.Write(Entry(minutes)));
        Assert.Equal(DayLog.MostUndos, day.Earlier.Length);
        Assert.Equal(4, day.Earlier[0].Minutes.Total);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-23", true)]
    [InlineData("2026-11-21", "2026-11-22", true)]
    [InlineData("2026-11-20", "2026-11-21", false)]
    public void Working_days_and_weekends_are_two_kinds(string one, string other, bool same)
    {
        Assert.Equal(same, DayLog.SameKind(Date(one), Date(other)));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23", "2026-11-29")]
    [InlineData("2026-11-29", "2026-11-23", "2026-11-29")]
    [InlineData("2027-01-01", "2026-12-28", "2027-01-03")]
    public void A_week_runs_from_Monday_to_Sunday(string day, string first, string last)
    {
        Assert.Equal(new Period(Date(first), Date(last)), Period.WeekOf(Date(day)));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-01", "2026-11-30")]
    [InlineData("2028-02-29", "2028-02-01", "2028-02-29")]
    public void A_month_is_the_calendars(string day, string first, string last)
    {
        Assert.Equal(new Period(Date(first), Date(last)), Period.MonthOf(Date(day)));
    }

    [Fact]
    public void Ten_values_from_zero_up_make_a_days_minutes_and_nothing_else_does()
    {
        Assert.Throws<ArgumentException>(() => ActivityMinutes.FromValues([1, 2, 3]));
        Assert.Throws<ArgumentException>(() => ActivityMinutes.FromValues([0, 0, 0, 0, 0, 0, 0, 0, 0, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivityMinutes.None.With(FaceToFaceCalls, -1));
    }

    [Fact]
    public void What_is_wrong_with_minutes_is_told_without_telling_them()
    {
        var refused = Assert.Throws<ArgumentException>(() => ActivityMinutes.FromValues([123, -45, 67]));
        Assert.Equal("3 numbers, 1 of them below 0, are not 10 numbers of minutes from 0 up. (Parameter 'values')", refused.Message);
    }

    [Fact]
    public void Activities_keep_the_ids_they_are_stored_under()
    {
        Assert.Equal(
            "account-planning face-to-face quotes project-planning follow-ups problems travel personal reports meetings",
            string.Join(' ', WorkActivities.All.Select(activity => activity.Id())));
        Assert.All(WorkActivities.All, activity => Assert.Equal(activity, WorkActivities.FromId(activity.Id())));
        Assert.Null(WorkActivities.FromId("golf"));
    }

    private static DayEntry Entry(int minutes) => new(ActivityMinutes.None.With(FaceToFaceCalls, minutes), null);

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
