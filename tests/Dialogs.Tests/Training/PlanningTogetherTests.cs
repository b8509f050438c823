using CoachBot.Coaching;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Tests.Training;

/// <summary>Trainers who plan at the same time, turns that get lost, and changes that are taken back.</summary>
public sealed class PlanningTogetherTests
{
    [Fact]
    public void Changed_since_by_somebody_else_it_is_refused_and_what_was_entered_is_kept_with_what_is_saved()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => Changed(programme, "leadership", topic => topic with
        {
            Stage = "year-3", Hours = 30, Format = TrainingFormat.RolePlay, Skills = [new("price"), new("needs")], Teacher = TrainingTeacher.Colleague, UsedFor = Bilingual.Same("*calls*"), IsChosen = true,
        }));
        chat.Saves(("name", "Leading")).Hears("Nothing was saved: this topic was changed since").Hears("Saved now: Leadership").Hears("Saved now: Year 3").Hears("Saved now: 30").Hears("Saved now: Role play")
            .Hears("Saved now: Price, Needs").Hears("Saved now: An experienced rep").Hears("Saved now: *calls*").Hears("Saved now: Yes");
        Assert.Equal(("Leading", "16"), (CardButtons.Values(chat.Card!)["name"], CardButtons.Values(chat.Card!)["hours"]));
        chat.Saves(("hours", "30")).Hears("Topic saved.");
        var saved = chat.Programme.Programme.Topics.Single(topic => topic.Id == "leadership");
        Assert.Equal(("Leading", "year-2", 30, false), (saved.Name.English, saved.Stage, saved.Hours, saved.IsChosen));
    }

    [Fact]
    public void What_is_the_same_on_the_form_as_saved_is_not_told() => Plans.Topic("year-2", "distributors").SomebodyPlans(programme => Changed(programme, "distributors", topic => topic with { Hours = 30 }))
        .Saves(("skills", "price,relationships")).DoesNotHear("Saved now: Central class").DoesNotHear("Saved now: Year 2").DoesNotHear("Saved now: nothing").Hears("Saved now: 30");

    [Fact]
    public void Another_topic_changed_since_is_no_obstacle()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("distributors")).Saves(("name", "Leading")).Hears("Topic saved.");
        Assert.Equal(["Leading"], chat.Programme.Programme.Topics.Where(topic => topic.Stage == "year-2").Select(topic => topic.Name.English));
    }

    [Fact]
    public void A_topic_is_added_whatever_was_changed_since()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", "year-2")).Presses("Add topic").SomebodyPlans(programme => programme.WithoutTopic("distributors"));
        chat.Saves(Plans.Objections).Hears("Topic saved.");
        Assert.Equal(14, chat.Programme.Programme.Topics.Length);
    }

    [Fact]
    public void A_topic_removed_by_somebody_else_is_added_again_when_that_is_wanted()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("leadership")).Saves(("name", "Leading"));
        chat.Hears("Nothing was saved: this topic was removed since").Hears("saving adds it again");
        Assert.DoesNotContain("Remove", CardButtons.Titles(chat.Card!));
        Assert.Equal("Leading", chat.Saves().Hears("Topic saved.").Programme.Programme.Topics[^1].Name.English);
    }

    [Fact]
    public void Added_in_a_turn_that_got_lost_and_then_entered_otherwise_it_is_told_and_not_added_twice_unasked()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", "year-2")).Presses("Add topic");
        chat.DiesBetweenCommits = true;
        chat.Saves(Plans.Objections).Saves([.. Plans.Objections, ("hours", "7")]).Hears("Nothing was saved: the programme was changed since");
        Assert.Equal(15, chat.Programme.Programme.Topics.Length);
    }

    [Fact]
    public void A_stage_changed_since_by_somebody_else_is_told_with_what_is_saved()
    {
        var chat = Stage("year-2").SomebodyPlans(programme => programme.With(programme.Stages[2] with { Name = new("Second year", "第二年"), ToWeek = 100 }));
        chat.Saves(("from", "50")).Hears("Nothing was saved: this stage was changed since").Hears("Saved now: Second year").Hears("Saved now: 53").Hears("Saved now: 100").DoesNotHear("Saved now: 第二年");
        chat.Saves(("name", "Second year"), ("to", "100")).Hears("Stage saved.").Hears("Second year (weeks 50–100)");
    }

    [Fact]
    public void Another_stage_or_a_topic_changed_since_is_no_obstacle() => Stage("year-2").SomebodyPlans(programme => programme.WithoutStage("year-3").WithoutTopic("leadership")).Saves(("from", "50")).Hears("Stage saved.");

    [Fact]
    public void A_stage_removed_by_somebody_else_is_added_again_when_that_is_wanted()
    {
        var chat = Stage("year-2").SomebodyPlans(programme => programme.WithoutStage("year-2")).Saves(("from", "50")).Hears("Nothing was saved: this stage was removed since").Hears("adds it again");
        Assert.Equal(4, chat.Saves().Hears("Stage saved.").Programme.Programme.Stages.Length);
    }

    [Fact]
    public void Removed_or_reset_from_an_old_card_nothing_happens()
    {
        var chat = Plans.Topic("year-2", "leadership").SomebodyPlans(programme => Changed(programme, "leadership", topic => topic with { Hours = 30 })).Presses("Remove").Hears("Nothing was changed: the programme was changed since");
        Assert.Equal(14, chat.Programme.Programme.Topics.Length);
        chat.Presses("Reset").SomebodyPlans(programme => programme.WithoutTopic("culture")).Presses("Reset it").Hears("Nothing was changed: the programme was changed since");
        Assert.Equal(13, chat.Programme.Programme.Topics.Length);
    }

    [Fact]
    public void A_topic_is_removed_although_another_was_changed_since() =>
        Assert.Equal(12, Plans.Topic("year-2", "leadership").SomebodyPlans(programme => programme.WithoutTopic("distributors")).Presses("Remove").Hears("Topic removed.").Programme.Programme.Topics.Length);

    [Fact]
    public void A_stage_that_got_another_topic_since_it_was_asked_about_stays()
    {
        var chat = Stage("year-2").Presses("Remove with its topics").SomebodyPlans(programme => programme.With(programme.Topics[^1] with { Id = "more", Stage = "year-2" }));
        chat.Presses("Remove all").Hears("Nothing was changed: the programme was changed since");
        Assert.Equal((4, 15), (chat.Programme.Programme.Stages.Length, chat.Programme.Programme.Topics.Length));
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

    private static Chat Stage(string stage) => Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", stage)).Presses("Edit stage");

    private static Programme Changed(Programme programme, string topic, Func<ProgrammeTopic, ProgrammeTopic> change) => programme.With(change(programme.Topics.Single(known => known.Id == topic)));
}
