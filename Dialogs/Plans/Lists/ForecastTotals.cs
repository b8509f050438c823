using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>The totals of a forecast, year by year. A gap is told and never counted as 0.</summary>
internal static class ForecastTotals
{
    /// <summary>One sentence on the totals; nothing for another list, or without lines.</summary>
    public static IEnumerable<string> Of(AccountPlan plan, PlanField list, Exchange exchange)
    {
        if (list == PlanField.Forecast && plan.All<ForecastLine>().Any())
        {
            yield return exchange.Texts.Labelled($"**{exchange.Texts.ForecastTotal}**", Years(plan, exchange));
        }
    }

    /// <summary>The total of each year, by its calendar year, in a line.</summary>
    public static string Years(AccountPlan plan, Exchange exchange)
    {
        var lines = plan.All<ForecastLine>().ToList();
        return string.Join(" · ", Enumerable.Range(1, ForecastLine.Years).Select(year => Total(lines, year, plan, exchange)));
    }

    private static string Total(List<ForecastLine> lines, int year, AccountPlan plan, Exchange exchange)
    {
        var amounts = lines.Select(line => line.Amount(year)).ToList();
        int gaps = amounts.Count(amount => amount is null);
        string total = exchange.Texts.ForecastYear(ForecastLine.YearOf(plan.Head.Start, year), gaps == amounts.Count ? null : amounts.Sum());
        return gaps == 0 || gaps == amounts.Count ? total : $"{total}{exchange.Texts.ForecastGaps(gaps)}";
    }
}
