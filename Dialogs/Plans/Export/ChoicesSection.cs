using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>Section 2: the proposition, trends, opportunities by their place in the grid, competitors' weaknesses.</summary>
internal static class ChoicesSection
{
    public static IEnumerable<DocumentBlock> Blocks(PlanPrint print) =>
    [
        .. print.Fields(PlanField.Proposition, PlanField.Trends),
        .. Opportunities(print),
        .. print.Fields(PlanField.RivalWeaknesses),
    ];

    private static IEnumerable<DocumentBlock> Opportunities(PlanPrint print)
    {
        var texts = print.Texts;
        var grid = OpportunityGrid.Of(print.Plan.All<PlanOpportunity>());
        return print.List(
            PlanField.Opportunities,
            [
                new(texts.DocumentPlace, 3), new(texts.DocumentOpportunity, 4), new(texts.DocumentSize, 4, IsNumber: true), new(texts.DocumentChance, 3, IsNumber: true),
                new(texts.DocumentExpected, 4, IsNumber: true), new(texts.DocumentNote, 6),
            ],
            grid.Ranked.Select(each => Row(each, print)));
    }

    private static string?[] Row(RankedOpportunity ranked, PlanPrint print) =>
    [
        print.Texts.RankName(ranked.Rank), ranked.Opportunity.Name, PlanPrint.Number(ranked.Opportunity.Size), print.Texts.PlanPercent(ranked.Opportunity.Chance),
        PlanPrint.Number(ranked.Expected), ranked.Opportunity.Note,
    ];
}
