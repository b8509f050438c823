using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Tests.Training;

/// <summary>Trainers who plan at the same time, turns that get lost, and changes that are taken back.</summary>
public sealed class PlanningTogetherTests
{
    [Fact]
    public void Changed_since_by_somebody_else_it_is_refused_and_what_was_entered_is_kept()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("distributors"));
        chat.Saves(("name", "Leading")).Hears("Nothing was saved: the programme was changed since");
        Assert.Equal("Leading", CardButtons.Values(chat.Card!)["name"]);
        chat.Saves().Hears("Topic saved.");
        Assert.Equal(["Leading"], chat.Programme.Programme.Topics.Where(topic => topic.Stage == "year-2").Select(topic => topic.Name.English));
    }

    [Fact]
    public void A_topic_removed_by_somebody_else_is_added_again_when_that_is_wanted()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("leadership")).Saves(("name", "Leading")).Hears("Nothing was saved").Saves().Hears("Topic saved.");
        Assert.Equal("Leading", chat.Programme.Programme.Topics[^1].Name.English);
    }

    [Fact]
    public void Removed_or_reset_from_an_old_card_nothing_happens()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("distributors")).Presses("Remove").Hears("Nothing was changed: the programme was changed since");
        Assert.Equal(13, chat.Programme.Programme.Topics.Length);
        chat.Presses("Reset").SomebodyPlans(programme => programme.WithoutTopic("culture")).Presses("Reset it").Hears("Nothing was changed: the programme was changed since");
        Assert.Equal(12, chat.Programme.Programme.Topics.Length);
    }

    [Fact]
    public void Lost_between_the_two_commits_it_is_there_once_and_told_by_the_next_try()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", "year-2")).Presses("Add topic");
        chat.DiesBetweenCommits = true;
        chat.Saves(Plans.Objections).Saves(Plans.Objections).Hears("Topic saved.");
        Assert.Equal((15, 1), (chat.Programme.Programme.Topics.Length, chat.Programme.Revision));
    }

    [Fact]
    public void Pressed_twice_it_is_removed_once()
    {
        var chat = Plans.Topic("year-2", "leadership");
        var form = chat.Card!;
        chat.Presses("Remove", form).Presses("Remove", form).Hears("saved already");
        Assert.Equal(1, chat.Programme.Revision);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_last_change_is_taken_back(bool isPressed)
    {
        var chat = Plans.Topic("year-2", "leadership").Presses("Remove");
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Undone: the programme is as it was before the last change.");
        Assert.Equal((Programme.Template, 2), (chat.Programme.Programme, chat.Programme.Revision));
        chat.Says("undo").Hears("nothing left to undo");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Overtaken_by_another_change_it_stays(bool isPressed)
    {
        var chat = Plans.Topic("year-2", "leadership").Presses("Remove").SomebodyPlans(programme => programme.WithoutTopic("culture"));
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Nothing was taken back: the programme was changed since");
        Assert.Equal(12, chat.Programme.Programme.Topics.Length);
    }
}
