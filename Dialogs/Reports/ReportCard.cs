using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns.Reports;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Curves;
using NodaTime;

namespace CoachBot.Dialogs.Reports;

/// <summary>The report of a campaign for whoever trains: how many answer, what was right, what is weakest, which drills are bad questions, and what it is compared with.</summary>
internal static class ReportCard
{
    private const int Weakest = 3, MostFlagged = 8;

    /// <summary>The days at which a prediction is told.</summary>
    private static readonly int[] Predicted = [30, 60, 90];

    /// <summary>Shows it.</summary>
    /// <param name="data">What it is made of.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ReportData data, string? notice, Exchange exchange)
    {
        var (texts, report) = (exchange.Texts, data.Report);
        bool isEnough = report.Answered >= ForgettingCurve.LeastPeople;
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.ReportTitle(Escape.Markdown(data.Campaign.Name)),
                isEnough ? [ByTraining(report, exchange), WeakestOf(data, exchange), Flagged(data, exchange), Compared(report, exchange)] : [],
                [.. isEnough ? Files(data, exchange) : [], About(texts.ReportCampaign, CampaignPresses.OpenOp, data, exchange)],
                texts.ReportTitle(Escape.Markdown(data.Campaign.Name)))
            {
                Notice = notice,
                Intro = [texts.ReportPeople(report.People, report.People >= ForgettingCurve.LeastPeople ? report.Answered : null, data.NotMet), .. Response(data, exchange), .. isEnough ? Array.Empty<string>() : [texts.ReportTooFew(ForgettingCurve.LeastPeople)]],
                Closing = isEnough ? [texts.MeasuredHow, texts.CurveMeaning] : [],
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>How much of what was offered since the training was answered.</summary>
    public static IEnumerable<string> Response(ReportData data, Exchange exchange) => data.Report.Response is { IsEnough: true } rate
        ? [exchange.Texts.ResponseRate(CurveWords.Percent(rate.Share), rate.Answered, rate.Offered, Math.Max(1, Period.DaysBetween(data.Campaign.Training, CurveTime.Today(exchange)) + 1))]
        : [];

    private static Button[] Files(ReportData data, Exchange exchange) =>
        [About(exchange.Texts.ReportCurve, ReportPresses.CurveOp, data, exchange), About(exchange.Texts.ReportFile, ReportPresses.FileOp, data, exchange)];

    private static Button About(string title, string op, ReportData data, Exchange exchange) =>
        new(title, exchange.Press(op) with { About = data.Campaign.Id }, Answer.InPlace) { SendsInputs = false };

    private static Section ByTraining(CampaignReport report, Exchange exchange)
    {
        var words = new CurveWords(exchange.Texts, ForgettingCurve.LeastPeople);
        return new(exchange.Texts.ReportByTraining, null, Or(exchange.Texts.ReportNothing, report.ByTraining.Select(measured => words.Row(exchange.Texts.MeasuredAfter(measured.Span, measured.Answers), measured))));
    }

    private static Section WeakestOf(ReportData data, Exchange exchange) => new(
        exchange.Texts.ReportWeakest(Weakest),
        null,
        Or(
            exchange.Texts.MeasuredTooFew(MeasuredRecall.LeastAnswers, ForgettingCurve.LeastPeople),
            data.Report.Objectives.Where(result => result.Measured.IsEnough(ForgettingCurve.LeastPeople)).Take(Weakest).Select(result => new SectionRow(
                Escape.Markdown(ReportNames.Of(result.Objective, data, exchange)),
                exchange.Texts.ReportAnswers(Escape.Markdown(ReportNames.Of(result.Objective.Skill, exchange)), result.Measured.Answers, result.Measured.People),
                $"**{CurveWords.Percent(result.Measured.Known)}%**"))));

    private static Section Flagged(ReportData data, Exchange exchange) => new(
        exchange.Texts.ReportFlagged,
        null,
        Or(
            exchange.Texts.ReportNoneFlagged,
            data.Report.Flagged.Take(MostFlagged).Select(flagged => new SectionRow(
                exchange.Texts.ReportDrill(Escape.Markdown(ReportNames.Of(flagged.Drill.Objective, data, exchange)), flagged.Drill.Variant),
                exchange.Texts.ReportDeviation(CurveWords.Percent(flagged.Deviation.Recalled), CurveWords.Percent(flagged.Deviation.Expected), flagged.Deviation.Answers)))));

    private static Section Compared(CampaignReport report, Exchange exchange)
    {
        var texts = exchange.Texts;
        SectionRow[] estimate =
        [
            .. report.Curve is not { People: >= ForgettingCurve.LeastPeople } curve ? [] : Predicted.Select(day => curve.Days[day]).Select(day => new SectionRow(
                texts.ReportPredictedDay(day.Day, day.Day > curve.Today), null, texts.ReportWithWithout(CurveWords.Percent(day.With), CurveWords.Percent(day.Without)))),
        ];
        SectionRow[] measured = report.Comparison is not { } comparison ? []
            : comparison is { IsEnough: true, HeldBack: { } held, Drilled: { } drilled }
                ?
                [
                    new(texts.ReportHeldBack(comparison.Control), texts.MeasuredCounted(held.Answers, held.People), $"**{CurveWords.Percent(held.Known)}%**"),
                    new(texts.ReportNotHeldBack, texts.MeasuredCounted(drilled.Answers, drilled.People), $"**{CurveWords.Percent(drilled.Known)}%**"),
                    new(texts.ReportNoProof),
                ]
                : [new(texts.ReportHeldBack(comparison.Control), texts.ReportCompareTooFew(comparison.HeldBack?.Answers ?? 0, comparison.Drilled?.Answers ?? 0, MeasuredRecall.LeastAnswers))];
        return new(texts.ReportCompared, null, Or(texts.ReportNothing, [.. measured, .. estimate]));
    }

    private static ImmutableArray<SectionRow> Or(string none, IEnumerable<SectionRow> rows)
    {
        ImmutableArray<SectionRow> all = [.. rows];
        return all.IsEmpty ? [new(none)] : all;
    }
}
