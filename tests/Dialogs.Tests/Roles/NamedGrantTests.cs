using CoachBot.Cards;
using CoachBot.Dialogs.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Roles;

/// <summary>Roles given by a line, and people called by their names.</summary>
public sealed class NamedGrantTests
{
    private const string Line = "roles <at>Bo 王</at> manager";

    private static readonly Mentioned Mention = new("<at>Bo 王</at>", "Bo 王", Bo);

    private readonly Office office = new();

    [Fact]
    public void A_mention_among_others_gives_the_role_in_a_sentence_that_undo_takes_back_alone()
    {
        office.Mentions(Ada, Line, Mention);
        Assert.Equal("Done: Bo 王 is a manager now, and is told so with their next message to me. “undo” in our own chat takes it back.", Assert.IsType<Say>(Assert.Single(office.Replies)).Text);
        Assert.True(office.RolesOf(Bo).Has(Role.Manager));
        office.Says(Ada, "undo").Hears("Undone: Bo 王 is no longer a manager.");
        Assert.True(office.RolesOf(Bo).IsEmpty);
    }

    [Fact]
    public void A_mention_alone_with_the_coach_shows_the_card_with_the_way_back()
    {
        office.Mentions(Ada, Line, Mention, isAmongOthers: false).Hears("Done: Bo 王 is a manager now").Presses(Ada, "Undo").Hears("Undone: Bo 王 is no longer a manager.");
        Assert.True(office.RolesOf(Bo).IsEmpty);
    }

    [Fact]
    public void In_Chinese_it_is_said_in_Chinese()
    {
        var office = new Office(Language.Chinese).Mentions(Ada, "角色 <at>Bo 王</at> 经理", Mention);
        Assert.Equal("好了，Bo 王现在是经理。下次和我说话时，我会告诉对方。要撤销，请在我们的单独聊天里发“撤销”。", office.Heard);
        office.Mentions(Ada, "角色 收回 <at>Bo 王</at> 经理", Mention).Hears("好了，Bo 王不再是经理。");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rep_is_refused_wherever_it_is_said(bool isAmongOthers)
    {
        office.Mentions(Bo, "roles <at>Cy</at> admin", new("<at>Cy</at>", "Cy", Cy), isAmongOthers);
        Assert.Equal("Only an admin can do that; please ask one of yours. Nothing was changed.", office.Heard);
        Assert.Equal((true, 0), (office.RolesOf(Cy).IsEmpty, office.Changes));
    }

    [Fact]
    public void Somebody_the_channel_does_not_tell_of_is_chosen_on_the_card()
    {
        office.Mentions(Ada, Line, Mention with { ObjectId = null }).Hears("I cannot tell here who “Bo 王” is. Nothing was changed. Send “roles” in our own chat");
        office.Mentions(Ada, "roles remove <at>Bo 王</at> trainer", Mention with { ObjectId = null }, isAmongOthers: false).Hears("Who is “Bo 王”? Choose the person from the list");
        Assert.Equal(("trainer", "take"), (CardButtons.Values(office.Card)["role"], CardButtons.Values(office.Card)["how"]));
        Assert.Equal(0, office.Changes);
    }

    [Theory]
    [InlineData("roles <at>Bo 王</at>")]
    [InlineData("roles <at>Bo 王</at> manager and trainer")]
    public void Without_one_role_the_card_asks_which_and_among_others_a_sentence_does(string text)
    {
        office.Mentions(Ada, text, Mention, isAmongOthers: false);
        Assert.Equal(Bo, CardButtons.Values(office.Card)["who"]);
        Assert.Equal("Name one person and one role: “roles @Name manager”, or “roles remove @Name manager”.", office.Mentions(Ada, text, Mention).Heard);
        Assert.Equal(0, office.Changes);
    }

    [Fact]
    public void A_name_is_enough_for_somebody_whose_role_was_changed_lately()
    {
        office.Mentions(Ada, Line, Mention).Says(Ada, "roles bo 王 trainer").Hears("Done: Bo 王 is a trainer now");
        Assert.Equal([Role.Manager, Role.Trainer], office.RolesOf(Bo).Given);
        office.Says(Ada, "roles Cy manager").Hears("Who is “Cy”? Choose the person from the list");
    }

    [Fact]
    public void An_object_id_that_is_typed_is_a_person()
    {
        office.Says(Ada, $"roles {Bo} admin").Hears("Done: this person is an admin now");
        Assert.True(office.RolesOf(Bo).Has(Role.Admin));
    }

    [Fact]
    public void The_channels_name_for_somebody_who_wrote_stands_where_the_id_would()
    {
        office.Names(Bo, "Bo *王*").Says(Bo, "hi").Gives(Ada, Bo, "manager").Hears("Done: Bo *王* is a manager now");
        Assert.Contains("Mon 23 Nov: manager, given to Bo *王*", PlainText.Lines(office.Says(Ada, "roles").Card));
        Assert.Equal(@"Nothing was changed: Bo \*王\* is a manager already.", office.Mentions(Ada, Line, Mention).Heard);
    }

    [Fact]
    public void A_name_once_known_stays_known_for_somebody_who_never_wrote()
    {
        office.Mentions(Ada, Line, Mention).Gives(Ada, Bo, "trainer").Hears("Done: Bo 王 is a trainer now").Gives(Ada, Cy, "trainer");
        var lines = PlainText.Lines(office.Says(Ada, "roles").Card).Where(line => line.StartsWith("Mon 23 Nov", StringComparison.Ordinal));
        Assert.Equal([$"Mon 23 Nov: trainer, given to {Cy}", "Mon 23 Nov: trainer, given to Bo 王", "Mon 23 Nov: manager, given to Bo 王"], lines);
    }

    [Fact]
    public void A_line_that_got_lost_between_the_commits_is_made_once()
    {
        office.Takes(Ada, new SaidInGroup(Line), isLost: true, Mention);
        Assert.Equal((true, 1), (office.RolesOf(Bo).Has(Role.Manager), office.Changes));
        office.Mentions(Ada, Line, Mention).Hears("Nothing was changed: Bo 王 is a manager already.");
    }
}
