using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;

namespace CoachBot.Dialogs.Plans.Together;

/// <summary>What all plans of a team come to: objectives against resources, forecast, opportunities, what several count on, and the method's questions.</summary>
public static class SumsCard
{
    /// <summary>Sums of a list on the card, those of most entries; and overlaps.</summary>
    private const int MostSums = 8;

    /// <summary>Accounts that are named as counting on the same.</summary>
    private const int MostNamed = 4;

    private const int LongestName = 24;

    /// <summary>Shows it.</summary>
    public static Exchange Show(PlanPortfolio portfolio, Exchange exchange)
    {
        var (texts, words) = (exchange.Texts, exchange.PlanWords());
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.SumsTitle,
                [
                    Totals(texts.SumsObjectives, portfolio.Objectives, exchange),
                    Totals(texts.SumsResources, portfolio.Resources, exchange),
                    Forecast(portfolio.Forecast, exchange),
                    Opportunities(portfolio.Opportunities, exchange),
                    Overlaps(portfolio.Overlaps, exchange),
                    new(texts.SumsQuestions, null, [.. Enum.GetValues<PortfolioQuestion>().Select(question => new SectionRow(words.Of(question)))]),
                ],
                [new(texts.TeamPlans, exchange.Press(TogetherPresses.ListOp), Answer.InPlace), new(texts.PracticeTitle, exchange.Press(PracticePresses.ShowOp), Answer.NewMessage)],
                texts.SumsTitle)
            {
                Intro = [texts.SumsIntro],
            },
            exchange.Turn.Language.Tag()));
    }

    private static Section Forecast(ImmutableArray<PortfolioYear> years, Exchange exchange) => years.IsEmpty
        ? new(exchange.Texts.SumsForecast, null, [new(exchange.Texts.SumsNone)])
        : new(exchange.Texts.SumsForecast, null, [.. years.Select(year => Row(year, exchange)), new(exchange.Texts.SumsForecastMeaning)]);

    private static SectionRow Row(PortfolioYear year, Exchange exchange) => new(
        exchange.Texts.SumsYear(year.Year), year.Gaps > 0 && year.Amount is not null ? exchange.Texts.SumsGaps(year.Gaps) : null, year.Amount is { } amount ? EntryLines.Number(amount) : "–");

    private static Section Totals(string title, ImmutableArray<PortfolioTotal> totals, Exchange exchange) => Shortened(
        title,
        [.. totals.OrderByDescending(total => total.Of).Select(total => new SectionRow(
            KindNames.Of(total.Kind, exchange.Texts), exchange.Texts.SumOf(total.Of), Escape.Markdown(exchange.Texts.Measured(EntryLines.Number(total.Amount), total.Unit))))],
        exchange);

    private static Section Opportunities(OpportunityGrid grid, Exchange exchange) => new(
        exchange.Texts.SumsOpportunities,
        $"{grid.Ranked.Length}",
        [.. Enum.GetValues<OpportunityRank>().Select(rank => new SectionRow(exchange.Texts.RankName(rank), exchange.Texts.RankMeaning(rank), $"{grid.In(rank).Count()}"))]);

    private static Section Overlaps(ImmutableArray<PlanOverlap> overlaps, Exchange exchange) => Shortened(
        exchange.Texts.SumsOverlaps,
        [.. overlaps.Select(overlap => new SectionRow(Escape.Markdown(overlap.Name), Users(overlap, exchange), $"{overlap.Uses.Length}"))],
        exchange);

    private static string Users(PlanOverlap overlap, Exchange exchange)
    {
        var named = overlap.Uses.Take(MostNamed).Select(use => Escape.Markdown(CardText.Cut(use.Plan.Account, LongestName)));
        string line = exchange.Texts.Several(named);
        return overlap.Uses.Length > MostNamed ? exchange.Texts.AndMore(line, overlap.Uses.Length - MostNamed) : line;
    }

    private static Section Shortened(string title, ImmutableArray<SectionRow> rows, Exchange exchange) => new(
        title,
        null,
        rows.IsEmpty ? [new(exchange.Texts.SumsNone)]
            : rows.Length > MostSums ? [.. rows.Take(MostSums), new(exchange.Texts.MoreSums(rows.Length - MostSums))]
            : rows);
}
