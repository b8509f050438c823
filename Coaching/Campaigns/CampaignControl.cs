namespace CoachBot.Coaching.Campaigns;

/// <summary>What a campaign compares itself with.</summary>
public enum CampaignControl
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One skill, which nobody drills for the first <see cref="Campaign.HeldBackDays"/> days.</summary>
    Probe,

    /// <summary>Some of the people, who begin that many days later.</summary>
    Waitlist,
}
