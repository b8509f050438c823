using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class SlotRhythmTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData(null, "2026-11-24T08:30:00Z 2026-12-01T08:30:00Z 2026-12-08T08:30:00Z")]
    [InlineData("2026-11-23", "2026-11-24T08:30:00Z 2026-12-08T08:30:00Z 2026-12-22T08:30:00Z")]
    [InlineData("2026-11-29", "2026-11-24T08:30:00Z 2026-12-08T08:30:00Z 2026-12-22T08:30:00Z")]
    [InlineData("2026-12-01", "2026-12-01T08:30:00Z 2026-12-15T08:30:00Z 2026-12-29T08:30:00Z")]
    [InlineData("2027-11-30", "2026-12-01T08:30:00Z 2026-12-15T08:30:00Z 2026-12-29T08:30:00Z")]
    public void Every_week_counts_or_every_second(string? counted, string slots) =>
        Assert.Equal(slots, Slots(counted, "2026-11-23T10:00:00Z", WorkingCalendar.Default));

    [Theory]
    [InlineData("2026-03-17", "2026-03-17T08:30:00Z 2026-03-31T07:30:00Z 2026-04-14T07:30:00Z")]
    [InlineData("2026-10-13", "2026-03-17T08:30:00Z 2026-03-31T07:30:00Z 2026-04-14T07:30:00Z")]
    public void The_clock_on_the_wall_stays_when_the_clocks_change(string counted, string slots) =>
        Assert.Equal(slots, Slots(counted, "2026-03-16T10:00:00Z", WorkingCalendar.Default));

    [Fact]
    public void A_week_off_is_passed_over_and_the_rhythm_goes_on()
    {
        var calendar = WorkingCalendar.Default with { Holidays = [.. Enumerable.Range(0, 5).Select(day => new LocalDate(2026, 12, 7).PlusDays(day))] };
        Assert.Equal("2026-11-24T08:30:00Z 2026-12-22T08:30:00Z 2027-01-05T08:30:00Z", Slots("2026-11-24", "2026-11-23T10:00:00Z", calendar));
    }

    [Fact]
    public void Without_a_working_day_there_is_none()
    {
        var calendar = WorkingCalendar.Default with { Holidays = [.. Enumerable.Range(0, 1000).Select(day => new LocalDate(2026, 11, 23).PlusDays(day))] };
        Assert.Null(new SlotRhythm(WeeklySlot.Default, new LocalDate(2026, 11, 23)).Next(Instant.FromUtc(2026, 11, 23, 10, 0), Berlin, calendar));
    }

    private static string Slots(string? counted, string from, WorkingCalendar calendar)
    {
        var rhythm = new SlotRhythm(WeeklySlot.Default, counted is null ? null : LocalDatePattern.Iso.Parse(counted).Value);
        var at = InstantPattern.General.Parse(from).Value;
        var slots = new List<Instant>();
        for (int n = 0; n < 3; n++)
        {
            at = rhythm.Next(at, Berlin, calendar)!.At;
            slots.Add(at);
        }

        return string.Join(' ', slots.Select(InstantPattern.General.Format));
    }
}
