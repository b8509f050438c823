namespace CoachBot.Dialogs.Wording;

/// <content>What is said to whoever begins a check of a campaign that cannot be begun.</content>
public sealed partial class Chinese
{
    public override string CampaignCheckDone => "这次测评您已经答完了。";

    public override string CampaignCheckPaused => "这个跟进计划目前暂停，测评也随之暂停；恢复后可以继续。";

    public override string CampaignCheckOver => "这次测评已经结束，不用再答了。";
}
