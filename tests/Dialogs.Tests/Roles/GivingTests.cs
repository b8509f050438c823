using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Dialogs.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>Roles given and taken on the card.</summary>
public sealed class GivingTests
{
    private readonly Office office = new();

    [Theory]
    [InlineData(Language.English, "roles", "Choose a person, and the role to give or take away.", "Save")]
    [InlineData(Language.English, "Manage roles", "Choose a person, and the role to give or take away.", "Save")]
    [InlineData(Language.Chinese, "角色", "选一个人，再选要授予还是收回的角色。", "保存")]
    public void The_word_opens_the_card_with_a_people_picker(Language language, string word, string help, string save)
    {
        var office = new Office(language).Says(Ada, word).Hears(help);
        Assert.Equal([save], CardButtons.Titles(office.Card));
        Assert.Equal("graph.microsoft.com/users", office.Card.Body.OfType<InputChoiceSet>().First().ChoicesData!.Dataset);
        Assert.Equal(("manager", "give"), (CardButtons.Values(office.Card)["role"], CardButtons.Values(office.Card)["how"]));
        Assert.Empty(office[Ada].Forms);
    }

    [Theory]
    [InlineData("manager", Role.Manager, "this person is a manager now")]
    [InlineData("trainer", Role.Trainer, "this person is a trainer now")]
    [InlineData("admin", Role.Admin, "this person is an admin now")]
    public void A_role_is_given_and_told_with_the_next_message_once(string id, Role role, string done)
    {
        office.Gives(Ada, Bo, id).Hears(done);
        Assert.Equal([role], office.RolesOf(Bo).Given);
        office.Says(Bo, "hi").Hears("now: an admin has given you that role.");
        Assert.Single(office.Replies);
        office.Says(Bo, "hi").Hears("Hello.");
    }

    [Fact]
    public void The_confirmation_shows_who_it_was_and_can_give_another()
    {
        office.Gives(Ada, Bo, "manager");
        Assert.Equal(Bo, CardButtons.Values(office.Card)["who"]);
        Assert.Equal(["Save", "Undo"], CardButtons.Titles(office.Card));
        office.Presses(Ada, "Save", Giving(Bo, "trainer")).Says(Bo, "my role").Hears("You are a manager and a trainer now").Hears("You are a sales rep, a manager and a trainer.");
    }

    [Fact]
    public void An_admin_who_was_made_one_makes_others()
    {
        office.Gives(Ada, Bo, "admin").Gives(Bo, Cy, "manager").Gives(Bo, Ada, "trainer");
        Assert.True(office.RolesOf(Cy).Has(Role.Manager));
        Assert.True(office.RolesOf(Ada).Has(Role.Trainer));
    }

    [Fact]
    public void A_role_is_taken()
    {
        office.Gives(Ada, Bo, "manager").Gives(Ada, Bo, "manager", "take").Hears("Done: this person is no longer a manager.");
        Assert.True(office.RolesOf(Bo).IsEmpty);
        office.Says(Bo, "hi").Hears("Hello.");
    }

    [Fact]
    public void What_changes_nothing_says_so_and_leaves_no_trace()
    {
        office.Gives(Ada, Bo, "manager").Gives(Ada, Bo, "manager").Hears("Nothing was changed: this person is a manager already.");
        office.Gives(Ada, Bo, "trainer", "take").Hears("Nothing was changed: this person is not a trainer.");
        Assert.Equal((1, 1), (office.Changes, office[Ada].Grants.Length));
    }

    [Fact]
    public void An_admin_by_setting_stays_one()
    {
        office.Gives(Ada, Bo, "admin").Gives(Bo, Ada, "admin", "take").Hears("an admin by the setting Coach:Admins");
        office.Gives(Bo, Ada, "admin").Hears("this person is an admin already");
        office.Gives(Ada, Ada, "admin", "take").Hears("an admin by the setting Coach:Admins").Says(Ada, "roles").Hears("Choose a person");
        Assert.Equal(1, office.Changes);
    }

    [Fact]
    public void Ones_own_roles_change_in_ones_own_turn()
    {
        office.Gives(Ada, Ada, "manager").Hears("You are a sales rep, a manager and an admin.").Presses(Ada, "Undo").Hears("You are a sales rep and an admin.");
        Assert.Equal(2, office.Changes);
        office.Says(Ada, "hi").Hears("Hello.");
    }

    [Fact]
    public void Who_takes_the_role_of_an_admin_from_themselves_has_no_card_left()
    {
        office.Gives(Ada, Bo, "admin").Gives(Bo, Bo, "admin", "take");
        Assert.Equal("You are a sales rep.", office.Heard);
        office.Says(Bo, "roles").Hears("Only an admin can do that");
    }

    [Fact]
    public void A_card_pressed_twice_gives_once()
    {
        office.Says(Ada, "roles");
        var card = office.Card;
        office.Presses(Ada, "Save", Giving(Bo, "manager"), card).Presses(Ada, "Save", Giving(Cy, "admin"), card).Hears("This was saved already");
        Assert.Equal((true, 1), (office.RolesOf(Cy).IsEmpty, office.Changes));
    }

    [Fact]
    public void A_change_whose_answer_got_lost_is_made_once_and_told_all_the_same()
    {
        office.Says(Ada, "roles");
        var press = new Tapped(new(CardButtons.Press(office.Card, "Save"), Giving(Bo, "manager")));
        office.Takes(Ada, press, isLost: true).Takes(Ada, press).Hears("Done: this person is a manager now");
        Assert.Equal((1, 1), (office.Changes, office[Bo].Profile.Roles.Revision));
        Assert.Single(office[Ada].Grants);
        office.Presses(Ada, "Undo").Hears("Undone: this person is no longer a manager.");
    }

    [Fact]
    public void A_lost_change_does_not_stand_for_another_from_the_same_card()
    {
        office.Says(Ada, "roles");
        var press = CardButtons.Press(office.Card, "Save");
        office.Takes(Ada, new Tapped(new(press, Giving(Bo, "manager"))), isLost: true).Takes(Ada, new Tapped(new(press, Giving(Bo, "trainer"))));
        Assert.Equal([Role.Manager, Role.Trainer], office.RolesOf(Bo).Given);
    }

    [Theory]
    [InlineData("", "manager", "give", "Choose a person from the list that opens")]
    [InlineData("Bo", "manager", "give", "“Bo” is nobody I know of.")]
    [InlineData("00000000-0000-0000-0000-000000000000", "manager", "give", "is nobody I know of.")]
    [InlineData(Bo + "," + Cy, "manager", "give", "is nobody I know of.")]
    [InlineData(Bo + "/turn", "manager", "give", "is nobody I know of.")]
    [InlineData("""{"id":"x"}""", "manager", "give", "is nobody I know of.")]
    [InlineData(Bo, "root", "give", "“root” is none of the choices.")]
    [InlineData(Bo, "rep", "give", "“rep” is none of the choices.")]
    [InlineData(Bo, "", "give", "is none of the choices.")]
    [InlineData(Bo, "manager", "keep", "“keep” is none of the choices.")]
    public void What_is_no_answer_comes_back_on_the_card(string who, string role, string how, string error)
    {
        office.Gives(Ada, who, role, how).Hears(error);
        Assert.Equal(0, office.Changes);
        Assert.Equal(who == Bo ? Bo : null, CardButtons.Values(office.Card).GetValueOrDefault("who"));
        office.Presses(Ada, "Save", Giving(Bo, "manager")).Hears("Done: this person is a manager now");
    }

    [Fact]
    public void An_object_id_in_capitals_is_the_same_person()
    {
        office.Gives(Ada, Bo.ToUpperInvariant(), "manager");
        Assert.True(office.RolesOf(Bo).Has(Role.Manager));
    }

    [Fact]
    public void The_card_lists_the_last_five_changes_the_latest_first()
    {
        string[] roles = ["manager", "trainer", "admin"];
        foreach (string role in roles)
        {
            office.Gives(Ada, Bo, role).Gives(Ada, Bo, role, "take");
        }

        var lines = PlainText.Lines(office.Says(Ada, "roles").Card).Where(line => line.Contains(Bo, StringComparison.Ordinal)).ToList();
        Assert.Equal(Person.MostGrants, lines.Count);
        Assert.Equal(($"Mon 23 Nov: admin, taken from {Bo}", $"Mon 23 Nov: manager, taken from {Bo}"), (lines[0], lines[^1]));
    }
}
