using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about roles.</content>
public sealed partial class Chinese
{
    public override string RolesWord => "角色";

    public override string RolesForm => "角色";

    public override string RolesHelp => "选一个人，再选要授予还是收回的角色。每个人本来就都是销售。";

    public override string RolesFallback => "授予角色要用卡片，您现在用的应用显示不了。请在电脑或浏览器的 Teams 里打开这个聊天。";

    public override string AdminHelp => $"您是管理员，还可以授予和收回角色：发“{RolesWord}”；能@到同事的地方，可以直接发“角色 @姓名 经理”。";

    public override string RolesHow => "请写一个人和一个角色：“角色 @姓名 经理”，收回就写“角色 收回 @姓名 经理”。";

    public override string UndoAlone => "要撤销，请在我们的单独聊天里发“撤销”。";

    public override string PersonLabel => "人员";

    public override string PersonMissing => "请输入姓名，从弹出的列表里选一个人。";

    public override string RoleLabel => "角色";

    public override string GiveOrTakeLabel => "操作";

    public override string GiveRole => "授予角色";

    public override string TakeRole => "收回角色";

    public override string AdminBySetting => "什么都没有改：对方是系统设置（Coach:Admins）里指定的管理员，只有贵公司负责运行 CoachBot 的人能改。";

    public override string RolesChangedSince => "没有撤销：对方的角色后来又有变动，或者时间太久了。需要的话可以在这里重新设置。";

    public override string LatelyChanged => "**您最近的改动**";

    public override string PersonRefused(string typed) => $"“{Quote(typed)}”我找不到是谁。请输入姓名，从弹出的列表里选人。";

    public override string RoleName(Role role) => role switch
    {
        Role.Rep => "销售",
        Role.Manager => "经理",
        Role.Trainer => "培训师",
        Role.Admin => "管理员",
        _ => throw new NotSupportedException($"{role} has no Chinese name."),
    };

    public override string RoleGiven(Role role, string? name) => $"好了，{Who(name)}现在是{RoleName(role)}。下次和我说话时，我会告诉对方。";

    public override string RoleTaken(Role role, string? name) => $"好了，{Who(name)}不再是{RoleName(role)}。";

    public override string RoleUndone(Role role, bool holds, string? name) => holds ? $"已撤销，{Who(name)}还是{RoleName(role)}。" : $"已撤销，{Who(name)}不再是{RoleName(role)}。";

    public override string RoleUnchanged(Role role, bool holds, string? name) => holds ? $"什么都没有改：{Who(name)}已经是{RoleName(role)}。" : $"什么都没有改：{Who(name)}本来就不是{RoleName(role)}。";

    public override string RoleLine(LocalDate date, Role role, bool isGiven, string who) =>
        $"{Date(date)}{(isGiven ? "授予" : "收回")}{RoleName(role)}：{Quote(who)}";

    public override string RoleNeeded(Role role) => $"这件事只有{RoleName(role)}能做，请找贵公司的{RoleName(role)}。什么都没有改。";

    public override string MyRoles(IReadOnlyList<Role> roles) => $"您的角色：{Each(roles)}。";

    public override string NewRoles(IReadOnlyList<Role> roles) => $"您现在是{Each(roles)}了，由管理员授予。";

    public override string PersonToChoose(string name) => $"“{Quote(name)}”是哪一位？请输入姓名，从弹出的列表里选。";

    public override string PersonNotTold(string name) => $"我在这里认不出“{Quote(name)}”是谁，什么都没有改。请在我们的单独聊天里发“{RolesWord}”，在卡片上选人。";

    private static string Who(string? name) => name is null ? "对方" : Quote(name);

    private string Each(IEnumerable<Role> roles) => string.Join("、", roles.Select(RoleName));
}
