using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 4: the objectives, by what they are about.</summary>
internal static class ObjectivesSection
{
    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print)
    {
        var all = print.Plan.All<PlanObjective>().ToList();
        return all.Count == 0 ? [print.Nothing(PlanField.Objectives)] : Enum.GetValues<ObjectiveKind>().SelectMany(kind => OfKind(kind, all, print));
    }

    private static IEnumerable<DocumentBlock> OfKind(ObjectiveKind kind, List<PlanObjective> all, PlanPrint print)
    {
        var texts = print.Texts;
        yield return new DocumentHeading(texts.ObjectiveName(kind));
        yield return PlanPrint.Table(
            [
                new(texts.DocumentObjective, 6), new(texts.DocumentTarget, 3, IsNumber: true), new(texts.DocumentDue, 3), new(texts.DocumentOpportunity, 4),
                new(texts.DocumentActions, 2, IsNumber: true),
            ],
            all.Where(objective => objective.Kind == kind).OrderBy(objective => objective.Due).Select(objective => Row(objective, print)))
            ?? (DocumentBlock)new DocumentText(texts.DocumentNothing, IsNote: true);
    }

    private static string?[] Row(PlanObjective objective, PlanPrint print) =>
    [
        objective.What, print.Texts.Measured(PlanPrint.Number(objective.Target), objective.Unit), print.Date(objective.Due), print.Plan.OpportunityOf(objective)?.Name,
        PlanPrint.Number(print.Plan.All<PlanAction>().Count(action => action.Objective == objective.Number)),
    ];
}
