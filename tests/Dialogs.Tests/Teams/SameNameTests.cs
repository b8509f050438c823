using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>Two people of one name on one team.</summary>
public sealed class SameNameTests
{
    private readonly Office office = TeamOffice.Open().Names(Cy, "王伟").Names(Ada, "王伟").Wins(Bo, Cy).Wins(Bo, Ada);

    [Theory]
    [InlineData("team matrix 王伟")]
    [InlineData("skills map 王伟")]
    [InlineData("importance 王伟")]
    [InlineData("rate 王伟 price 4")]
    public void Who_is_meant_is_asked_with_words_that_tell_them_apart(string line) => office.Says(Bo, line).Hears("王伟 (1) or 王伟 (2)?");

    [Fact]
    public void What_is_chosen_is_about_the_one_who_was_chosen()
    {
        office.Says(Bo, "rate 王伟 (2) price 4").Hears("王伟 (2)").Hears("4 of 7");
        office.Says(Ada, "skills map").Hears("Price").Says(Cy, "skills map").Hears("Your skill map is still empty");
        office.Places(Bo, Cy, "has", "willing").Hears("Placed: 王伟 (1).");
    }

    [Fact]
    public void Once_one_is_gone_the_other_has_the_name_alone() =>
        office.Removes(Bo, Cy).Presses(Bo, "Yes, remove").Says(Bo, "team").Hears("王伟: member since").DoesNotHear("(2)");
}
