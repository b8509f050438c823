using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 5: the five lists of actions, milestones, money and means, and how it goes on after the first year.</summary>
internal static class ActionsSection
{
    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print) =>
    [
        .. Enum.GetValues<ActionKind>().SelectMany(kind => Actions(PlanAction.FieldOf(kind), print)),
        .. Actions(PlanField.Milestones, print),
        .. Resources(PlanField.Budget, print),
        .. Resources(PlanField.Resources, print),
        .. print.Fields(PlanField.Outline, PlanField.Links, PlanField.Measures),
    ];

    private static IEnumerable<DocumentBlock> Actions(PlanField field, PlanPrint print)
    {
        var texts = print.Texts;
        return print.List(
            field,
            [new(texts.DocumentAction, 9), new(texts.DocumentOwner, 5), new(texts.DocumentDue, 5), new(texts.DocumentDone, 5), new(texts.DocumentObjective, 6), new(texts.DocumentNeeds, 6)],
            print.Plan.In(field).Cast<PlanAction>().OrderBy(action => action.Due ?? NodaTime.LocalDate.MaxIsoValue).Select(action => (string?[])
            [
                action.What, action.Owner?.Name, print.Date(action.Due), print.Date(action.DoneOn), print.Plan.ObjectiveOf(action)?.What, action.Needs,
            ]));
    }

    /// <summary>Amounts of different units are never added.</summary>
    private static IEnumerable<DocumentBlock> Resources(PlanField field, PlanPrint print)
    {
        var texts = print.Texts;
        var all = print.Plan.In(field).Cast<PlanResource>().ToList();
        var totals = all.GroupBy(resource => resource.Unit).Where(unit => unit.Count() > 1)
            .Select(unit => texts.DocumentSum(PlanPrint.Number(unit.Sum(resource => resource.Amount)), unit.Key)).ToList();
        return
        [
            .. print.List(
                field,
                [new(texts.DocumentResource, 6), new(texts.DocumentResourceKindLabel, 3), new(texts.DocumentAmount, 3, IsNumber: true), new(texts.DocumentUnit, 3)],
                all.Select(resource => (string?[])[resource.Name, texts.ResourceName(resource.Kind), PlanPrint.Number(resource.Amount), resource.Unit])),
            .. totals.Count == 0 ? (IEnumerable<DocumentBlock>)[] : [new DocumentText(texts.Several(totals), IsNote: true)],
        ];
    }
}
