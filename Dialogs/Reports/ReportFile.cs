using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Reports;

/// <summary>Offers a report as a file for a spreadsheet, and makes it at the answer, of what there is by then.</summary>
internal static class ReportFile
{
    /// <summary>What consent to the file sends; on no card.</summary>
    public const string Consent = "report.csv";

    // Measured: a line of the longest names.
    private const int BytesALine = 90;

    /// <summary>Offers it.</summary>
    public static Exchange Offer(ReportData data, Exchange exchange) => ReportCard.Show(data, exchange.Texts.PlanFileNext, exchange).Offer(new(
        exchange.Press(Consent) with { About = data.Campaign.Id },
        NameOf(data, exchange),
        exchange.Texts.ReportFileOffer,
        BytesALine * (data.Report.Objectives.Length + 1) * (data.Report.ByTraining.Length + 1)));

    /// <summary>Takes the answer. The consent is no permission: whether the person may is asked again.</summary>
    public static Exchange Take(Consented answer, Exchange exchange)
    {
        var press = answer.Button.Press;
        return !Permissions.Allow(new ShowReport(), exchange)
            ? exchange.Say(exchange.Texts.RoleNeeded(Permissions.Needed(new ShowReport())))
            : PressedOnce.Go(answer.Button, exchange.Texts.ReportFileOnce, exchange, () => answer.IsYes
                ? ReportData.With(press.About, exchange, data => Make(data, press.Id, exchange))
                : exchange.With(exchange.Person.Did(press.Id)).Say(exchange.Texts.ReportFileDeclined));
    }

    private static Exchange Make(ReportData data, string operation, Exchange exchange) => CampaignPresses.With(data.Campaign.Id, exchange, found => exchange.With(exchange.Person.Did(operation)).HandOver(
        new(new TableContent(ReportTable.Of(data, ReportTable.Day0(data.Campaign, found), exchange), exchange.Turn.Language), NameOf(data, exchange))));

    private static string NameOf(ReportData data, Exchange exchange) => SafeFileName.Of(data.Campaign.Name, exchange.Turn.Today, ".csv");
}
