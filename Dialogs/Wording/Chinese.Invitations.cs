namespace CoachBot.Dialogs.Wording;

/// <content>What is said to somebody who is invited to a team.</content>
public sealed partial class Chinese
{
    public override string InvitationFree => $"由您决定。接受之前，对方什么都看不到；加入后也随时可以退出：发“{LeaveWord}”。";

    public override string Accept => "接受";

    public override string Decline => "不接受";

    public override string InvitationDeclined => "您没有接受邀请";

    public override string InvitationOver => "这份邀请已经失效";

    public override string InvitationOverMeaning => "它已经答复过，或者被收回了。什么都没有改。";

    public override string InvitationReplaced => "什么都没有改：那份邀请已经失效，下面是后来的一份。";

    public override string InvitationTitle(string name) => $"{Quote(name)}邀请您加入团队";

    public override string InvitationFallback(string name) => $"{Quote(name)}邀请您加入团队。发“{TeamWord}”查看对方能看到什么，并答复。";

    public override string ManagerWillSee(string name) => $"**{Quote(name)}能看到**：您每天记录的时间（包括以前的）；您的全部技能评分，包括您自己和历任经理评的，连同依据和客户；您的练习结果。";

    public override string ManagerWillSeeMatrix(string name) => $"**您自己也带团队**：{Quote(name)}还能看到您的团队矩阵。";

    public override string ManagerWillNotSee(string name) => $"**{Quote(name)}看不到**：您每天的备注、您的设置、您和我聊的内容，以及别的经理对您能力和态度的评定。";

    public override string InvitationMoves(string current) => $"**这会换团队**：您现在的经理是{Quote(current)}；您接受以后，{Quote(current)}就看不到您的任何内容了。";

    public override string InvitationAccepted(string name) => $"您已加入{Quote(name)}的团队";

    public override string InvitationDeclinedMeaning(string name) => $"{Quote(name)}看不到您的任何内容，只会看到您不在团队里。";
}
