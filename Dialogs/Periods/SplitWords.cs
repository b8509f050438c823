using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Skills.WhatNext;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Periods;

/// <summary>Puts a split of time into the reader's words: the same for a day, a week and a month.</summary>
public static class SplitWords
{
    /// <summary>The ten activities beside the ideal.</summary>
    public static ImmutableArray<SplitRow> Rows(TimeSplit split, Exchange exchange)
    {
        var shares = WholeShares.Of(split);
        var standard = exchange.Turn.Standard;
        return
        [
            .. WorkActivities.All.Select((activity, index) => new SplitRow(
                exchange.Texts.Activity(activity),
                split.Minutes[activity] == 0 ? "–" : exchange.Texts.Duration(split.Minutes[activity]),
                shares[index],
                standard.Ideal(activity),
                standard.RevenueProducing.Contains(activity))),
        ];
    }

    /// <summary>The words of the picture.</summary>
    public static SplitLegend Legend(Texts texts) => new(texts.PictureTitle, texts.Yours, texts.Ideal, texts.ProducesRevenue);

    /// <summary>Hours of the day, or of the average day.</summary>
    public static Figure Hours(TimeSplit split, Exchange exchange) => new(
        exchange.Texts.HoursName(split.Days),
        exchange.Texts.HoursValue((int)Math.Round(split.HoursPerDay * 60, MidpointRounding.AwayFromZero), exchange.Turn.Standard.IdealDay));

    /// <summary>The share that produces revenue, beside the benchmarks.</summary>
    public static Figure Revenue(TimeSplit split, Exchange exchange) => new(
        exchange.Texts.RevenueName,
        exchange.Texts.RevenueValue(split.RevenueShare(exchange.Turn.Standard), exchange.Turn.Standard));

    /// <summary>The one thing to change.</summary>
    public static string Lever(TimeSplit split, Exchange exchange) => Largest(split, exchange) is { } largest ? exchange.Texts.Lever(largest) : exchange.Texts.NoLever;

    /// <summary>The way from time to skill: where more calls are what is missing, the button that tells how each of them is worth more.</summary>
    public static IEnumerable<Button> WhatNext(TimeSplit split, Exchange exchange) =>
        Largest(split, exchange) is { Lever: Coaching.Time.Lever.MoreSelling } ? [WhatNextCards.Button(exchange)] : [];

    private static LeverGap? Largest(TimeSplit split, Exchange exchange) =>
        Levers.Rank(split, exchange.Turn.Standard, exchange.Person.Profile.UsualDay) is [var largest, ..] ? largest : null;
}
