using CoachBot.Dialogs.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>Changes of roles taken back, by button and by word.</summary>
public sealed class UndoTests
{
    private readonly Office office = new();

    [Fact]
    public void A_role_given_is_taken_back_by_one_tap_and_only_once()
    {
        office.Gives(Ada, Bo, "manager");
        var card = office.Card;
        office.Presses(Ada, "Undo", on: card).Hears("Undone: this person is no longer a manager.");
        Assert.True(office.RolesOf(Bo).IsEmpty);
        office.Presses(Ada, "Undo", on: card).Hears("This was undone already");
        Assert.Equal(2, office.Changes);
    }

    [Fact]
    public void A_role_taken_is_given_back()
    {
        office.Gives(Ada, Bo, "manager").Says(Bo, "hi").Gives(Ada, Bo, "manager", "take").Presses(Ada, "Undo").Hears("Undone: this person is a manager again.");
        Assert.True(office.RolesOf(Bo).Has(Role.Manager));
        office.Says(Bo, "hi").Hears("Hello.");
    }

    [Theory]
    [InlineData("undo", Language.English)]
    [InlineData("撤销", Language.Chinese)]
    public void The_word_right_after_means_the_role_and_then_the_day_again(string word, Language language)
    {
        var office = new Office(language).Says(Ada, "log 3h visits").Says(Ada, "roles");
        office.Presses(Ada, language == Language.English ? "Save" : "保存", Giving(Bo, "manager")).Says(Ada, word);
        Assert.True(office.RolesOf(Bo).IsEmpty);
        Assert.Single(office[Ada].Writes);
        office.Says(Ada, word);
        Assert.Empty(office[Ada].Writes);
    }

    [Fact]
    public void The_word_after_a_day_was_logged_means_the_day()
    {
        office.Gives(Ada, Bo, "manager").Says(Ada, "log 3h visits").Says(Ada, "undo");
        Assert.True(office.RolesOf(Bo).Has(Role.Manager));
        Assert.Empty(office[Ada].Writes);
    }

    [Fact]
    public void The_word_of_somebody_who_is_no_admin_any_more_passes_over_the_role_and_says_so()
    {
        office.Gives(Ada, Bo, "admin").Says(Bo, "log 3h visits").Gives(Bo, Cy, "manager").Gives(Ada, Bo, "admin", "take").Says(Bo, "undo").Hears("Only an admin can do that");
        Assert.Single(office[Bo].Writes);
        office.Says(Bo, "undo");
        Assert.True(office.RolesOf(Cy).Has(Role.Manager));
        Assert.Empty(office[Bo].Writes);
    }

    [Fact]
    public void What_others_have_changed_since_is_not_taken_back()
    {
        office.Gives(Ada, Bo, "admin").Gives(Ada, Cy, "manager");
        var card = office.Card;
        office.Gives(Bo, Cy, "manager", "take").Gives(Bo, Cy, "manager");
        office.Presses(Ada, "Undo", on: card).Hears("Nothing was taken back: the roles have changed since");
        Assert.True(office.RolesOf(Cy).Has(Role.Manager));
        office.Presses(Ada, "Undo", on: card).Hears("Nothing was taken back");
    }

    [Fact]
    public void A_change_too_long_ago_is_not_taken_back()
    {
        office.Gives(Ada, Bo, "manager");
        var card = office.Card;
        for (int change = 0; change < 6; change++)
        {
            office.Gives(Ada, Cy, "trainer", change % 2 == 0 ? "give" : "take");
        }

        office.Presses(Ada, "Undo", on: card).Hears("it is too long ago");
        Assert.True(office.RolesOf(Bo).Has(Role.Manager));
    }

    [Fact]
    public void An_undo_whose_answer_got_lost_is_made_once()
    {
        office.Gives(Ada, Bo, "manager");
        var press = new Tapped(new(CardButtons.Press(office.Card, "Undo"), new Dictionary<string, string>()));
        office.Takes(Ada, press, isLost: true).Takes(Ada, press).Hears("Undone: this person is no longer a manager.");
        Assert.Equal((2, 2), (office.Changes, office[Bo].Profile.Roles.Revision));
    }
}
