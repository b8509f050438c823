using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Plans.Portfolio;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanCalendarTests
{
    private static readonly LocalDate Approved = new(2027, 1, 31);

    [Theory]
    [InlineData(AccountTier.A, PlanEventKind.Review, "2027-04-30")]
    [InlineData(AccountTier.B, PlanEventKind.Review, "2028-01-31")]
    [InlineData(AccountTier.C, PlanEventKind.GroupReview, "2027-11-15")]
    public void How_often_a_plan_is_reviewed_is_its_tiers(AccountTier tier, PlanEventKind kind, string date)
    {
        Assert.Equal(date, Told(Assert.Single(Events(Plan(tier)), each => each.Kind == kind)));
    }

    [Fact]
    public void The_group_review_after_this_years_is_next_years()
    {
        var plan = Plan(AccountTier.C) with { Head = Plan(AccountTier.C).Head with { ReviewedOn = new(2027, 11, 15) } };
        Assert.Equal("2028-11-15", Told(Events(plan).Single(each => each.Kind == PlanEventKind.GroupReview)));
    }

    [Fact]
    public void A_report_on_tier_A_is_due_six_months_after_the_last_however_often_the_plan_is_reviewed()
    {
        var reviewed = Plan(AccountTier.A) with { Head = Plan(AccountTier.A).Head with { ReviewedOn = Approved.PlusMonths(3) } };
        Assert.Equal("2027-07-31", Told(Report(reviewed)));
        Assert.Equal("2028-01-20", Told(Report(reviewed.With(new ProgressReport(1, new(2027, 7, 20), "On course")))));
        Assert.DoesNotContain(Events(Plan(AccountTier.B)), each => each.Kind == PlanEventKind.Report);

        static PlanEvent Report(AccountPlan plan) => Events(plan).Single(each => each.Kind == PlanEventKind.Report);
    }

    [Fact]
    public void A_plan_left_for_a_year_asks_for_the_next()
    {
        Assert.Equal("2027-11-23", Told(Events(Plan(AccountTier.B)).Single(each => each.Kind == PlanEventKind.NextPlan)));
        Assert.DoesNotContain(PlanCalendar.Of(Plan(AccountTier.B), hasNext: true), each => each.Kind == PlanEventKind.NextPlan);
    }

    [Fact]
    public void While_the_reviewer_has_the_plan_it_is_not_looked_through() =>
        Assert.Null(PlanCalendar.ReviewOf(Plan(AccountTier.A).Head with { Status = PlanStatus.Submitted }));

    [Fact]
    public void Before_its_approval_and_in_the_archive_nothing_is_due_but_while_it_is_rewritten_everything_is()
    {
        Assert.Empty(Events(Some.Whole));
        var plan = Plan(AccountTier.A);
        Assert.Empty(Events(plan with { Head = plan.Head with { Status = PlanStatus.Archived } }));
        Assert.Equal(Events(plan), Events(plan with { Head = plan.Head with { Status = PlanStatus.Draft, Version = 2 } }));
    }

    private static ImmutableArray<PlanEvent> Events(AccountPlan plan) => PlanCalendar.Of(plan);

    private static AccountPlan Plan(AccountTier tier) =>
        AccountPlan.Begin(Some.Head with { Tier = tier, Status = PlanStatus.Approved, ApprovedOn = Approved, ReviewedOn = Approved });

    private static string Told(PlanEvent each) => NodaTime.Text.LocalDatePattern.Iso.Format(each.Date!.Value);
}
