using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Training;

namespace CoachBot.Dialogs.Tests.Training;

/// <summary>A trainer plans by tenure: stages and topics, on cards.</summary>
public sealed class PlanningTests
{
    [Theory]
    [InlineData("programme")]
    [InlineData("program")]
    [InlineData("Training plan")]
    [InlineData("培训计划")]
    public void The_template_is_the_ladder_of_the_method(string word) => Chat.WithTrainer().Says(word).Hears("This is the template, by time in the job.")
        .Hears("Starting out (week 1)").Hears("40 h").Hears("First three months (weeks 2–13)").Hears("Basic selling").Hears("Regional class · Needs, Price").Hears("Year 3 (weeks 105–156)");

    [Fact]
    public void In_Chinese_it_is_all_Chinese() => Chat.WithTrainer(Language.Chinese).Says("培训计划").Hears("前三个月（第 2–13 周）").Hears("区域授课 · 挖掘需求、").Hears("4 小时");

    [Theory]
    [InlineData]
    [InlineData(Role.Manager)]
    public void Everybody_may_look_and_only_trainers_see_what_changes_it(params Role[] roles)
    {
        var chat = Chat.InEnglish().Is(roles).Says("programme").Hears("This is the standard training, by time in the job.").DoesNotHear("to fit it to your company");
        Assert.Equal(["Open", "Check plan"], CardButtons.Titles(chat.Card!));
        Assert.Equal(["Programme"], CardButtons.Titles(chat.Presses("Open", inputs: ("stage", "year-2")).Hears("Leadership").Card!));
        chat.Presses("Programme").Presses("Check plan").Hears("3 of 7 kept").Presses("Programme").Hears("Training programme");
        Assert.Empty(CardButtons.Values(chat.Says("programme").Presses("Open", inputs: ("stage", "year-2")).Card!));
    }

    [Fact]
    public void A_topic_is_added_to_a_stage()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", "year-2")).Presses("Add topic").Saves(Plans.Objections);
        chat.Hears("Topic saved.").Hears("Handling objections");
        Assert.Contains("Role play · Price, Competition · by an experienced rep · used for: calls of the week · reps choose it themselves", CardJson.Text(chat.Card!), StringComparison.Ordinal);
        var topic = chat.Programme.Programme.Topics[^1];
        Assert.Equal(("year-2", TrainingFormat.RolePlay, 6, TrainingTeacher.Colleague, true), (topic.Stage, topic.Format, topic.Hours, topic.Teacher, topic.IsChosen));
        Assert.Equal(["price", "competition"], topic.Skills.Select(skill => skill.Value));
        Assert.Equal(topic.Name.English, topic.Name.Chinese);
        chat.Presses("Programme").Hears("15 topics");
    }

    [Fact]
    public void A_topic_is_edited_and_readers_of_the_other_language_see_what_was_entered_for_them()
    {
        var chat = Plans.Topic("year-3", "advanced-business").Hears("高级业务").Saves(("name", "Business school"), ("other", "商学院"), ("hours", "24"));
        var topic = chat.Programme.Programme.Topics.Single(topic => topic.Id == "advanced-business");
        Assert.Equal(("Business school", "商学院", 24), (topic.Name.English, topic.Name.Chinese, topic.Hours));
    }

    [Fact]
    public void What_is_wrong_is_told_at_its_field_and_nothing_entered_gets_lost()
    {
        var chat = Plans.Topic("year-2", "leadership").Saves(("name", " "), ("hours", "lots"), ("format", "telepathy"), ("teacher", ""), ("use", new string('x', 81)));
        chat.Hears("“lots” ").Hears("Choose one from the list.").Hears("81");
        Assert.Equal(("lots", new string('x', 81)), (CardButtons.Values(chat.Card!)["hours"], CardButtons.Values(chat.Card!)["use"]));
        Assert.Equal(0, chat.Programme.Revision);
    }

    [Fact]
    public void Saved_as_it_was_nothing_changes() => Assert.Equal(0, Plans.Topic("months-1-3", "coach-complaints").Saves().Hears("Nothing was changed").Programme.Revision);

    [Fact]
    public void The_same_skills_in_another_order_are_no_change() =>
        Assert.Equal(0, Plans.Topic("months-1-3", "coach-complaints").Saves(("skills", "internal,relationships")).Hears("Nothing was changed").Programme.Revision);

    [Fact]
    public void A_topic_is_removed()
    {
        var chat = Plans.Topic("year-2", "leadership").Presses("Remove").Hears("Topic removed.").Hears("1 topic");
        Assert.DoesNotContain(chat.Programme.Programme.Topics, topic => topic.Id == "leadership");
    }

    [Fact]
    public void A_stage_is_added_edited_and_removed_with_its_topics()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Add stage").Saves(("name", "Later on"), ("from", "157"), ("to", "260")).Hears("Stage saved.").Hears("Later on (weeks 157–260)");
        chat.Presses("Add topic").Saves([.. Plans.Objections, ("stage", "stage-1")]).Hears("Handling objections");
        chat.Presses("Edit stage").Saves(("to", "200")).Hears("Later on (weeks 157–200)").Presses("Edit stage").Presses("Remove with its topics").Hears("Remove “Later on” and its 1 topic?");
        chat.Presses("Keep it").Hears("Later on (weeks 157–200)").Presses("Edit stage").Presses("Remove with its topics").Presses("Remove all").Hears("Removed, with the topics of the stage.");
        Assert.Equal(Programme.Template, chat.Programme.Programme);
    }

    [Fact]
    public void A_stage_without_topics_is_removed_at_once_and_taken_back()
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Add stage").Saves(("name", "Later on"), ("from", "157"), ("to", "260")).Presses("Edit stage").Presses("Remove with its topics");
        Assert.Equal(5, chat.Hears("Removed").Presses("Undo").Hears("Undone:").Programme.Programme.Stages.Length);
    }

    [Fact]
    public void A_topic_of_a_retired_skill_says_so()
    {
        var chat = Chat.WithTrainer();
        chat.Skills = chat.Skills.Retire(new("price"));
        chat.Says("programme").Hears("Regional class · Needs, Price (retired)").Presses("Open", inputs: ("stage", "months-1-3")).Hears("Needs, Price (retired)");
    }

    [Theory]
    [InlineData("", "10", "20", "Write")]
    [InlineData("X", "ten", "20", "“ten”")]
    [InlineData("X", "20", "10", "The last week is before the first; 20 or later is accepted.")]
    [InlineData("X", "", "10", "Enter a whole number from 1 to 2080.")]
    public void A_stage_that_cannot_be_is_not_saved(string name, string from, string to, string why)
    {
        var chat = Chat.WithTrainer().Says("programme").Presses("Add stage").Saves(("name", name), ("from", from), ("to", to));
        Assert.Equal(0, chat.Programme.Revision);
        chat.Hears("⚠").Hears(name.Length == 0 ? "⚠" : why);
    }

    [Fact]
    public void Reset_is_asked_first_and_then_done()
    {
        var chat = Plans.Topic("year-2", "leadership").Presses("Remove").Presses("Programme").Presses("Reset").Hears("Reset the programme to the template?").Presses("Keep it").Hears("13 topics");
        chat.Presses("Reset").Presses("Reset it").Hears("Reset: this is the template.");
        Assert.Equal(Programme.Template, chat.Programme.Programme);
        chat.Presses("Undo").Hears("Undone:").Hears("13 topics");
    }

    [Fact]
    public void A_stage_has_twelve_topics_at_most_and_a_programme_ten_stages()
    {
        var chat = Chat.WithTrainer().SomebodyPlans(programme => Enumerable.Range(1, 10).Aggregate(programme, (plan, n) => plan.With(plan.Topics[^1] with { Id = $"x{n}", Stage = "year-3" })));
        chat.Says("programme").Presses("Open", inputs: ("stage", "year-3")).Presses("Add topic").Saves([.. Plans.Objections, ("stage", "year-3")]).Hears("This stage has 12 topics already");
        chat.SomebodyPlans(programme => Enumerable.Range(1, 6).Aggregate(programme, (plan, n) => plan.With(plan.Stages[^1] with { Id = $"s{n}" })));
        chat.Says("programme").Presses("Add stage").Saves(("name", "One more"), ("from", "1"), ("to", "2")).Hears("There are 10 stages already");
    }

    [Fact]
    public void A_programme_has_an_end_of_its_own_and_nothing_entered_gets_lost()
    {
        string name = string.Concat(Enumerable.Repeat("😀\"", ProgrammeTopic.LongestName / 3));
        var eight = Enumerable.Range(1, 4).Aggregate(Programme.Template, (plan, n) => plan.With(plan.Stages[^1] with { Id = $"s{n}" }));
        var full = Plans.Filled(eight, "emoji", plan => plan.Topics[0] with { Name = Bilingual.Same(name), Skills = [.. SkillLibrary.Standard.All.Select(skill => skill.Id)] });
        var chat = Chat.WithTrainer().SomebodyPlans(_ => Plans.Filled(full, "y", plan => plan.Topics[0] with { Name = Bilingual.Same("y") }));
        chat.Says("programme").Presses("Open", inputs: ("stage", "week-1")).Presses("Edit topic", inputs: ("topic", "induction")).Saves(("other", name), ("use", name)).Hears("are kept. Shorten some, or choose fewer skills.");
        Assert.Equal((name, 1), (CardButtons.Values(chat.Card!)["use"], chat.Programme.Revision));
        chat.Says("programme").Presses("Add stage").Saves(("name", name[..38]), ("other", "x"), ("from", "1"), ("to", "2")).Hears("are kept. Shorten some, or choose fewer skills.");
        Assert.Equal((name[..38], 1), (CardButtons.Values(chat.Card!)["name"], chat.Programme.Revision));
    }

    [Theory]
    [InlineData(ProgrammePresses.AddStageOp)]
    [InlineData(ProgrammePresses.EditStageOp)]
    [InlineData(ProgrammePresses.SaveStageOp)]
    [InlineData(ProgrammePresses.RemoveStageOp)]
    [InlineData(ProgrammePresses.RemoveStageSureOp)]
    [InlineData(ProgrammePresses.AddTopicOp)]
    [InlineData(ProgrammePresses.EditTopicOp)]
    [InlineData(ProgrammePresses.SaveTopicOp)]
    [InlineData(ProgrammePresses.RemoveTopicOp)]
    [InlineData(ProgrammePresses.ResetOp)]
    [InlineData(ProgrammePresses.ResetSureOp)]
    [InlineData(ProgrammePresses.UndoOp)]
    public void A_press_that_a_rep_makes_up_is_refused(string op) => Assert.Equal(
        0,
        Chat.InEnglish().Takes(new Tapped(new(new(op, "made-up", "me") { Revision = 0 }, new Dictionary<string, string>()))).Hears("Only a trainer can do that").Programme.Revision);

    [Theory]
    [InlineData(ProgrammePresses.StageOp)]
    [InlineData(ProgrammePresses.EditStageOp)]
    [InlineData(ProgrammePresses.AddTopicOp)]
    [InlineData(ProgrammePresses.EditTopicOp)]
    [InlineData(ProgrammePresses.RemoveTopicOp)]
    [InlineData(ProgrammePresses.RemoveStageOp)]
    [InlineData(ProgrammePresses.RemoveStageSureOp)]
    public void A_press_about_nothing_shows_the_programme_as_it_is(string op) => Assert.Equal(
        0,
        Chat.WithTrainer().Takes(new Tapped(new(new(op, "made-up", "me") { Revision = 0, About = "../x" }, new Dictionary<string, string>()))).Hears("Training programme").Programme.Revision);
}
