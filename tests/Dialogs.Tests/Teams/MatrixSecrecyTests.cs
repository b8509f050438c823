using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>Who sees a matrix: whoever wrote it and whoever leads them. Di leads Bo, and Bo leads Cy.</summary>
public sealed class MatrixSecrecyTests
{
    private readonly Office office = TeamOffice.Open().Wins(Di, Bo).Wins(Bo, Cy).Places(Bo, Cy, "cannot", "unwilling", "secret note");

    [Theory]
    [InlineData("team matrix")]
    [InlineData("team matrix Bo 王")]
    [InlineData("team")]
    [InlineData("privacy")]
    [InlineData("help")]
    [InlineData("my role")]
    public void A_rep_sees_nothing_of_it_whatever_is_said(string said)
    {
        office.Says(Cy, said).DoesNotHear("secret").DoesNotHear("Replace");
        Assert.DoesNotContain(office.Looked, lookup => lookup is PlacementsOf);
    }

    [Theory]
    [InlineData("matrix.show")]
    [InlineData("matrix.save")]
    [InlineData("matrix.undo")]
    public void A_rep_who_makes_a_press_up_is_refused_before_anything_is_looked_up(string operation)
    {
        var press = CardButtons.Press(office.Card, "Place") with { Op = operation, Owner = $"mark-{Cy}" };
        office.Takes(Cy, new Tapped(new(press, Placing(Cy, "has", "willing")))).Hears("Only a manager can do that");
        Assert.Empty(office.Looked);
        office.Says(Bo, "team matrix").Hears("secret note");
    }

    [Fact]
    public void A_rep_who_is_a_manager_too_sees_an_own_one_only()
    {
        office.Gives(Ada, Cy, "manager").Says(Cy, "team matrix").DoesNotHear("secret");
        office.Says(Cy, "team matrix Bo").DoesNotHear("secret");
        Assert.DoesNotContain(new PlacementsOf(Bo), office.Looked);
    }

    [Theory]
    [InlineData("team matrix Bo 王")]
    [InlineData("team matrix bo")]
    [InlineData("team matrix @Bo")]
    [InlineData("团队矩阵Bo")]
    public void Whoever_leads_the_manager_sees_it_and_changes_nothing(string said)
    {
        office.Says(Di, said).Hears("Team matrix of Bo 王").Hears("Cy Sample").Hears("secret note").Hears("Only Bo 王 and you see this; their reps never do.");
        Assert.Empty(CardButtons.Titles(office.Card));
        Assert.Empty(CardButtons.Values(office.Card));
    }

    [Fact]
    public void Another_manager_does_not()
    {
        office.Gives(Ada, Ada, "manager").Says(Ada, "team matrix Bo").Hears("Nobody called “Bo” is on your team.").DoesNotHear("secret");
        Assert.DoesNotContain(office.Looked, lookup => lookup is PlacementsOf);
    }

    [Fact]
    public void Who_leads_the_manager_no_more_does_not()
    {
        office.Says(Bo, "leave team").Presses(Bo, "Yes, leave").Says(Di, "team matrix Bo").Hears("Nobody called “Bo” is on your team.");
    }

    [Fact]
    public void Ones_own_matrix_opens_with_the_rep_that_is_named_and_the_whole_note()
    {
        string note = "started well; " + new string('x', 200);
        office.Places(Bo, Cy, "has", "unwilling", note).Says(Bo, "team matrix cy");
        var values = CardButtons.Values(office.Card);
        Assert.Equal((Cy, "has", "unwilling", note), (values["rep"], values["ability"], values["attitude"], values["why"]));
    }

    [Fact]
    public void A_name_that_could_be_several_is_asked_about()
    {
        office.Names(Somebody(1), "Cyrus 李").Says(Somebody(1), "hi").Wins(Bo, Somebody(1));
        office.Says(Bo, "team matrix cy").Hears("Whom do you mean by “cy”: Cy Sample or Cyrus 李?");
        Assert.Equal(["team matrix Cy Sample", "team matrix Cyrus 李"], Assert.IsType<Say>(Assert.Single(office.Replies)).Suggestions);
        office.Says(Bo, "team matrix Cy Sample").Hears("secret note");
    }

    [Fact]
    public void The_words_of_a_notification_name_nobody() =>
        Assert.All(Wording.Texts.All, texts => Assert.DoesNotContain("Cy", texts.MatrixFallback, StringComparison.Ordinal));

    [Fact]
    public void A_card_of_a_matrix_falls_back_to_words_that_name_nobody()
    {
        office.Says(Bo, "team matrix");
        Assert.Equal(Wording.Texts.In(Language.English).MatrixFallback, office.Card.FallbackText);
    }
}
