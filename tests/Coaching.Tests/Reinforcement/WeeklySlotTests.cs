using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class WeeklySlotTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("2026-11-23T09:00:00Z", "2026-11-24T08:30:00Z")]
    [InlineData("2026-11-24T08:29:59Z", "2026-11-24T08:30:00Z")]
    [InlineData("2026-11-24T08:30:00Z", "2026-12-01T08:30:00Z")]
    [InlineData("2026-11-29T23:30:00Z", "2026-12-01T08:30:00Z")]
    public void The_next_slot_is_this_weeks_until_it_has_begun(string now, string next)
    {
        Assert.Equal(At(next), WeeklySlot.Default.Next(At(now), Berlin, WorkingCalendar.Default)!.At);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-24T12:00:00Z", "2026-03-31T07:30:00Z")]
    [InlineData("Europe/Berlin", "2026-10-20T12:00:00Z", "2026-10-27T08:30:00Z")]
    [InlineData("America/New_York", "2026-03-03T15:00:00Z", "2026-03-10T13:30:00Z")]
    [InlineData("America/New_York", "2026-10-27T15:00:00Z", "2026-11-03T14:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-03-31T00:00:00Z", "2026-04-06T23:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-09-29T00:00:00Z", "2026-10-05T22:30:00Z")]
    [InlineData("Asia/Kolkata", "2026-11-23T09:00:00Z", "2026-11-24T04:00:00Z")]
    public void It_stays_at_half_past_nine_when_the_clocks_change(string zone, string now, string next)
    {
        Assert.Equal(At(next), WeeklySlot.Default.Next(At(now), DateTimeZoneProviders.Tzdb[zone], WorkingCalendar.Default)!.At);
    }

    [Fact]
    public void On_a_day_off_it_moves_to_the_next_working_day_of_the_week()
    {
        var calendar = WorkingCalendar.Default with { Holidays = [new(2026, 11, 24), new(2026, 11, 25)] };
        Assert.Equal(new(2026, 11, 26), WeeklySlot.Default.Next(At("2026-11-23T09:00:00Z"), Berlin, calendar)!.Date);
        Assert.Equal(new(2026, 12, 1), WeeklySlot.Default.Next(At("2026-11-26T09:00:00Z"), Berlin, calendar)!.Date);
    }

    [Fact]
    public void A_weekend_day_worked_in_exchange_takes_it_and_a_week_off_leaves_it_out()
    {
        var off = Enumerable.Range(1, 7).Select(day => new LocalDate(2026, 10, day)).ToList();
        var friday = WeeklySlot.From(IsoDayOfWeek.Friday, new(16, 30))!;
        var worked = WorkingCalendar.Default with { Holidays = [.. off], MakeUpDays = [new(2026, 10, 4)] };
        Assert.Equal(new(2026, 10, 4), friday.Next(At("2026-09-30T09:00:00Z"), Berlin, worked)!.Date);
        Assert.Equal(new(2026, 10, 9), friday.Next(At("2026-09-30T09:00:00Z"), Berlin, worked with { MakeUpDays = [] })!.Date);
    }

    [Fact]
    public void A_calendar_without_a_working_day_has_no_slot()
    {
        var never = WorkingCalendar.Default with { Weekdays = [IsoDayOfWeek.Monday] };
        Assert.Null(WeeklySlot.Default.Next(At("2026-11-23T09:00:00Z"), Berlin, never));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, 9, 0, true)]
    [InlineData(IsoDayOfWeek.Friday, 16, 30, true)]
    [InlineData(IsoDayOfWeek.Saturday, 9, 30, false)]
    [InlineData(IsoDayOfWeek.None, 9, 30, false)]
    [InlineData(IsoDayOfWeek.Monday, 8, 59, false)]
    [InlineData(IsoDayOfWeek.Monday, 16, 31, false)]
    public void A_slot_is_on_Monday_to_Friday_in_the_day(IsoDayOfWeek day, int hour, int minute, bool isSlot)
    {
        Assert.Equal(isSlot, WeeklySlot.From(day, new(hour, minute)) is not null);
    }

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
