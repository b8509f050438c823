using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Curves;

namespace CoachBot.Dialogs.Reports;

/// <summary>The forgetting curve of a campaign, from three people up.</summary>
internal static class ReportCurve
{
    /// <summary>Shows it.</summary>
    public static Exchange Show(ReportData data, Exchange exchange)
    {
        var (texts, report) = (exchange.Texts, data.Report);
        string title = texts.CampaignCurveTitle(Escape.Markdown(data.Campaign.Name));
        Button[] buttons =
        [
            new(texts.ReportButton, exchange.Press(ReportPresses.ShowOp) with { About = data.Campaign.Id }, Answer.InPlace) { SendsInputs = false },
            new(texts.MyCurve, exchange.Press(CurvePresses.OwnOp), Answer.InPlace) { SendsInputs = false },
        ];
        if (report.Curve is not { People: >= ForgettingCurve.LeastPeople } curve)
        {
            return exchange.Show(NoteCard.Draw(new(title, [texts.ReportTooFew(ForgettingCurve.LeastPeople)], [.. buttons]), exchange.Turn.Language.Tag()));
        }

        var words = new CurveWords(texts, ForgettingCurve.LeastPeople);
        var measured = MeasuredRecall.ByPractice(report.Drilled);
        return exchange.Show(CurveCard.Draw(
            new(
                title,
                [words.Meaning(curve), texts.CurveOfPeople(curve.People, curve.Objectives, isFew: false), texts.ReportPeople(report.People, report.Answered, data.NotMet), .. ReportCard.Response(data, exchange), texts.CurveMeaning],
                words.Legend,
                words.Points(curve),
                curve.Today,
                words.Dots(measured),
                [words.Measured(measured)],
                [texts.CurveHow, texts.MeasuredHow, texts.ClaimNote],
                [.. buttons],
                $"{title}. {words.Meaning(curve)}"),
            exchange.Turn.Language.Tag()));
    }
}
