using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Dialogs.Reports;

/// <summary>Shows the report of a campaign: of the only one that has begun, or of one that is chosen.</summary>
public static class ReportCommand
{
    private const int MostListed = 30;

    /// <summary>Runs the command.</summary>
    public static Exchange Run(Exchange exchange) => Choose(id => ReportData.With(id, exchange, data => ReportCard.Show(data, null, exchange)), exchange);

    /// <summary>Shows the curve in place of the report; to those who may see the report.</summary>
    public static Exchange RunCurve(Exchange exchange) => Permissions.Allow(new ShowReport(), exchange)
        ? Choose(id => ReportData.With(id, exchange, data => ReportCurve.Show(data, exchange)), exchange)
        : exchange.Say(exchange.Texts.RoleNeeded(Role.Trainer));

    /// <summary>Lets one be chosen.</summary>
    /// <param name="go">What is done with the only one there is; null to ask all the same.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Choose(Func<string, Exchange>? go, Exchange exchange) => exchange.Know(new CampaignListLookup(), list =>
    {
        List<Campaign> begun =
        [
            .. list.All.Select(each => each.Campaign).Where(campaign => campaign.HasBegun)
                .OrderBy(campaign => campaign.Stage == CampaignStage.Archived).ThenByDescending(campaign => campaign.Training).ThenBy(campaign => campaign.Id, StringComparer.Ordinal).Take(MostListed),
        ];
        return begun is [var only] && go is not null ? go(only.Id) : begun.Count == 0 ? exchange.Say(exchange.Texts.NoReport, exchange.Texts.CampaignWord) : Ask(begun, exchange);
    });

    private static Exchange Ask(List<Campaign> begun, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(
                texts.ReportsTitle,
                [],
                [new ChoiceField(CampaignsCard.Chosen, texts.CampaignChoose, begun[0].Id, [.. begun.Select(campaign => new FieldChoice(campaign.Id, CampaignsCard.ChoiceOf(campaign, exchange)))])],
                [new(texts.ReportButton, exchange.Press(ReportPresses.ShowOp), Answer.InPlace), new(texts.ReportCurve, exchange.Press(ReportPresses.CurveOp), Answer.InPlace)],
                texts.ReportsTitle),
            exchange.Turn.Language.Tag()));
    }
}
