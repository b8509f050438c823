namespace CoachBot.Dialogs.Campaigns;

/// <summary>The steps in which a campaign is planned.</summary>
public enum CampaignStep
{
    /// <summary>Which training, and when it was.</summary>
    Training,

    /// <summary>Who takes part.</summary>
    People,

    /// <summary>Which skills.</summary>
    Skills,

    /// <summary>How much each counts, and what there is to drill.</summary>
    Weights,

    /// <summary>From when to when, and what it is compared with.</summary>
    Calendar,
}

/// <summary>A step of a campaign, as buttons carry it: "c0123456789ab/people".</summary>
/// <param name="Campaign">The campaign's id; empty for one to be begun.</param>
/// <param name="Step">The step.</param>
public sealed record CampaignPlace(string Campaign, CampaignStep Step)
{
    private static readonly (CampaignStep Step, string Id)[] Steps =
    [
        (CampaignStep.Training, "training"), (CampaignStep.People, "people"), (CampaignStep.Skills, "skills"), (CampaignStep.Weights, "weights"), (CampaignStep.Calendar, "calendar"),
    ];

    /// <summary>As buttons carry it.</summary>
    public string About => $"{Campaign}/{Array.Find(Steps, known => known.Step == Step).Id}";

    /// <summary>What a button carried; null for nothing of ours.</summary>
    public static CampaignPlace? Read(string? about) =>
        about?.Split('/') is [var campaign, var step] && (campaign.Length == 0 || Coaching.Campaigns.Campaign.IsId(campaign)) && Array.Find(Steps, known => known.Id == step) is { Id: not null } found
            ? new(campaign, found.Step)
            : null;
}
