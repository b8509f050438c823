using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Tests.Time;

public sealed class WorkingCalendarTests
{
    // The National Day of 2026: Thursday to Wednesday off, the Saturday after it worked.
    private static readonly WorkingCalendar China = WorkingCalendar.Default with
    {
        Holidays = [.. Enumerable.Range(1, 7).Select(day => new LocalDate(2026, 10, day))],
        MakeUpDays = [new(2026, 10, 10)],
    };

    [Theory]
    [InlineData(23, true)]
    [InlineData(27, true)]
    [InlineData(28, false)]
    [InlineData(29, false)]
    public void Monday_to_Friday_are_worked_until_something_else_is_set(int day, bool worked)
    {
        Assert.Equal(worked, WorkingCalendar.Default.IsWorkingDay(new(2026, 11, day)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_holiday_is_off_and_the_weekend_day_in_exchange_is_worked(int day, bool worked)
    {
        Assert.Equal(worked, China.IsWorkingDay(new(2026, 10, day)));
    }

    [Fact]
    public void A_week_without_a_working_day_is_none()
    {
        var refused = Assert.Throws<ArgumentException>(() => new WorkingCalendar([], [], []));
        Assert.StartsWith("No weekday is worked; at least one must be.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WorkingCalendar.Default with { Weekdays = [] });
    }
}
