using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Reports;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>All campaigns of the organisation, those that go on first.</summary>
public static class CampaignsCard
{
    /// <summary>The field in which one is chosen.</summary>
    public const string Chosen = "campaign";

    /// <summary>Campaigns that are listed; archived ones are left out first.</summary>
    private const int MostListed = 20;

    /// <summary>Characters of a name that are shown of it in the list.</summary>
    private const int LongestName = 40;

    /// <summary>Shows them.</summary>
    /// <param name="notice">Why they are shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(string? notice, Exchange exchange) => exchange.Know(new CampaignListLookup(), list =>
    {
        var (texts, today) = (exchange.Texts, exchange.Turn.Today);
        List<ListedCampaign> all = [.. list.All.OrderBy(each => Order(each.Campaign.On(today))).ThenByDescending(each => each.Campaign.Training).ThenBy(each => each.Campaign.Id, StringComparer.Ordinal).Take(MostListed)];
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.CampaignsTitle,
                all.Count == 0 ? [] : [new(null, null, [.. all.Select(each => Row(each, exchange))])],
                [
                    .. all.Count == 0 ? Array.Empty<Button>() : [new(texts.CampaignOpen, exchange.Press(CampaignPresses.OpenOp), Answer.InPlace), new(texts.ReportButton, exchange.Press(ReportPresses.ShowOp), Answer.NewMessage)],
                    new(texts.CampaignNew, exchange.Press(CampaignPresses.NewOp), Answer.InPlace) { SendsInputs = false },
                ],
                texts.CampaignsFallback(all.Count))
            {
                Notice = notice,
                Intro = all.Count == 0 ? [texts.NoCampaigns] : [],
                Fields = all.Count == 0 ? [] : [new ChoiceField(Chosen, texts.CampaignChoose, all[0].Campaign.Id, [.. all.Select(each => new FieldChoice(each.Campaign.Id, ChoiceOf(each.Campaign, exchange)))])],
            },
            exchange.Turn.Language.Tag()));
    });

    /// <summary>A campaign to choose: copies have one name, and a comma would end the choice.</summary>
    public static string ChoiceOf(Campaign campaign, Exchange exchange) =>
        $"{CardText.Cut(campaign.Name.Replace(',', ' '), LongestName)} · {exchange.Texts.Date(campaign.Training).Replace(",", "", StringComparison.Ordinal)} · {exchange.Texts.CampaignState(campaign.On(exchange.Turn.Today))}";

    private static SectionRow Row(ListedCampaign each, Exchange exchange) => new(
        CardText.CutMarkdown(Escape.Markdown(each.Campaign.Name), LongestName),
        exchange.Texts.CampaignLine(each.People, each.Campaign.Start, each.Campaign.End),
        exchange.Texts.CampaignState(each.Campaign.On(exchange.Turn.Today)));

    private static int Order(CampaignState state) => state switch
    {
        CampaignState.Running or CampaignState.Paused => 0,
        CampaignState.Scheduled => 1,
        CampaignState.Draft => 2,
        CampaignState.Ended => 3,
        CampaignState.Archived => 4,
        _ => throw new NotSupportedException($"{state} has no place in the list."),
    };
}
