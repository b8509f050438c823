using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

/// <summary>What the weekly contact tells of a plan over a year, week by week, and what is told to whoever asks.</summary>
public sealed class PlanAgendaTests
{
    private static readonly LocalDate Tuesday = new(2026, 11, 24);

    [Fact]
    public void What_stays_undone_is_told_once_a_month()
    {
        var due = new LocalDate(2027, 1, 31);
        var told = Weeks.Where(week => PlanAgenda.Pushed([new(PlanEventKind.Review, due)], week).Length == 1).Select(week => week.Today).ToList();
        Assert.Equal(new(2027, 1, 26), told[0]);
        Assert.Equal(Enumerable.Range(1, 9).Select(due.PlusMonths), told.Skip(1).Select((day, index) => due.PlusMonths(index + 1)));
        Assert.All(told.Skip(1).Select((day, index) => Period.Between(day, due.PlusMonths(index + 1), PeriodUnits.Days).Days), days => Assert.InRange(days, 0, 6));
        Assert.Equal(10, told.Count);
    }

    [Fact]
    public void A_plan_left_alone_is_told_in_one_line_once_its_time_is_over()
    {
        var due = new LocalDate(2027, 2, 2);
        PlanEvent[] events = [new(PlanEventKind.Step, due) { Step = PlanStep.Collect }, new(PlanEventKind.Unfinished, due)];
        var told = Weeks.SelectMany(week => PlanAgenda.Pushed(events, week)).Select(each => each.Kind).ToList();
        Assert.Equal(PlanEventKind.Step, told[0]);
        Assert.All(told.Skip(1), kind => Assert.Equal(PlanEventKind.Unfinished, kind));
        Assert.Equal([PlanEventKind.Step], PlanAgenda.Asked(events, Tuesday.PlusYears(1)).Select(each => each.Kind));
    }

    [Fact]
    public void A_plan_that_waits_for_its_reviewer_is_told_each_week_and_an_action_without_a_day_only_to_whoever_asks()
    {
        PlanEvent[] events = [new(PlanEventKind.Submitted, null), new(PlanEventKind.Action, null, Some.Action(1))];
        Assert.All(Weeks, week => Assert.Equal(PlanEventKind.Submitted, Assert.Single(PlanAgenda.Pushed(events, week)).Kind));
        Assert.Equal(2, PlanAgenda.Asked(events, null).Length);
    }

    [Fact]
    public void Whoever_leads_the_owner_reviews_what_is_submitted_and_looks_through_what_was_approved()
    {
        var approved = Some.Head with { Status = PlanStatus.Approved, ApprovedOn = Tuesday, ReviewedOn = Tuesday };
        Assert.Equal(PlanEventKind.Submitted, Assert.Single(PlanAgenda.OfTeam(Some.Head with { Status = PlanStatus.Submitted })).Kind);
        Assert.NotNull(Assert.Single(PlanAgenda.OfTeam(approved)).Date);
        Assert.Empty(PlanAgenda.OfTeam(Some.Head));
    }

    private static ImmutableArray<ContactWeek> Weeks =>
        [.. Enumerable.Range(0, 52).Select(week => Tuesday.PlusWeeks(week)).Select(day => new ContactWeek(day.PlusWeeks(-1), day, day.PlusWeeks(1)))];
}
