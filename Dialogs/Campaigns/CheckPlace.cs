using CoachBot.Coaching.Campaigns;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>One of the checks of a campaign.</summary>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Check">Which check.</param>
public sealed record CheckPlace(string Campaign, CampaignCheck Check)
{
    private const string Baseline = "baseline", Final = "final";

    /// <summary>As buttons and rows carry it: "baseline.c0123456789ab".</summary>
    public string Id => $"{(Check == CampaignCheck.Baseline ? Baseline : Final)}.{Campaign}";

    /// <summary>The check of a text that came from outside; null for none.</summary>
    public static CheckPlace? Read(string? text) => text?.Split('.') is [var check and (Baseline or Final), var campaign] && Coaching.Campaigns.Campaign.IsId(campaign)
        ? new(campaign, check == Baseline ? CampaignCheck.Baseline : CampaignCheck.Final)
        : null;
}
