using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>What follows the word for roles, read.</summary>
public sealed class RoleLineTests
{
    private const string Mention = "<at>王 伟</at>";

    [Theory]
    [InlineData($"{Mention} manager", Role.Manager, true)]
    [InlineData($"{Mention} is a trainer", Role.Trainer, true)]
    [InlineData($"give {Mention} the role of an Administrator.", Role.Admin, true)]
    [InlineData($"remove {Mention} manager", Role.Manager, false)]
    [InlineData($"{Mention} no longer an admin", Role.Admin, false)]
    [InlineData($"{Mention} 经理", Role.Manager, true)]
    [InlineData($"{Mention}设为主管", Role.Manager, true)]
    [InlineData($"授予{Mention}培训师", Role.Trainer, true)]
    [InlineData($"收回 {Mention} 管理员", Role.Admin, false)]
    [InlineData($"{Mention}不再是经理", Role.Manager, false)]
    public void A_person_mentioned_and_a_role(string line, Role role, bool isGiven)
    {
        var who = new Mentioned(Mention, "王 伟", Bo);
        Assert.True(RoleLine.IsOne(line));
        Assert.Equal(new(who, role, isGiven), RoleLine.Read(line, [who]));
    }

    [Theory]
    [InlineData($"{Bo} manager", "", Bo, Role.Manager)]
    [InlineData($"BBBBBBBB-0000-4000-8000-000000000002 经理", "", Bo, Role.Manager)]
    [InlineData("Wang Wei manager", "Wang Wei", null, Role.Manager)]
    [InlineData("@Wang Wei is a trainer", "Wang Wei", null, Role.Trainer)]
    [InlineData("王为民 经理", "王为民", null, Role.Manager)]
    [InlineData("把王伟设为经理", "把王伟", null, Role.Manager)]
    public void A_person_by_object_id_or_by_name(string line, string name, string? id, Role role)
    {
        Assert.True(RoleLine.IsOne(line));
        var read = RoleLine.Read(line, []);
        Assert.Equal((name, id, role, true), (id is null ? read.Who!.Name : "", read.Who!.ObjectId, read.Role!.Value, read.IsGiven));
    }

    [Theory]
    [InlineData("manager and trainer")]
    [InlineData("经理和培训师")]
    public void Of_two_roles_it_is_neither(string roles) => Assert.Null(RoleLine.Read($"{Mention} {roles}", [new(Mention, "王 伟", Bo)]).Role);

    [Fact]
    public void Of_two_people_it_is_neither()
    {
        Assert.Null(RoleLine.Read($"{Mention} <at>B</at> manager", [new(Mention, "王 伟", Bo), new("<at>B</at>", "B", Cy)]).Who);
        Assert.Null(RoleLine.Read($"{Bo} {Cy} manager", []).Who);
    }

    [Theory]
    [InlineData("角色扮演 2小时")]
    [InlineData("角色扮演")]
    [InlineData("角色 经理培训 2小时")]
    [InlineData("role play with a customer 2h")]
    [InlineData("roles: 2h with the manager")]
    public void What_is_about_no_role_is_no_command(string text) => Assert.IsNotType<ChangeRole>(CommandReader.Read(text));
}
