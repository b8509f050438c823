using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans;

/// <summary>Which field belongs to which step, section and item of supporting material.</summary>
public static class PlanFields
{
    /// <summary>One for each field, in the order of the fields.</summary>
    public static ImmutableArray<PlanFieldFacts> All { get; } =
    [
        Item(PlanField.CustomerStrategy, PlanStep.Collect, MaterialGroup.Customer, 1),
        Item(PlanField.CustomerFinance, PlanStep.Collect, MaterialGroup.Customer, 2),
        Item(PlanField.CustomerMarket, PlanStep.Collect, MaterialGroup.Customer, 3),
        Item(PlanField.CustomerProducts, PlanStep.Collect, MaterialGroup.Customer, 4),
        Item(PlanField.CustomerManufacturing, PlanStep.Collect, MaterialGroup.Customer, 5),
        Item(PlanField.CustomerOrganisation, PlanStep.Collect, MaterialGroup.Customer, 9),
        Item(PlanField.OurShare, PlanStep.Collect, MaterialGroup.Performance, 1),
        Item(PlanField.OurFinance, PlanStep.Collect, MaterialGroup.Performance, 2),
        Text(PlanField.Expectation, PlanStep.Strategy, PlanSection.Summary),
        Text(PlanField.Proposition, PlanStep.Strategy, PlanSection.Choices),
        Text(PlanField.Trends, PlanStep.Strategy, PlanSection.Choices),
        Item(PlanField.CustomerPurchasing, PlanStep.Gather, MaterialGroup.Customer, 6),
        Item(PlanField.CustomerSuppliers, PlanStep.Gather, MaterialGroup.Customer, 7),
        Item(PlanField.CustomerBuying, PlanStep.Gather, MaterialGroup.Customer, 8),
        Item(PlanField.CustomerRelations, PlanStep.Gather, MaterialGroup.Customer, 10),
        Item(PlanField.CustomerSupplierRating, PlanStep.Gather, MaterialGroup.Customer, 11),
        Text(PlanField.CustomerVoice, PlanStep.Gather, PlanSection.Appendix),
        Item(PlanField.OurOperations, PlanStep.Gather, MaterialGroup.Performance, 3),
        Item(PlanField.OurLastPlan, PlanStep.Gather, MaterialGroup.Performance, 4),
        Item(PlanField.OurWatchPoints, PlanStep.Gather, MaterialGroup.Performance, 5),
        Item(PlanField.BuyingCriteria, PlanStep.Gather, MaterialGroup.Competition, 1),
        Item(PlanField.OurStrength, PlanStep.Gather, MaterialGroup.Competition, 2),
        new(PlanField.Competitors, PlanStep.Gather, PlanSection.Risks, EntryKind.Competitor, MaterialGroup.Competition, 3),
        new(PlanField.Opportunities, PlanStep.Direction, PlanSection.Choices, EntryKind.Opportunity),
        Text(PlanField.RivalWeaknesses, PlanStep.Direction, PlanSection.Choices),
        new(PlanField.Risks, PlanStep.Direction, PlanSection.Risks, EntryKind.Risk),
        new(PlanField.Objectives, PlanStep.Direction, PlanSection.Objectives, EntryKind.Objective),
        Action(PlanField.RelationshipActions, 1),
        Action(PlanField.ProjectActions, 2),
        Action(PlanField.MemberActions, 3),
        Action(PlanField.TeamActions, 4),
        Action(PlanField.FunctionActions, 5),
        Action(PlanField.Budget, 6, EntryKind.Resource),
        Action(PlanField.Resources, 7, EntryKind.Resource),
        Action(PlanField.Milestones, 8),
        Text(PlanField.Outline, PlanStep.Actions, PlanSection.Actions),
        new(PlanField.Members, PlanStep.Actions, PlanSection.Team, EntryKind.Member),
        Text(PlanField.SummaryStrategy, PlanStep.Write, PlanSection.Summary),
        Text(PlanField.SummaryGoals, PlanStep.Write, PlanSection.Summary),
        Text(PlanField.SummaryRisks, PlanStep.Write, PlanSection.Summary),
        new(PlanField.Forecast, PlanStep.Write, PlanSection.Forecast, EntryKind.Forecast),
        Text(PlanField.Links, PlanStep.Combine, PlanSection.Actions),
        Text(PlanField.Measures, PlanStep.KeepAlive, PlanSection.Actions),
        new(PlanField.Reports, PlanStep.KeepAlive, PlanSection.Appendix, EntryKind.Report),
    ];

    /// <summary>Where a field belongs.</summary>
    public static PlanFieldFacts Facts(this PlanField field) => All[(int)field];

    /// <summary>The fields on the form of a step.</summary>
    public static IEnumerable<PlanField> Fields(this PlanStep step) => All.Where(facts => facts.Step == step).Select(facts => facts.Field);

    /// <summary>The fields printed in a section.</summary>
    public static IEnumerable<PlanField> Fields(this PlanSection section) => All.Where(facts => facts.Section == section).Select(facts => facts.Field);

    /// <summary>The section a step mostly writes: that of its first field. Where a reason for leaving the step out is told.</summary>
    public static PlanSection MainSection(this PlanStep step) => step.Fields().First().Facts().Section;

    private static PlanFieldFacts Text(PlanField field, PlanStep step, PlanSection section) => new(field, step, section, EntryKind.Text);

    private static PlanFieldFacts Item(PlanField field, PlanStep step, MaterialGroup group, int number) =>
        new(field, step, PlanSection.Appendix, EntryKind.Text, group, number);

    private static PlanFieldFacts Action(PlanField field, int number, EntryKind kind = EntryKind.Action) =>
        new(field, PlanStep.Actions, PlanSection.Actions, kind, MaterialGroup.Action, number);
}
