using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Reminders;
using CsCheck;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

public sealed class NextDueTests
{
    private static readonly WorkingCalendar EveryDay = WorkingCalendar.Default with { Weekdays = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)] };

    private static readonly string[] Zones = [.. DateTimeZoneProviders.Tzdb.Ids];

    private static readonly Gen<Moment> Moments = Gen.Select(
        Gen.Int[0, Zones.Length - 1],
        Gen.Long[Instant.FromUtc(1990, 1, 1, 0, 0).ToUnixTimeSeconds(), Instant.FromUtc(2040, 1, 1, 0, 0).ToUnixTimeSeconds()],
        Gen.Int[0, (24 * 60) - 1],
        Gen.Int[0, 127],
        Gen.Int[-20, 20].Array[0, 12],
        Gen.Int[-20, 20].Array[0, 3],
        Moment.Of);

    [Theory]
    [InlineData("2026-11-23T10:29:59Z", "2026-11-23T10:30:00Z")]
    [InlineData("2026-11-23T10:30:00Z", "2026-11-24T10:30:00Z")]
    [InlineData("2026-11-27T10:30:00Z", "2026-11-30T10:30:00Z")]
    [InlineData("2026-11-28T00:00:00Z", "2026-11-30T10:30:00Z")]
    [InlineData("2026-11-22T16:30:00Z", "2026-11-23T10:30:00Z")]
    public void In_Shanghai_it_is_half_past_six_of_the_next_working_day(string now, string due) =>
        Assert.Equal(At(due), Next("Asia/Shanghai", At(now), new(18, 30), WorkingCalendar.Default));

    [Theory]
    [InlineData("02:30", "2026-03-29T01:30:00Z")]
    [InlineData("01:59", "2026-03-29T00:59:00Z")]
    [InlineData("03:00", "2026-03-29T01:00:00Z")]
    public void A_time_the_clocks_skip_moves_forward_by_what_they_skip(string time, string due) =>
        Assert.Equal(At(due), Next("Europe/Berlin", At("2026-03-28T23:30:00Z"), IsoTime.Parse(time)!.Value, EveryDay));

    [Fact]
    public void Of_a_time_that_comes_twice_the_first_is_taken_and_the_second_is_not()
    {
        Assert.Equal(At("2026-10-25T00:30:00Z"), Next("Europe/Berlin", At("2026-10-24T23:00:00Z"), new(2, 30), EveryDay));
        Assert.Equal(At("2026-10-26T01:30:00Z"), Next("Europe/Berlin", At("2026-10-25T00:30:00Z"), new(2, 30), EveryDay));
    }

    [Fact]
    public void A_working_day_the_calendar_skips_does_not_move_its_reminder_into_the_weekend() =>
        Assert.Equal(At("2012-01-02T03:30:00Z"), Next("Pacific/Apia", At("2011-12-30T09:59:00Z"), new(17, 30), WorkingCalendar.Default));

    [Fact]
    public void Where_none_is_chosen_or_the_coach_was_removed_there_is_none()
    {
        Assert.Null(Reminder.NextDue(new Profile(), DateTimeZone.Utc, At("2026-11-23T10:00:00Z"), EveryDay));
        Assert.Null(Due(new Profile { Welcomed = true }));
        Assert.Null(Due(new Profile { RemindAt = new(18, 30) }));
        Assert.Equal(At("2026-11-23T10:30:00Z"), Due(new Profile { RemindAt = new(18, 30), Welcomed = true }));
        Assert.Equal(At("2026-11-23T17:30:00Z"), Due(new Profile { RemindAt = new(18, 30), Welcomed = true, ZoneId = "Europe/Berlin" }));
    }

    [Fact]
    public void It_is_always_later_and_at_the_time_chosen_of_a_working_day() => Moments.Sample(moment =>
    {
        var due = moment.Next();
        var local = due.InZone(moment.Zone).LocalDateTime;
        Assert.True(due > moment.Now);
        Assert.True(moment.Calendar.IsWorkingDay(local.Date));
        Assert.True(local.TimeOfDay == moment.Time || IsSkipped(local.Date.At(moment.Time), moment.Zone));
    });

    [Fact]
    public void No_working_day_is_left_out() => Moments.Sample(moment =>
    {
        var first = moment.Now.InZone(moment.Zone).Date;
        var last = moment.Next().InZone(moment.Zone).Date;
        var between = Enumerable.Range(0, NodaTime.Period.DaysBetween(first, last)).Select(first.PlusDays).Where(moment.Calendar.IsWorkingDay);
        Assert.All(between, date => Assert.True(moment.Zone.AtLeniently(date.At(moment.Time)).ToInstant() <= moment.Now || moment.Zone.AtLeniently(date.At(moment.Time)).Date != date));
    });

    [Fact]
    public void It_is_woken_for_exactly_the_moments_it_asks_for() => Moments.Sample(moment =>
    {
        var profile = new Profile { RemindAt = moment.Time, Welcomed = true, ZoneId = moment.Zone.Id };
        var circumstances = new Circumstances("turn", "me", moment.Next(), new(null, null), Some.Organisation with { Calendar = moment.Calendar });
        Assert.True(Reminder.IsWanted(moment.Next(), Exchange.Begin(Person.Stranger with { Profile = profile }, Days.None, circumstances)));
    });

    private static Instant At(string text) => NodaTime.Text.InstantPattern.General.Parse(text).Value;

    private static Instant? Next(string zone, Instant now, LocalTime time, WorkingCalendar calendar) =>
        Reminder.NextDue(new Profile { RemindAt = time }, DateTimeZoneProviders.Tzdb[zone], now, calendar);

    private static Instant? Due(Profile profile) => Reminder.NextDue(Exchange.Begin(
        Person.Stranger with { Profile = profile }, Days.None, new("turn", "me", At("2026-11-23T10:00:00Z"), new(null, null), Some.Organisation)), At("2026-11-23T10:00:00Z"));

    private static bool IsSkipped(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count == 0;

    private sealed record Moment(DateTimeZone Zone, Instant Now, LocalTime Time, WorkingCalendar Calendar)
    {
        /// <param name="weekdays">A bit for each, Monday the lowest; none stands for all.</param>
        /// <param name="holidays">Days from now on.</param>
        /// <param name="makeUpDays">The same.</param>
        public static Moment Of(int zone, long seconds, int minute, int weekdays, int[] holidays, int[] makeUpDays)
        {
            var now = Instant.FromUnixTimeSeconds(seconds);
            var today = now.InUtc().Date;
            var worked = Enumerable.Range(1, 7).Where(day => weekdays == 0 || (weekdays >> (day - 1) & 1) == 1).Select(day => (IsoDayOfWeek)day);
            return new(
                DateTimeZoneProviders.Tzdb[Zones[zone]],
                now,
                LocalTime.FromMinutesSinceMidnight(minute),
                new([.. worked], [.. holidays.Select(today.PlusDays)], [.. makeUpDays.Select(today.PlusDays)]));
        }

        public Instant Next() => Reminder.NextDue(new Profile { RemindAt = Time }, Zone, Now, Calendar)!.Value;
    }
}
