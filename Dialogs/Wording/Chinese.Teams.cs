using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about who leads whom.</content>
public sealed partial class Chinese
{
    public override string TeamWord => "团队";

    public override string LeaveWord => "退出团队";

    public override string ManagerHelp => $"您是经理，还可以邀请销售加入、查看团队成员：发“{TeamWord}”。“{SkillMapWord} 王芳”看成员的技能，“{ImportanceWord}”设定各项技能有多重要，“{MatrixWord}”评定成员的能力和态度，“{ProgrammeWord}”看培训有没有对准团队的差距。";

    public override string TeamForm => "您的团队";

    public override string TeamFallback => "团队信息在卡片上，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string TeamHowToBegin => "您的团队里还没有人。选一位同事发出邀请：对方下次和我说话时，我会转告，并说明您能看到什么。对方接受之前，您什么都看不到。";

    public override string ManagerSees => "您能看到成员每天记录的时间、技能评分（含依据）和练习结果；看不到每天的备注，也看不到对方和我的其他聊天。";

    public override string GoneMeaning => "“不在团队”是指：没有接受、已经退出，或者后来收到了别的经理的邀请。具体是哪一种，我不会说。您可以再次邀请。";

    public override string InviteLabel => "邀请同事";

    public override string InviteButton => "邀请";

    public override string MemberLabel => "移出团队或收回邀请";

    public override string RemoveButton => "移出";

    public override string InvitedOneself => "什么都没有改：这是您自己，请选别人。";

    public override string MemberMissing => "请选择要移出的人。";

    public override string MemberUnknown => "什么都没有改：这个人已经不在您的名单上了。";

    public override string RemoveMeaning => "移出后，您看不到对方的任何记录，矩阵里的位置也会去掉；对方记的内容仍归对方自己。想请回来，要重新邀请，由对方接受。";

    public override string RemoveSure => "移出";

    public override string RemoveNot => "不移出";

    public override string NoLeader => "您还不在任何经理的团队里，您记的内容只有您自己看得到。经理可以邀请您，我会先征得您的同意。";

    public override string LeaveSure => "退出";

    public override string LeaveNot => "不退出";

    public override string LeaveButton => "退出团队";

    public override string LeaveHint => $"随时可以退出：发“{LeaveWord}”。";

    public override string LeftAlready => "什么都没有改：您已经退出那个团队，或者已经换了团队。";

    public override string MemberLine(string name, Membership membership, LocalDate since) => membership switch
    {
        Membership.Member => $"**{Quote(name)}**：{FullDate(since)}加入",
        Membership.Invited => $"**{Quote(name)}**：{FullDate(since)}邀请，还没答复",
        Membership.Gone => $"**{Quote(name)}**：不在团队（{FullDate(since)}邀请）",
        _ => throw new NotSupportedException($"{membership} has no Chinese words."),
    };

    public override string Invited(string name) => $"好了，{Quote(name)}下次和我说话时，我会转告邀请。对方接受之前，您什么都看不到。";

    public override string InvitedOwnManager(string name) => $"什么都没有改：{Quote(name)}是您的经理。";

    public override string InvitedByThem(string name) => $"什么都没有改：{Quote(name)}邀请了您，请先答复，发“{TeamWord}”可以看到。";

    public override string InvitedByOwnRep(string name) => $"什么都没有改：{Quote(name)}在您的团队里，不能同时又是您的经理。请谢绝邀请，或者先把对方移出团队。";

    public override string IsMemberAlready(string name) => $"什么都没有改：{Quote(name)}已经在您的团队里。";

    public override string IsInvitedAlready(string name) => $"什么都没有改：已经邀请过{Quote(name)}，对方还没答复。";

    public override string TeamFull(int most) => $"什么都没有改：名单上已有 {most} 人，满了。请先移出一位。";

    public override string RemoveTitle(string name) => $"把{Quote(name)}移出团队？";

    public override string Removed(string name) => $"好了，{Quote(name)}已不在您的名单上。对方记的内容仍归对方自己。";

    public override string LedBy(string name, LocalDate since) => $"您的经理：**{Quote(name)}**（{FullDate(since)}起）。";

    public override string LeaveTitle(string name) => $"退出{Quote(name)}的团队？";

    public override string LeaveMeaning(string name) => $"退出后，{Quote(name)}看不到您的任何内容；您记的都还是您的。想再加入，要对方重新邀请。";

    public override string Left(string name) => $"您已退出{Quote(name)}的团队";

    public override string LeftMeaning(string name) => $"{Quote(name)}看不到您的任何内容了。您以前的记录都还在。";
}
