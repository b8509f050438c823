using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Coaching.Tests.Reinforcement;

public sealed class ContactWeekTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Theory]
    [InlineData("2026-11-24T01:30:00Z", "2026-11-17", "2026-11-24", "2026-12-01")]
    [InlineData("2026-11-26T08:00:00Z", "2026-11-17", "2026-11-24", "2026-12-01")]
    [InlineData("2026-11-24T01:29:59Z", "2026-11-10", "2026-11-17", "2026-11-24")]
    public void It_goes_from_one_contact_to_the_next(string now, string last, string today, string next) =>
        Assert.Equal(new(Date(last), Date(today), Date(next)), ContactWeek.Of(new(WeeklySlot.Default), At(now), Shanghai, WorkingCalendar.Default));

    [Fact]
    public void Every_day_is_told_before_it_comes_and_once_after_and_no_more()
    {
        var due = new LocalDate(2026, 12, 10);
        var told = Enumerable.Range(0, 12)
            .Select(week => ContactWeek.Of(new(WeeklySlot.Default), At("2026-11-03T01:30:00Z") + Duration.FromDays(7 * week), Shanghai, WorkingCalendar.Default))
            .Select(week => (week.Today, Begins: week.Begins(due), Missed: week.Missed(due))).Where(week => week.Begins || week.Missed);
        Assert.Equal([(new LocalDate(2026, 12, 8), true, false), (new LocalDate(2026, 12, 15), false, true)], told);
    }

    [Fact]
    public void With_every_second_slot_it_is_two_weeks_long()
    {
        var fortnightly = new SlotRhythm(WeeklySlot.Default, new LocalDate(2026, 11, 25));
        Assert.Equal(new(Date("2026-11-10"), Date("2026-11-24"), Date("2026-12-08")), ContactWeek.Of(fortnightly, At("2026-12-01T01:30:00Z"), Shanghai, WorkingCalendar.Default));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
