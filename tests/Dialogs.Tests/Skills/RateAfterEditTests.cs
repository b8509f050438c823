namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>Ratings while trainers edit and retire: a score counts only with the lines that were read when it was chosen.</summary>
public sealed class RateAfterEditTests
{
    [Fact]
    public void Edited_while_the_card_was_open_the_new_lines_are_shown_and_nothing_is_saved()
    {
        var chat = Chat.InEnglish().Says("rate needs").SomebodyEdits("needs", text => text with { Anchors = text.Anchors.SetItem(3, "Sums it up.") });
        chat.Saves(("skill", "needs"), ("score", "4"), ("evidence", "Asked twice")).Hears("a trainer has edited this skill since").Hears("4 · Sums it up.").Hears("Asked twice");
        Assert.Empty(chat.Ratings.Entries);
        Assert.DoesNotContain("score", CardButtons.Values(chat.Card!).Where(field => field.Value.Length > 0).Select(field => field.Key));
        Assert.Equal(2, Assert.Single(chat.Saves(("score", "4")).Hears(": 4 of 7").Ratings.Entries).Rating.Version);
    }

    [Fact]
    public void Another_skill_edited_is_no_obstacle() =>
        Assert.Single(Chat.InEnglish().Says("rate needs").SomebodyEdits("price", text => text with { Definition = "Theirs." }).Saves(("skill", "needs"), ("score", "4")).Ratings.Entries);

    [Fact]
    public void Retired_while_the_card_was_open_the_score_is_not_taken_over_to_another_skill()
    {
        var chat = Chat.InEnglish().Says("rate needs");
        chat.Skills = chat.Skills.Retire(new("needs"));
        chat.Saves(("skill", "needs"), ("score", "4")).Hears("This skill is no longer rated. Choose another.");
        Assert.Empty(chat.Ratings.Entries);
        Assert.DoesNotContain("score", CardButtons.Values(chat.Card!).Where(field => field.Value.Length > 0).Select(field => field.Key));
    }

    [Fact]
    public void Pressed_again_after_an_edit_it_is_saved_already()
    {
        var chat = Chat.InEnglish().Says("rate needs");
        var form = chat.Card!;
        chat.Saves(("skill", "needs"), ("score", "4")).SomebodyEdits("needs", text => text with { Definition = "Theirs." });
        Assert.Single(chat.Presses("Save", form, ("skill", "needs"), ("score", "4")).Hears("saved already").Ratings.Entries);
    }

    [Theory]
    [InlineData(Language.English, "rate needs 4", "Nearest to it: “Executives”", "[rate Executives]")]
    [InlineData(Language.Chinese, "评分 需求 4", "相近的技能：“", "[评分 ")]
    public void Of_a_retired_skill_the_nearest_are_offered_without_the_score(Language language, string line, string nearest, string suggestion)
    {
        var chat = Chat.In(language);
        chat.Skills = chat.Skills.Retire(new("needs"));
        Assert.Empty(chat.Says(line).Hears(nearest).Hears(suggestion).DoesNotHear(" 4]").Ratings.Entries);
    }
}
