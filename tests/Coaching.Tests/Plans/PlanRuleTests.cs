using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

public sealed class PlanRuleTests
{
    private static readonly LocalDate Yesterday = Some.Today.PlusDays(-1);

    public static TheoryData<PlanEntry, EntryPart?, PlanFault, decimal> Wrong => new()
    {
        { new PlanText(PlanField.Trends, " "), EntryPart.Text, PlanFault.Empty, 0 },
        { new PlanText(PlanField.Trends, new('x', 4001)), EntryPart.Text, PlanFault.TooLong, 4000 },
        { new PlanText(PlanField.Risks, "x"), null, PlanFault.NoTextField, 0 },
        { new NotNeeded(PlanStep.Gather, ""), EntryPart.Because, PlanFault.Empty, 0 },
        { Some.Opportunity(1, -1), EntryPart.Size, PlanFault.OutOfRange, 999_999_999_999 },
        { Some.Opportunity(1, chance: 101), EntryPart.Chance, PlanFault.OutOfRange, 100 },
        { new PlanCompetitor(1, "Kestrel", Weakness: new('x', 161)), EntryPart.Weakness, PlanFault.TooLong, 160 },
        { new PlanRisk(1, RiskKind.Technology, ""), EntryPart.What, PlanFault.Empty, 0 },
        { new PlanMember(1, new(new('x', 81)), "Sells"), EntryPart.Person, PlanFault.TooLong, 80 },
        { Some.Objective(1) with { Unit = "" }, EntryPart.Unit, PlanFault.Empty, 0 },
        { Some.Objective(1) with { Target = -1_000_000_000_000 }, EntryPart.Target, PlanFault.OutOfRange, 999_999_999_999 },
        { Some.Action(1) with { What = "\n" }, EntryPart.What, PlanFault.Empty, 0 },
        { new PlanResource(1, ResourceKind.People, "Lab", 1_000_000_000_000, "days"), EntryPart.Amount, PlanFault.OutOfRange, 999_999_999_999 },
        { new ForecastLine(1, null, null, [1, null, -3]), EntryPart.Year3, PlanFault.OutOfRange, 999_999_999_999 },
        { new ProgressReport(1, Some.Today, new('x', 4001)), EntryPart.Text, PlanFault.TooLong, 4000 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_told_with_its_part_and_what_is_accepted(PlanEntry entry, EntryPart? part, PlanFault fault, decimal most)
    {
        var problem = Assert.Single(PlanRules.Check(entry));
        Assert.Equal((part, fault, most), (problem.Part, problem.Fault, problem.Most));
    }

    [Fact]
    public void Nothing_is_wrong_with_a_whole_plan()
    {
        Assert.All(Some.Whole.Entries.Values, entry => Assert.Empty(PlanRules.Check(entry)));
    }

    [Fact]
    public void A_date_that_is_over_is_told_when_it_is_entered_and_not_when_something_else_is()
    {
        var late = Some.Action(1) with { Due = Yesterday };
        Assert.Equal([new(EntryPart.Due, PlanFault.InThePast)], PlanDates.Check(late, null, Some.Today));
        Assert.Equal([new(EntryPart.Due, PlanFault.InThePast)], PlanDates.Check(late, Some.Action(1), Some.Today));
        Assert.Empty(PlanDates.Check(late with { What = "Do it" }, late, Some.Today));
        Assert.Empty(PlanDates.Check(late with { DoneOn = Yesterday }, null, Some.Today));
        Assert.Equal([new(EntryPart.Due, PlanFault.InThePast)], PlanDates.Check(Some.Objective(1) with { Due = Yesterday }, null, Some.Today));
    }

    [Fact]
    public void A_date_seven_years_off_is_a_slip_and_nothing_was_done_tomorrow()
    {
        Assert.Equal([new(EntryPart.Due, PlanFault.TooFar, 0, 6)], PlanDates.Check(Some.Objective(1) with { Due = Some.Today.PlusYears(7) }, null, Some.Today));
        Assert.Empty(PlanDates.Check(Some.Objective(1) with { Due = Some.Today.PlusYears(6) }, null, Some.Today));
        Assert.Equal([new(EntryPart.DoneOn, PlanFault.InTheFuture)], PlanDates.Check(Some.Action(1) with { DoneOn = Some.Today.PlusDays(1) }, null, Some.Today));
        Assert.Equal([new(EntryPart.Date, PlanFault.InTheFuture)], PlanDates.Check(new ProgressReport(1, Some.Today.PlusDays(1), "x"), null, Some.Today));
    }
}
