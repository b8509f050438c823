using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Tests.Skills.Library;

/// <summary>The last change to the skills, taken back: as a new version, and by nobody whom another change has overtaken.</summary>
public sealed class SkillUndoTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_edit_is_taken_back_as_a_new_version(bool isPressed)
    {
        var chat = Edited();
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Undone: the skill is as it was, and version 3.");
        var skill = chat.Skills.Find(new("needs"))!;
        Assert.Equal((3, SkillLibrary.Standard.Find(new("needs"))!.Text), (skill.Version, skill.Text));
        Assert.Equal("Mine.", chat.Skills.Find(new("needs"), 2)!.Text.English.Definition);
        Assert.DoesNotContain("Undo", CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void A_retired_skill_is_back()
    {
        var chat = Chat.WithTrainer().Says("skills needs").Presses("Retire").Presses("Undo").Hears("Undone:");
        Assert.False(chat.Skills.IsRetired(new("needs")));
    }

    [Fact]
    public void A_restored_skill_is_retired_again()
    {
        var chat = Chat.WithTrainer();
        chat.Skills = chat.Skills.Retire(new("needs"));
        chat.Says("skills needs").Presses("Restore").Says("undo").Hears("Undone: the skill is not rated.");
        Assert.True(chat.Skills.IsRetired(new("needs")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Overtaken_by_another_change_it_stays(bool isPressed)
    {
        var chat = Edited().SomebodyEdits("price", text => text with { Definition = "Theirs." });
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Nothing was taken back: the skills have changed since");
        Assert.Equal("Mine.", chat.Skills.Find(new("needs"))!.Text.English.Definition);
    }

    [Fact]
    public void Pressed_twice_it_is_taken_back_once()
    {
        var chat = Edited();
        var card = chat.Card!;
        chat.Presses("Undo", card).Presses("Undo", card).Hears("undone already");
        Assert.Equal(3, chat.Skills.Find(new("needs"))!.Version);
    }

    [Fact]
    public void Lost_between_the_two_commits_it_is_taken_back_once()
    {
        var chat = Edited();
        var card = chat.Card!;
        chat.DiesBetweenCommits = true;
        chat.Presses("Undo", card).Presses("Undo", card).Hears("Undone: the skill is as it was, and version 3.");
        Assert.Equal(3, chat.Skills.Find(new("needs"))!.Version);
    }

    [Fact]
    public void Undo_means_what_was_done_last()
    {
        var chat = Edited().Says("log 3h visits").Says("undo").Hears("Undone.");
        Assert.Equal("Mine.", chat.Skills.Find(new("needs"))!.Text.English.Definition);
    }

    private static Chat Edited() => Chat.WithTrainer().Says("skills needs").Presses("Edit").Saves(("definition", "Mine."));
}
