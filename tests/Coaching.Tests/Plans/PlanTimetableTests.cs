using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Time;
using CsCheck;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanTimetableTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void Ten_weeks_are_shared_out_by_what_the_steps_take()
    {
        var timetable = PlanTimetable.Of(Some.Head with { Start = Monday }, WorkingCalendar.Default);
        Assert.Equal(
            ["12-03", "12-10", "12-24", "01-04", "01-14", "01-25", "01-28", "02-01"],
            timetable.Due.Select(due => $"{due.Month:00}-{due.Day:00}"));
    }

    [Fact]
    public void A_due_date_on_a_holiday_moves_to_the_next_working_day()
    {
        var calendar = WorkingCalendar.Default with { Holidays = [new(2026, 12, 24), new(2026, 12, 25)] };
        Assert.Equal(new(2026, 12, 28), PlanTimetable.Of(Monday, 10, calendar).DueOf(PlanStep.Gather));
    }

    [Fact]
    public void The_last_step_is_due_at_the_end_and_no_step_before_the_one_in_front_of_it()
    {
        Gen.Select(Gen.Int[0, 2000], Gen.Int[PlanTimetable.FewestWeeks, PlanTimetable.MostWeeks]).Sample((day, weeks) =>
        {
            var start = Monday.PlusDays(day);
            var timetable = PlanTimetable.Of(start, weeks, WorkingCalendar.Default);
            Assert.Equal(timetable.Due.Order(), timetable.Due);
            Assert.All(timetable.Due, due => Assert.True(WorkingCalendar.Default.IsWorkingDay(due)));
            Assert.InRange(NodaTime.Period.DaysBetween(start.PlusWeeks(weeks), timetable.Due[^1]), 0, 2);
        });
    }

    [Theory]
    [InlineData(7)]
    [InlineData(13)]
    public void A_plan_takes_eight_to_twelve_weeks(int weeks)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanTimetable.Of(Monday, weeks, WorkingCalendar.Default));
    }

    [Fact]
    public void The_step_that_is_due_is_the_first_that_is_not_done()
    {
        var timetable = PlanTimetable.Of(Monday, 10, WorkingCalendar.Default);
        var gathered = timetable.DueOf(PlanStep.Gather);
        var plan = Some.PlanOf(new NotNeeded(PlanStep.Collect, "Known since 2019"));
        Assert.Equal(PlanStep.Strategy, timetable.DueOn(gathered, PlanProgress.Of(plan)));
        Assert.Null(timetable.DueOn(timetable.DueOf(PlanStep.Strategy).PlusDays(-1), PlanProgress.Of(plan)));
        Assert.Null(timetable.DueOn(gathered.PlusYears(1), PlanProgress.Of(Some.Whole)));
    }
}
