using CoachBot.Cards;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Periods;

/// <summary>A week or a month of logged days against the ideal, the period before, and what the person thought at the start.</summary>
public static class PeriodReport
{
    /// <summary>What the buttons that show a period send.</summary>
    public const string WeekOp = "week", MonthOp = "month";

    /// <summary>The week today is in.</summary>
    public static Exchange ShowWeek(Exchange exchange)
    {
        var period = Period.WeekOf(exchange.Turn.Today);
        return Show(period, Period.WeekOf(period.First.PlusDays(-1)), isWeek: true, exchange);
    }

    /// <summary>The month today is in.</summary>
    public static Exchange ShowMonth(Exchange exchange)
    {
        var period = Period.MonthOf(exchange.Turn.Today);
        return Show(period, Period.MonthOf(period.First.PlusDays(-1)), isWeek: false, exchange);
    }

    private static Exchange Show(Period period, Period before, bool isWeek, Exchange exchange)
    {
        var split = SplitOf(period, exchange);
        return split is null
            ? exchange.Say(exchange.Texts.NothingLoggedInPeriod(isWeek), exchange.Texts.LogExample, exchange.Texts.HelpWord)
            : ShowSplit(period, split, SplitOf(before, exchange), isWeek, exchange);
    }

    private static TimeSplit? SplitOf(Period period, Exchange exchange) => TimeSplit.Of(exchange.Days.Logged(period.First, period.Last));

    private static Exchange ShowSplit(Period period, TimeSplit split, TimeSplit? before, bool isWeek, Exchange exchange)
    {
        var texts = exchange.Texts;
        string lever = SplitWords.Lever(split, exchange);
        var other = isWeek
            ? new Button(texts.ThisMonth, exchange.Press(MonthOp), Answer.NewMessage)
            : new Button(texts.ThisWeek, exchange.Press(WeekOp), Answer.NewMessage);
        return exchange.Show(SplitCard.Draw(
            new(
                texts.PeriodTitle(isWeek, period.First, period.Last),
                SplitWords.Rows(split, exchange),
                SplitWords.Legend(texts),
                [.. Figures(split, before, isWeek, exchange)],
                lever,
                [other, .. SplitWords.WhatNext(split, exchange)],
                texts.PeriodFallback(isWeek, split.Days, split.RevenueShare(exchange.Turn.Standard), lever)),
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<Figure> Figures(TimeSplit split, TimeSplit? before, bool isWeek, Exchange exchange)
    {
        var texts = exchange.Texts;
        double share = split.RevenueShare(exchange.Turn.Standard);
        yield return new(texts.DaysLoggedName, texts.DaysLogged(split.Days));
        yield return SplitWords.Hours(split, exchange);
        yield return SplitWords.Revenue(split, exchange);
        yield return new(texts.TrendName(isWeek), before is null ? texts.NoTrend(isWeek) : texts.Trend(share, before.RevenueShare(exchange.Turn.Standard), before.Days));
        if (exchange.Person.Profile.SellingEstimate is { } estimate)
        {
            yield return new(texts.EstimateName, texts.EstimateGap(estimate, share));
        }
    }
}
