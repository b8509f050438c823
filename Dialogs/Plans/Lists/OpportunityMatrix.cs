using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The opportunities of a plan by size and chance, and what makes one large or likely there.</summary>
internal static class OpportunityMatrix
{
    private const int MostNames = 5;

    /// <summary>The list as a grid, with its lines below.</summary>
    /// <param name="list">The list as a card would show it without.</param>
    /// <param name="plan">As it is saved.</param>
    /// <param name="exchange">The turn.</param>
    public static MatrixView Of(SectionsView list, AccountPlan plan, Exchange exchange)
    {
        var (texts, grid) = (exchange.Texts, OpportunityGrid.Of(plan.All<PlanOpportunity>()));
        return new(
            list.Title,
            [
                new(texts.LargeFrom(grid.LargeFrom, OpportunityGrid.LargePercent), [Cell(OpportunityRank.ActNow), Cell(OpportunityRank.PlanAttack)]),
                new(texts.SmallBelow(grid.LargeFrom), [Cell(OpportunityRank.Seize), Cell(OpportunityRank.Shelve)]),
            ],
            [texts.LikelyFrom(grid.LikelyFrom)],
            [.. list.Intro, .. list.Sections.SelectMany(section => section.Rows.Select(row => $"**{row.Name}** – {section.Title} · {row.Detail}"))],
            list.FallbackText)
        {
            Notice = list.Notice,
            Fields = list.Fields,
            Buttons = list.Buttons,
        };

        MatrixCell Cell(OpportunityRank rank) => new(texts.RankName(rank), Names([.. grid.In(rank)], exchange), texts.RankMeaning(rank));
    }

    private static string Names(List<PlanOpportunity> opportunities, Exchange exchange)
    {
        var shown = opportunities.Take(MostNames).Select(each => LineWords.Short(each.Name));
        return opportunities.Count == 0 ? exchange.Texts.NoneOfThem
            : opportunities.Count > MostNames ? exchange.Texts.Several(shown.Append(exchange.Texts.AndMore(opportunities.Count - MostNames)))
            : exchange.Texts.Several(shown);
    }
}
