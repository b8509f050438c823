using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Library;

namespace CoachBot.Dialogs.Tests.Skills.Library;

/// <summary>A trainer edits a skill on its card.</summary>
public sealed class EditingTests
{
    private const string Anchor = "Writes the agenda with the customer, and sends it back within the hour.";

    [Fact]
    public void An_edited_anchor_is_a_new_version_and_past_ratings_keep_the_old_one()
    {
        var chat = Chat.WithTrainer().Says("rate needs 4").Says("skills needs");
        string old = chat.Skills.Find(new("needs"))!.Text.English.Anchors[3];
        chat.Presses("Edit").Saves(("anchor4", Anchor)).Hears("Saved as version 2.").Hears($"4 · {Anchor}");
        chat.Hears($"Your own rating: 4, on 23 Nov 2026. The line read then: {old}");
        Assert.Equal((2, Anchor), (chat.Skills.Find(new("needs"))!.Version, chat.Skills.Find(new("needs"))!.Text.English.Anchors[3]));
        chat.Says("rate needs 4").Hears(Anchor);
        Assert.Equal([1, 2], chat.Ratings.Entries.Select(entry => entry.Rating.Version));
    }

    [Fact]
    public void Every_field_is_saved_as_it_was_entered_and_gaps_are_closed()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit").Saves(
            ("name", "  Digging  for needs "), ("short", "Dig"), ("definition", "Digs."), ("parts", "Listening\r\n\r\n Asking \n"), ("words", "dig, digging；深挖\nneeds"),
            ("stage", "evaluate"), ("types", "collaborative,transactional,nonsense"));
        var skill = chat.Skills.Find(new("needs"))!;
        Assert.Equal(("Digging for needs", "Dig", "Digs."), (skill.Text.English.Name, skill.Text.English.ShortName, skill.Text.English.Definition));
        Assert.Equal(["Listening", "Asking"], skill.Text.English.SubSkills);
        Assert.Equal(["dig", "digging", "深挖", "needs"], skill.Text.English.Words);
        Assert.Equal((BuyingStage.Evaluate, SaleTypes.Collaborative | SaleTypes.Transactional), (skill.Stage, skill.SaleTypes));
        chat.Says("rate digging 5").Hears("Digging for needs: 5 of 7");
    }

    [Fact]
    public void The_other_language_stays_until_it_is_edited_itself()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit").Hears("The Chinese text, “全面发展客户需求”, stays as it is");
        chat.Saves(("name", "Digging")).Presses("Edit Chinese").Hears("The English text, “Digging”, stays as it is");
        chat.Saves(("name", "深挖需求")).Hears("Saved as version 3.");
        var text = chat.Skills.Find(new("needs"))!.Text;
        Assert.Equal(("Digging", "深挖需求"), (text.English.Name, text.Chinese.Name));
    }

    [Fact]
    public void What_is_wrong_is_told_at_its_field_and_nothing_entered_gets_lost()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit").Saves(
            ("name", ""), ("short", "A short name that is not"), ("parts", ""), ("anchor2", new string('x', 160)), ("anchor5", "Same"), ("anchor6", "same!"), ("words", "negotiation\ndig\ndig"), ("types", ""), ("stage", "x"));
        chat.Hears("⚠ Nothing is entered here.").Hears("“A short name that is not” has 24 characters; up to 20 are accepted.")
            .Hears("⚠ Enter at least 1, one a line.").Hears("has 160 characters; up to 159 are accepted.").Hears("⚠ This is the same text as at score 5.")
            .Hears("“negotiation” is taken: the skill “Negotiating price efficiently” is called that.").Hears("“dig” is there twice.").Hears("⚠ Choose at least one.").Hears("⚠ Choose where it counts most.");
        var values = CardButtons.Values(chat.Card!);
        Assert.Equal(("A short name that is not", new string('x', 160), "negotiation\ndig\ndig"), (values["short"], values["anchor2"], values["words"]));
        Assert.Equal(1, chat.Skills.Find(new("needs"))!.Version);
        chat.Saves(("name", "Digging"), ("short", "Dig"), ("parts", "Asking"), ("anchor2", "Two"), ("anchor6", "Six"), ("words", "dig"), ("types", "relationship"), ("stage", "decide")).Hears("Saved as version 2.");
    }

    [Fact]
    public void Saved_as_it_was_it_is_no_new_version()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit").Saves().Hears("Nothing was changed: this is what is saved already.");
        Assert.Equal((1, 1), (chat.Skills.Find(new("needs"))!.Version, chat.OrganisationSkills.Revision));
    }

    [Fact]
    public void Changed_since_by_somebody_else_it_is_refused_and_what_was_entered_is_kept()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit").SomebodyEdits("needs", text => text with { Definition = "Theirs." });
        chat.Saves(("definition", "Mine."), ("anchor4", Anchor)).Hears("Nothing was saved:").Hears("version 2 now").Hears("⚠ Saved now: Theirs.");
        Assert.Equal("Theirs.", chat.Skills.Find(new("needs"))!.Text.English.Definition);
        Assert.Equal(("Mine.", Anchor), (CardButtons.Values(chat.Card!)["definition"], CardButtons.Values(chat.Card!)["anchor4"]));
        chat.Saves().Hears("Saved as version 3.");
        Assert.Equal("Mine.", chat.Skills.Find(new("needs"))!.Text.English.Definition);
    }

    [Fact]
    public void What_somebody_else_has_chosen_since_is_told_like_what_was_written()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit");
        chat.Skills = chat.Skills.With(chat.Skills.Find(new("needs"))! with { Stage = BuyingStage.Decide, SaleTypes = SaleTypes.Transactional });
        chat.Saves(("definition", "Mine.")).Hears("Nothing was saved:").Hears("⚠ Saved now: Decide").Hears("⚠ Saved now: transactional").DoesNotHear("Saved now: decide");
        Assert.Equal(("recognise", "relationship,collaborative"), (CardButtons.Values(chat.Card!)["stage"], CardButtons.Values(chat.Card!)["types"]));
        chat.Saves(("stage", "decide"), ("types", "transactional")).Hears("Saved as version 3.");
        Assert.Equal((BuyingStage.Decide, SaleTypes.Transactional), (chat.Skills.Find(new("needs"))!.Stage, chat.Skills.Find(new("needs"))!.SaleTypes));
    }

    [Fact]
    public void The_same_types_of_sale_in_another_order_are_no_difference() => Chat.WithTrainer().Says("skills needs").Presses("Edit").SomebodyEdits("needs", text => text with { Definition = "Theirs." })
        .Saves(("types", "collaborative,relationship")).Hears("Saved now: Theirs.").DoesNotHear("Saved now: relationship");

    [Fact]
    public void Another_skill_changed_since_is_no_obstacle() =>
        Chat.WithTrainer().Says("skills needs").Presses("Edit").SomebodyEdits("price", text => text with { Definition = "Theirs." }).Saves(("definition", "Mine.")).Hears("Saved as version 2.");

    [Fact]
    public void Pressed_twice_it_is_one_version()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit");
        var form = chat.Card!;
        var values = CardButtons.Values(form).Select(value => (value.Key, value.Value)).ToArray();
        chat.Saves(("definition", "Mine.")).Presses("Save", form, values).Hears("saved already");
        Assert.Equal(2, chat.Skills.Find(new("needs"))!.Version);
    }

    [Fact]
    public void Lost_between_the_two_commits_it_is_one_version_and_told_by_the_next_try()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit");
        chat.DiesBetweenCommits = true;
        chat.Saves(("definition", "Mine.")).Saves(("definition", "Mine.")).Hears("Saved as version 2.");
        Assert.Equal(2, chat.Skills.Find(new("needs"))!.Version);
    }

    [Fact]
    public void Lost_and_then_entered_otherwise_it_is_told_and_not_taken_for_the_same()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Edit");
        chat.DiesBetweenCommits = true;
        chat.Saves(("definition", "Mine.")).Saves(("definition", "Better.")).Hears("Nothing was saved:").Saves().Hears("Saved as version 3.");
        Assert.Equal("Better.", chat.Skills.Find(new("needs"))!.Text.English.Definition);
    }

    [Fact]
    public void Left_without_saving_nothing_changes() =>
        Assert.Equal(1, Chat.WithTrainer().Says("skills needs").Presses("Edit").Presses("Don’t save").Hears("Developing the customer’s needs").OrganisationSkills.Revision);

    [Theory]
    [InlineData("Edit")]
    [InlineData("Retire")]
    [InlineData("Add a skill")]
    public void A_rep_has_nothing_to_change_with(string button)
    {
        var chat = Chat.InEnglish().Says("skills");
        Assert.DoesNotContain(button, CardButtons.Titles(chat.Card!));
        Assert.DoesNotContain(button, CardButtons.Titles(chat.Says("skills needs").Card!));
    }

    [Theory]
    [InlineData(LibraryPresses.SaveOp)]
    [InlineData(LibraryPresses.RetireOp)]
    [InlineData(LibraryPresses.UndoOp)]
    public void A_press_that_a_rep_makes_up_is_refused(string op)
    {
        var chat = Chat.InEnglish().Takes(new Tapped(new(new(op, "made-up", "me") { About = "needs.en", Revision = 1 }, new Dictionary<string, string>())));
        Assert.Equal("Only a trainer can do that; please ask one of yours. Nothing was changed.", chat.Heard);
        Assert.Equal(1, chat.OrganisationSkills.Revision);
    }

    [Theory]
    [InlineData("needs")]
    [InlineData("needs.fr")]
    [InlineData("unknown.en")]
    [InlineData("../x.en")]
    [InlineData(null)]
    public void A_card_about_nothing_saves_nothing(string? about)
    {
        var chat = Chat.WithTrainer().Takes(new Tapped(new(new(LibraryPresses.SaveOp, "made-up", "me") { About = about, Revision = 1 }, new Dictionary<string, string> { ["name"] = "x" })));
        Assert.Equal(1, chat.OrganisationSkills.Revision);
        Assert.NotEmpty(chat.Heard);
    }

    [Fact]
    public void An_operation_longer_than_any_of_ours_is_refused() => Assert.Equal(
        1,
        Chat.WithTrainer().Takes(new Tapped(new(new(LibraryPresses.RetireOp, new string('x', 121), "me") { About = "needs", Revision = 1 }, new Dictionary<string, string>()))).Hears("too old to use").OrganisationSkills.Revision);
}
