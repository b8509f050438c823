using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>A rep's side: what an invitation says, and what is done with it.</summary>
public sealed class InvitedTests
{
    private readonly Office office = TeamOffice.Open();

    [Theory]
    [InlineData(Language.English, "Bo 王 sees: the time you log, day by day", "Bo 王 never sees: the notes on your days", "You decide. Until you accept, nothing of yours is seen")]
    [InlineData(Language.Chinese, "Bo 王能看到：您每天记录的时间", "Bo 王看不到：您每天的备注", "由您决定。接受之前，对方什么都看不到")]
    public void It_is_shown_before_what_was_asked_is_answered_once_and_says_all_that_is_seen(Language language, params string[] told)
    {
        var office = TeamOffice.Open(language).Invites(Bo, Cy).Says(Cy, "week");
        Assert.All(told, line => office.Hears(line));
        Assert.InRange(office.Replies.Count, 2, 3);
        office.Says(Cy, "week").DoesNotHear("Bo 王");
    }

    [Fact]
    public void It_is_shown_after_the_answer_to_a_press()
    {
        office.Says(Cy, "log");
        var card = office.Card;
        office.Invites(Bo, Cy).Presses(Cy, "Save", new() { ["travel"] = "2" }, card);
        Assert.Equal(2, office.Replies.Count);
        Assert.Contains("Bo 王 invites you", PlainTextOf(1), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team")]
    [InlineData("who leads me")]
    public void Asked_for_it_is_shown_again_but_not_twice_at_a_time(string word)
    {
        office.Invites(Bo, Cy).Says(Cy, word).Hears("Bo 王 invites you");
        Assert.Single(office.Replies);
        office.Says(Cy, word).Hears("Bo 王 invites you");
    }

    [Fact]
    public void Declined_nobody_leads_and_the_manager_is_told_no_more_than_that()
    {
        office.Invites(Bo, Cy).Says(Cy, "team").Presses(Cy, "Decline").Hears("You have declined").Hears("is only shown that you are not on the team");
        Assert.Equal((null, null), (office[Cy].Profile.Leader, office[Cy].Profile.Invitation));
        office.Says(Bo, "team").Hears("Cy Sample: not on your team");
    }

    [Fact]
    public void Whoever_is_led_already_is_told_who_sees_nothing_any_more_and_moves()
    {
        office.Wins(Bo, Cy).Invites(Di, Cy).Says(Cy, "hi").Hears("You change teams: Bo 王 leads you now, and sees nothing of yours any more once you accept.");
        office.Presses(Cy, "Accept");
        Assert.Equal(Di, office[Cy].Profile.Leader?.ObjectId);
        office.Says(Bo, "team").Hears("Cy Sample: not on your team").Says(Di, "team").Hears("Cy Sample: member since");
    }

    [Fact]
    public void Who_declines_another_stays_where_they_are()
    {
        office.Wins(Bo, Cy).Invites(Di, Cy).Says(Cy, "team").Presses(Cy, "Decline");
        Assert.Equal(Bo, office[Cy].Profile.Leader?.ObjectId);
    }

    [Fact]
    public void A_manager_who_is_invited_is_told_that_the_matrix_is_seen() =>
        office.Invites(Bo, Di).Says(Di, "hi").Hears("You lead a team yourself: Bo 王 also sees your team matrix.");

    [Fact]
    public void Accepted_twice_it_is_accepted_once_and_says_so()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi");
        var card = office.Card;
        office.Presses(Cy, "Accept", on: card);
        var since = office[Cy].Profile.Leader;
        office.Presses(Cy, "Accept", on: card).Hears("That invitation is no longer valid").Hears("It was answered already, or taken back. Nothing was changed.").Hears("Bo 王 has led you since");
        office.Presses(Cy, "Decline", on: card).Hears("Nothing was changed.");
        Assert.Equal(since, office[Cy].Profile.Leader);
    }

    [Fact]
    public void Taken_back_meanwhile_it_is_not_accepted()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi");
        var card = office.Card;
        office.Removes(Bo, Cy).Hears("Done: Cy Sample is not on your list any more.").Presses(Cy, "Accept", on: card).Hears("That invitation is no longer valid");
        Assert.Null(office[Cy].Profile.Leader);
    }

    [Fact]
    public void Replaced_meanwhile_it_is_not_accepted_and_the_other_is_shown()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi");
        var card = office.Card;
        office.Invites(Di, Cy).Presses(Cy, "Accept", on: card).Hears("that invitation is no longer valid. This one came since.").Hears("Di Other invites you");
        Assert.Null(office[Cy].Profile.Leader);
        Assert.Single(office.Replies);
        office.Presses(Cy, "Accept").Hears("You are on the team of Di Other now");
    }

    [Fact]
    public void Taken_back_and_made_again_it_is_another()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi");
        var card = office.Card;
        office.Removes(Bo, Cy).Invites(Bo, Cy).Presses(Cy, "Decline", on: card).Hears("This one came since.");
        Assert.NotNull(office[Cy].Profile.Invitation);
    }

    [Fact]
    public void Another_persons_invitation_is_accepted_by_nobody_else()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi").Presses(Ada, "Accept").Hears("made for somebody else");
        var press = CardButtons.Press(office.Card, "Accept") with { Owner = $"mark-{Ada}" };
        office.Takes(Ada, new Tapped(new(press, new Dictionary<string, string>()))).Hears("That invitation is no longer valid");
        Assert.Null(office[Ada].Profile.Leader);
    }

    [Fact]
    public void What_a_name_is_made_of_has_no_effect()
    {
        office.Names(Bo, "**B** [x](https://evil.example)").Invites(Bo, Cy).Says(Cy, "hi");
        Assert.DoesNotContain("[x](https", Cards.CardJson.Text(office.Card), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_group_nothing_of_it_is_told()
    {
        office.Invites(Bo, Cy).Takes(Cy, new SaidInGroup("team")).Hears("What you log is private").DoesNotHear("Bo 王");
        office.Says(Cy, "hi").Hears("Bo 王 invites you");
    }

    private string PlainTextOf(int reply) => Cards.PlainText.Of(Assert.IsType<Show>(office.Replies[reply]).Card);
}
