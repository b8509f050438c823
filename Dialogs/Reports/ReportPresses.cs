using CoachBot.Cards;
using CoachBot.Dialogs.Campaigns;

namespace CoachBot.Dialogs.Reports;

/// <summary>Obeys the buttons of campaign reports.</summary>
public static class ReportPresses
{
    /// <summary>What the operations begin with.</summary>
    public const string Prefix = "report.";

    /// <summary>What the buttons send: about the id of a campaign, or with one chosen.</summary>
    public const string ShowOp = "report.show", CurveOp = "report.curve", FileOp = "report.file", ChooseOp = "report.choose";

    /// <summary>What obeys an operation; null when it is none of reports.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ShowOp => (button, exchange) => ReportData.With(Of(button), exchange, data => ReportCard.Show(data, null, exchange)),
        CurveOp => (button, exchange) => ReportData.With(Of(button), exchange, data => ReportCurve.Show(data, exchange)),
        FileOp => (button, exchange) => ReportData.With(Of(button), exchange, data => ReportFile.Offer(data, exchange)),
        ChooseOp => (_, exchange) => ReportCommand.Choose(null, exchange),
        _ => null,
    };

    private static string? Of(Pressed button) => button.Press.About ?? button.Inputs.GetValueOrDefault(CampaignsCard.Chosen);
}
