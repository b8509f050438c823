using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Wording;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Roles;

public sealed class OwnRolesTests
{
    [Theory]
    [InlineData("my role", Language.English, "You are a sales rep.")]
    [InlineData("What is my role?", Language.English, "You are a sales rep.")]
    [InlineData("我的角色", Language.Chinese, "您的角色：销售。")]
    public void Everybody_may_ask_for_their_own(string word, Language language, string told) => Assert.Equal(told, new Office(language).Says(Bo, word).Heard);

    [Fact]
    public void An_admin_by_setting_is_told_so_and_how_to_go_on()
    {
        var office = new Office(Language.Chinese).Says(Ada, "我的角色").Hears("您的角色：销售、管理员。");
        Assert.Equal(["角色"], Assert.IsType<Say>(Assert.Single(office.Replies)).Suggestions);
    }

    [Fact]
    public void Help_tells_admins_of_roles_and_nobody_else()
    {
        new Office().Says(Ada, "help").Hears("As an admin you can also give and take roles: “roles”");
        Assert.DoesNotContain("admin", new Office().Says(Bo, "help").Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_role_is_told_before_what_was_asked_is_answered()
    {
        var office = new Office(Language.Chinese).Says(Ada, "角色").Presses(Ada, "保存", Giving(Bo, "trainer")).Says(Bo, "记录 拜访3小时").Hears("您现在是培训师了，由管理员授予。");
        Assert.Equal(2, office.Replies.Count);
        Assert.IsType<Show>(office.Replies[1]);
    }

    [Fact]
    public void A_card_is_answered_in_its_place_and_the_news_waits_for_words()
    {
        var office = new Office().Says(Bo, "log");
        var card = office.Card;
        office.Gives(Ada, Bo, "manager").Presses(Bo, "Save", new() { ["travel"] = "2" }, card);
        Assert.IsType<Show>(Assert.Single(office.Replies));
        office.Says(Bo, "thanks").Hears("You are a manager now");
    }

    [Fact]
    public void A_role_taken_before_it_was_told_is_not_told()
    {
        var office = new Office().Gives(Ada, Bo, "manager").Presses(Ada, "Undo").Says(Bo, "hi");
        Assert.DoesNotContain("manager", office.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_the_coach_tells_admins_to_send_is_understood() =>
        Assert.All(Texts.All, texts => Assert.IsType<Dialogs.Commands.ShowRoles>(Dialogs.Commands.CommandReader.Read(texts.RolesWord)));

    [Fact]
    public void Every_role_has_a_name_in_every_language()
    {
        Assert.All(Texts.All, texts => Assert.All(Enum.GetValues<Role>(), role =>
        {
            Assert.NotEmpty(texts.RoleName(role));
            Assert.NotEmpty(texts.RoleNeeded(role));
        }));
    }

    [Fact]
    public void A_set_of_roles_holds_what_it_was_given()
    {
        var set = RoleSet.Of(Role.Admin, Role.Manager, Role.Rep);
        Assert.Equal([Role.Manager, Role.Admin], set.Given);
        Assert.Equal(RoleSet.Of(Role.Manager), set.Without(Role.Admin));
        Assert.Equal([Role.Admin], set.Except(RoleSet.Of(Role.Manager)).Given);
        Assert.True(default(RoleSet).Has(Role.Rep));
    }
}
