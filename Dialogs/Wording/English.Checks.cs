namespace CoachBot.Dialogs.Wording;

/// <content>What is said to whoever begins a check of a campaign that cannot be begun.</content>
public sealed partial class English
{
    public override string CampaignCheckDone => "You have answered this check.";

    public override string CampaignCheckPaused => "The follow-up is paused, and its check with it. It goes on when the trainer goes on.";

    public override string CampaignCheckOver => "This check is over. There is nothing to answer any more.";
}
