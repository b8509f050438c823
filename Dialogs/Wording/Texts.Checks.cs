namespace CoachBot.Dialogs.Wording;

/// <content>What is said to whoever begins a check of a campaign that cannot be begun.</content>
public abstract partial class Texts
{
    /// <summary>It is answered.</summary>
    public abstract string CampaignCheckDone { get; }

    /// <summary>Its campaign is paused.</summary>
    public abstract string CampaignCheckPaused { get; }

    /// <summary>Its time is over, or its campaign ended.</summary>
    public abstract string CampaignCheckOver { get; }
}
