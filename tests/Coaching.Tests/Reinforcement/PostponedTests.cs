using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class PostponedTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    // Tuesday, 09:30 in Berlin, and the Tuesday after.
    private static readonly Instant Slot = Instant.FromUtc(2026, 11, 24, 8, 30);
    private static readonly Instant NextSlot = Slot + Duration.FromDays(7);

    [Fact]
    public void An_hour_is_an_hour_and_tomorrow_the_same_time_on_the_next_working_day()
    {
        var friday = Slot + Duration.FromDays(3);
        Assert.Equal(Slot + Duration.FromHours(1), Until(Snooze.Hour, 0, Slot));
        Assert.Equal(Slot + Duration.FromDays(1), Until(Snooze.Tomorrow, 0, Slot));
        Assert.Equal(friday + Duration.FromDays(3), Until(Snooze.Tomorrow, 1, friday));
        Assert.Null(Until(Snooze.NextSlot, 0, Slot));
    }

    [Fact]
    public void After_two_in_a_row_it_is_the_next_slot()
    {
        Assert.NotNull(Until(Snooze.Hour, 1, Slot));
        Assert.Null(Until(Snooze.Hour, 2, Slot));
        Assert.Null(Until(Snooze.Tomorrow, 2, Slot));
    }

    [Fact]
    public void What_would_come_after_the_next_slot_comes_with_it()
    {
        Assert.Null(Until(Snooze.Hour, 0, NextSlot - Duration.FromMinutes(30)));
        Assert.Null(Until(Snooze.Tomorrow, 0, NextSlot - Duration.FromHours(20)));
        Assert.Equal(NextSlot, Postponed.Until(Snooze.Hour, 0, NextSlot - Duration.FromHours(1), Berlin, WorkingCalendar.Default, null));
    }

    [Fact]
    public void The_reminder_comes_after_a_day_that_is_worked()
    {
        var friday = Slot + Duration.FromDays(3);
        Assert.Equal(Slot + Duration.FromDays(1), Postponed.Reminder(Slot, Berlin, WorkingCalendar.Default, NextSlot));
        Assert.Equal(friday + Duration.FromDays(3), Postponed.Reminder(friday, Berlin, WorkingCalendar.Default, NextSlot));
        var off = WorkingCalendar.Default with { Holidays = [.. Enumerable.Range(25, 6).Select(day => new LocalDate(2026, 11, day))] };
        Assert.Null(Postponed.Reminder(Slot, Berlin, off, NextSlot));
    }

    [Fact]
    public void Tomorrow_is_the_same_time_when_the_clocks_change()
    {
        var weekends = WorkingCalendar.Default with { Weekdays = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] };
        var before = Instant.FromUtc(2026, 10, 24, 7, 30);
        Assert.Equal(before + Duration.FromHours(25), Postponed.Until(Snooze.Tomorrow, 0, before, Berlin, weekends, null));
    }

    private static Instant? Until(Snooze snooze, int before, Instant now) => Postponed.Until(snooze, before, now, Berlin, WorkingCalendar.Default, NextSlot);
}
