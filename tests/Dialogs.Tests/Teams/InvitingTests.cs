using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Tests.Roles;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>A manager's side: who is on the list, and who is invited to it.</summary>
public sealed class InvitingTests
{
    private readonly Office office = TeamOffice.Open();

    [Theory]
    [InlineData(Language.English, "team", "Nobody is on your team yet. Choose a colleague and invite them.", "Invite")]
    [InlineData(Language.Chinese, "团队", "您的团队里还没有人。选一位同事发出邀请", "邀请")]
    public void A_manager_without_reps_sees_how_to_begin(Language language, string word, string how, string invite)
    {
        var office = TeamOffice.Open(language).Says(Bo, word).Hears(how);
        Assert.Equal([invite], CardButtons.Titles(office.Card));
        Assert.Empty(office[Bo].Forms);
    }

    [Theory]
    [InlineData(Language.English, "Cy Sample: invited on 23 Nov 2026, no answer yet", "Cy Sample: member since 23 Nov 2026")]
    [InlineData(Language.Chinese, "Cy Sample：2026年11月23日邀请，还没答复", "Cy Sample：2026年11月23日加入")]
    public void A_rep_is_invited_accepts_and_is_a_member(Language language, string invited, string member)
    {
        var office = TeamOffice.Open(language).Invites(Bo, Cy).Hears(invited);
        Assert.Null(office[Cy].Profile.Leader);
        office.Says(Cy, "团队").Presses(Cy, office.IsChinese ? "接受" : "Accept");
        Assert.Equal((Bo, "Bo 王", null), (office[Cy].Profile.Leader?.ObjectId, office[Cy].Profile.Leader?.Name, office[Cy].Profile.Invitation));
        office.Says(Bo, "team").Hears(member);
    }

    [Fact]
    public void The_answer_says_that_nothing_is_seen_before() =>
        office.Invites(Bo, Cy).Hears("Done: I will ask Cy Sample when they next write to me. Until they accept, you see nothing of theirs.");

    [Fact]
    public void Nobody_invites_themselves() => Changes_nothing(office.Invites(Bo, Bo).Hears("Nothing was changed: that is you."), Bo);

    [Fact]
    public void Whoever_is_invited_is_not_invited_again() => office.Invites(Bo, Cy).Invites(Bo, Cy).Hears("Nothing was changed: Cy Sample is invited already");

    [Fact]
    public void Whoever_has_not_answered_for_a_day_is_asked_again()
    {
        office.Invites(Bo, Cy).Says(Cy, "hi").Hears("Bo 王 invites you").Waits(Duration.FromHours(23)).Invites(Bo, Cy).Hears("is invited already").Says(Cy, "hi").DoesNotHear("invites you");
        office.Waits(Duration.FromHours(1)).Invites(Bo, Cy).Hears("Done: I will ask Cy Sample").Says(Cy, "hi").Hears("Bo 王 invites you");
        office.Presses(Cy, "Accept").Says(Bo, "team").Hears("Cy Sample: member since");
    }

    [Fact]
    public void Nobody_invites_whom_they_have_not_answered()
    {
        office.Says(Di, "team");
        var card = office.Card;
        Changes_nothing(
            office.Invites(Bo, Di).Presses(Di, "Invite", new() { ["who"] = Bo }, card).Hears("Nothing was changed: Bo 王 has invited you, and has to be answered first"), Bo);
    }

    [Fact]
    public void Whoever_is_led_does_not_lead_their_manager_in_turn()
    {
        // Both invitations were written before either was answered.
        office.Wins(Bo, Di);
        office.IsInvitedBy(Di, Bo).Says(Bo, "team").Presses(Bo, "Accept").Hears("you lead Di Other, so Di Other cannot lead you too");
        Assert.Null(office[Bo].Profile.Leader);
    }

    [Fact]
    public void Whoever_is_a_member_is_not_invited_again() => Changes_nothing(office.Wins(Bo, Cy).Invites(Bo, Cy).Hears("Nothing was changed: Cy Sample is on your team already."), Cy);

    [Fact]
    public void The_own_manager_is_not_invited() => Changes_nothing(office.Wins(Bo, Di).Invites(Di, Bo).Hears("Nothing was changed: Bo 王 leads you."), Bo);

    [Fact]
    public void Somebody_never_met_is_called_by_the_beginning_of_the_id_until_they_come()
    {
        string stranger = Somebody(7);
        office.Invites(Bo, stranger).Hears("I will ask eeeeeeee when they next write").Names(stranger, "Eve 李").Says(stranger, "hi").Hears("Bo 王 invites you");
        office.Says(Bo, "team").Hears("Eve 李: invited on");
    }

    [Fact]
    public void The_sixty_first_is_refused_and_everybody_else_still_fits_on_the_card()
    {
        for (int number = 1; number <= Team.MostMembers; number++)
        {
            office.Names(Somebody(number), new string((char)('一' + number), 30)).Says(Somebody(number), "hi").Wins(Bo, Somebody(number));
        }

        office.Invites(Bo, Cy).Hears("Nothing was changed: there are 60 people on your list");
        Changes_nothing(office, Cy);
        office.Says(Bo, "team matrix").Hears(new string((char)('一' + 60), 23) + "…");
    }

    [Fact]
    public void An_invitation_whose_answer_got_lost_is_made_once_and_told_all_the_same()
    {
        office.Says(Bo, "team");
        var press = new Tapped(new(CardButtons.Press(office.Card, "Invite"), new Dictionary<string, string> { ["who"] = Cy }));
        office.Takes(Bo, press, isLost: true);
        var since = office[Cy].Profile.Invitation!.Since;
        office.Takes(Bo, press).Hears("Done: I will ask Cy Sample when they next write").Hears("Cy Sample: invited on");
        Assert.Equal(since, office[Cy].Profile.Invitation!.Since);
        office.Invites(Bo, Cy).Hears("is invited already");
    }

    [Fact]
    public void A_second_invitation_whose_answer_got_lost_is_not_taken_for_the_first()
    {
        office.Invites(Bo, Cy).Says(Cy, "team").Presses(Cy, "Decline").Says(Bo, "team");
        var press = new Tapped(new(CardButtons.Press(office.Card, "Invite"), new Dictionary<string, string> { ["who"] = Cy }));
        office.Takes(Bo, press, isLost: true).Takes(Bo, press).Hears("Done: I will ask Cy Sample").Hears("Cy Sample: invited on");
        office.Invites(Bo, Cy).Hears("is invited already");
    }

    [Fact]
    public void A_card_pressed_twice_invites_once()
    {
        office.Says(Bo, "team");
        var card = office.Card;
        office.Presses(Bo, "Invite", new() { ["who"] = Cy }, card).Presses(Bo, "Invite", new() { ["who"] = Di }, card).Hears("This was saved already");
        Changes_nothing(office, Di);
    }

    [Theory]
    [InlineData("", "Choose a person")]
    [InlineData("Cy", "“Cy” is nobody I know of.")]
    [InlineData(Cy + "/turn", "is nobody I know of.")]
    public void What_is_no_person_comes_back_on_the_card(string who, string error) => office.Invites(Bo, who).Hears(error).Hears("Nobody is on your team yet");

    [Fact]
    public void The_later_of_two_invitations_holds_and_the_earlier_list_says_no_more_than_that()
    {
        office.Invites(Bo, Cy).Invites(Di, Cy).Says(Bo, "team").Hears("Cy Sample: not on your team (invited on 23 Nov 2026)")
            .Hears("declined, left, or were asked by another manager since; I do not tell which").DoesNotHear("Di Other");
        office.Says(Cy, "hi").Hears("Di Other invites you").DoesNotHear("Bo 王");
        office.Invites(Bo, Cy).Hears("Done: I will ask Cy Sample").Says(Cy, "hi").Hears("Bo 王 invites you");
    }

    [Fact]
    public void A_rep_presses_no_button_of_a_managers_card()
    {
        office.Says(Bo, "team");
        var press = CardButtons.Press(office.Card, "Invite") with { Owner = $"mark-{Cy}" };
        office.Takes(Cy, new Tapped(new(press, new Dictionary<string, string> { ["who"] = Ada }))).Hears("Only a manager can do that");
        Changes_nothing(office, Ada);
    }

    [Fact]
    public void Who_is_no_manager_any_more_keeps_the_list_and_sees_nothing_of_it()
    {
        office.Wins(Bo, Cy).Says(Bo, "team");
        var card = office.Card;
        office.Gives(Ada, Bo, "manager", "take").Presses(Bo, "Remove", new() { ["member"] = Cy }, card).Hears("Only a manager can do that");
        office.Says(Bo, "team").DoesNotHear("Cy Sample").Says(Bo, "team matrix").Hears("Only a manager can do that").DoesNotHear("Cy Sample");
        Assert.Empty(office.Looked);
        office.Gives(Ada, Bo, "manager").Says(Bo, "team").Hears("Cy Sample: member since");
    }

    [Fact]
    public void Help_tells_managers_of_teams_and_nobody_else()
    {
        office.Says(Bo, "help").Hears("As a manager you can also invite your reps");
        office.Says(Cy, "help").DoesNotHear("As a manager");
    }

    private static void Changes_nothing(Office office, string who) => Assert.Null(office[who].Profile.Invitation);
}
