using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>How a rep leaves, and how a manager removes somebody.</summary>
public sealed class LeavingTests
{
    private readonly Office office = TeamOffice.Open();

    [Fact]
    public void A_rep_sees_who_leads_and_what_is_seen()
    {
        office.Wins(Bo, Cy).Says(Cy, "team").Hears("Bo 王 has led you since 23 Nov 2026.").Hears("Bo 王 sees: the time you log").Hears("Bo 王 never sees:").Hears("“leave team”");
        Assert.Equal(["Leave the team"], CardButtons.Titles(office.Card));
    }

    [Theory]
    [InlineData("team")]
    [InlineData("leave team")]
    public void Whom_nobody_leads_is_told_so(string word)
    {
        office.Says(Cy, word).Hears("Nobody leads you here, and nobody but you sees what you log.");
        Assert.Empty(office.Looked);
    }

    [Theory]
    [InlineData(Language.English, "leave team", "Leave the team of Bo 王?", "Yes, leave", "You have left the team of Bo 王")]
    [InlineData(Language.Chinese, "退出团队", "退出Bo 王的团队？", "退出", "您已退出Bo 王的团队")]
    public void A_rep_is_asked_once_and_leaves(Language language, string word, string question, string sure, string left)
    {
        var office = TeamOffice.Open(language).Wins(Bo, Cy).Says(Cy, word).Hears(question);
        Assert.NotNull(office[Cy].Profile.Leader);
        office.Presses(Cy, sure).Hears(left);
        Assert.Null(office[Cy].Profile.Leader);
    }

    [Fact]
    public void Who_stays_stays()
    {
        office.Wins(Bo, Cy).Says(Cy, "team").Presses(Cy, "Leave the team").Presses(Cy, "No, stay").Hears("Bo 王 has led you since");
        Assert.NotNull(office[Cy].Profile.Leader);
    }

    [Fact]
    public void A_question_about_an_earlier_team_leaves_no_later_one()
    {
        office.Wins(Bo, Cy).Says(Cy, "leave team");
        var card = office.Card;
        office.Wins(Di, Cy).Presses(Cy, "Yes, leave", on: card).Hears("Nothing was changed: you have left that team already, or it is another one now.");
        Assert.Equal(Di, office[Cy].Profile.Leader?.ObjectId);
        card = office.Says(Cy, "leave team").Card;
        office.Presses(Cy, "Yes, leave", on: card).Presses(Cy, "Yes, leave", on: card).Hears("Nothing was changed: you have left that team already").Hears("Nobody leads you here");
    }

    [Fact]
    public void A_member_is_asked_about_and_removed_and_keeps_what_was_logged()
    {
        office.Wins(Bo, Cy).Says(Cy, "log 3h visits").Removes(Bo, Cy).Hears("Remove Cy Sample from your team?");
        Assert.NotNull(office[Cy].Profile.Leader);
        office.Presses(Bo, "Yes, remove").Hears("Done: Cy Sample is not on your list any more. What they logged stays theirs.").Hears("Nobody is on your team yet");
        Assert.Null(office[Cy].Profile.Leader);
        office.Says(Cy, "today").Hears("3 h");
    }

    [Fact]
    public void Who_is_kept_is_kept()
    {
        office.Wins(Bo, Cy).Removes(Bo, Cy).Presses(Bo, "No, keep").Hears("Cy Sample: member since");
        Assert.NotNull(office[Cy].Profile.Leader);
    }

    [Fact]
    public void Whoever_has_gone_is_taken_off_the_list_and_stays_with_the_other_manager()
    {
        office.Wins(Bo, Cy).Wins(Di, Cy).Removes(Bo, Cy).Hears("Cy Sample is not on your list any more.");
        Assert.Equal(Di, office[Cy].Profile.Leader?.ObjectId);
    }

    [Fact]
    public void A_removal_pressed_twice_or_whose_answer_got_lost_is_one()
    {
        office.Wins(Bo, Cy).Removes(Bo, Cy);
        var card = office.Card;
        var press = new Tapped(new(CardButtons.Press(card, "Yes, remove"), new Dictionary<string, string>()));
        office.Takes(Bo, press, isLost: true).Takes(Bo, press).Hears("Done: Cy Sample is not on your list any more.");
        office.Takes(Bo, press).Hears("This was saved already");
    }

    [Theory]
    [InlineData("", "Choose whom to remove.")]
    [InlineData("Cy", "Choose whom to remove.")]
    [InlineData(Ada, "that person is not on your list any more")]
    public void Who_is_not_on_the_list_is_not_removed(string member, string told) => office.Wins(Bo, Cy).Removes(Bo, member).Hears(told);

    [Fact]
    public void Nobody_is_removed_from_another_managers_team_by_a_made_up_press()
    {
        office.Wins(Bo, Cy).Says(Di, "team");
        var press = CardButtons.Press(office.Card, "Invite") with { Op = "team.remove.sure", Id = $"x/{Cy}" };
        office.Takes(Di, new Tapped(new(press, new Dictionary<string, string>()))).Hears("not on your list any more");
        Assert.Equal(Bo, office[Cy].Profile.Leader?.ObjectId);
    }

    [Fact]
    public void Undo_after_joining_does_not_take_a_day_back_unasked()
    {
        office.Says(Cy, "log 3h visits").Wins(Bo, Cy).Says(Cy, "undo");
        Assert.Single(office[Cy].Writes);
    }
}
