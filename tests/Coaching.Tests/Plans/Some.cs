using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Tests.Plans;

/// <summary>Plans that tests make up.</summary>
internal static class Some
{
    public static readonly LocalDate Today = new(2026, 11, 23);

    public static readonly PlanPerson Li = new("Li Wei", "li");

    public static readonly PlanPerson Wang = new("Wang Fang", "wang");

    /// <summary>The head of a plan of Li's.</summary>
    public static PlanHead Head { get; } = new("plan-1", "Nordwind Motors", AccountTier.A, Li, Today);

    /// <summary>A plan that says nothing yet.</summary>
    public static AccountPlan Plan { get; } = AccountPlan.Begin(Head);

    /// <summary>A plan of these entries.</summary>
    public static AccountPlan PlanOf(params PlanEntry[] entries) => entries.Aggregate(Plan, (plan, entry) => plan.With(entry));

    public static PlanOpportunity Opportunity(int number, decimal size = 100, int chance = 60) => new(number, $"Opportunity {number}", size, chance);

    public static PlanObjective Objective(int number, int? opportunity = null) =>
        new(number, ObjectiveKind.Finance, $"Revenue {number}", 12, "CNY million", Today.PlusMonths(12), opportunity);

    public static PlanAction Action(int number, int? objective = null) =>
        new(number, ActionKind.Project, $"Do {number}", Li, Today.PlusMonths(2), Objective: objective);

    public static PlanText Text(PlanField field) => new(field, $"What is known about {field}.");

    /// <summary>A plan in which all fields are filled, and nothing is to mend.</summary>
    public static AccountPlan Whole { get; } = PlanOf(
    [
        .. PlanFields.All.Where(facts => facts.Kind == EntryKind.Text).Select(facts => Text(facts.Field)),
        new PlanCompetitor(1, "Kestrel", "second source", "undercuts", "slow service"),
        Opportunity(2),
        Opportunity(3, 10, 10),
        new PlanRisk(4, RiskKind.OwnGap, "No service in the south", "Partner by June"),
        Objective(5, 2),
        .. Enum.GetValues<ActionKind>().Select((kind, n) => Action(6 + n, 5) with { Kind = kind, Needs = "Lab" }),
        Action(11, 5) with { IsMilestone = true },
        new PlanResource(12, ResourceKind.Budget, "Trials", 0.3m, "CNY million"),
        new PlanResource(13, ResourceKind.People, "Lab", 20, "days"),
        new PlanMember(14, Li, "Account manager"),
        new PlanMember(15, Wang, "Application engineer", "Presents to executives"),
        new ForecastLine(16, "East", "Drives", [1, 2, 3, 4, 5]),
    ]);
}
