using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 3: competitors, and risks with the answer to each.</summary>
internal static class RisksSection
{
    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print)
    {
        var texts = print.Texts;
        return
        [
            .. print.List(
                PlanField.Competitors,
                [new(texts.DocumentCompetitor, 3), new(texts.DocumentPosition, 4), new(texts.DocumentRivalStrategy, 4), new(texts.DocumentWeakness, 4)],
                print.Plan.All<PlanCompetitor>().Select(each => (string?[])[each.Name, each.Position, each.Strategy, each.Weakness])),
            .. print.List(
                PlanField.Risks,
                [new(texts.DocumentRiskSource, 3), new(texts.DocumentRisk, 5), new(texts.DocumentAnswer, 5)],
                print.Plan.All<PlanRisk>().OrderBy(risk => risk.Kind).Select(risk => (string?[])[texts.RiskName(risk.Kind), risk.What, risk.Answer])),
        ];
    }
}
