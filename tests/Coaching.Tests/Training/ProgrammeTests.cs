using System.Text;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;

namespace CoachBot.Coaching.Tests.Training;

public sealed class ProgrammeTests
{
    private static readonly Programme Template = Programme.Template;

    private static readonly ProgrammeStage Year4 = new("year-4", Bilingual.Same("Year 4"), 157, 208);

    private static readonly ProgrammeTopic Tenders = new("tenders", "year-2", TrainingFormat.RolePlay, Bilingual.Same("Tenders"), 4, [new SkillId("price")]);

    [Fact]
    public void The_template_is_the_methods_ladder_in_both_languages()
    {
        Assert.Equal(
            [("Starting out", "刚入职", 1, 1), ("First three months", "前三个月", 2, 13), ("Year 2", "第二年", 53, 104), ("Year 3", "第三年", 105, 156)],
            Template.Stages.Select(stage => (stage.Name.English, stage.Name.Chinese, stage.FromWeek, stage.ToWeek)));
        Assert.Equal([40, 46, 40, 40], Template.Stages.Select(stage => Template.In(stage).Sum(topic => topic.Hours)));
        Assert.All(Template.In(Template.Stages[1]).Where(topic => topic.Format == TrainingFormat.RegionalClass), topic => Assert.Equal(4, topic.Hours));
    }

    [Fact]
    public void The_template_trains_skills_of_the_library()
    {
        Assert.All(Template.Topics.SelectMany(topic => topic.Skills), skill => Assert.NotNull(SkillLibrary.Standard.Find(skill)));
    }

    [Fact]
    public void A_stage_is_added_in_its_place_renamed_and_removed_with_its_topics()
    {
        var longer = Template.With(Year4);
        Assert.Equal(["week-1", "months-1-3", "year-2", "year-3", "year-4"], longer.Stages.Select(stage => stage.Id));

        var renamed = longer.With(Template.Stages[0] with { Name = new("Welcome week", "欢迎周") });
        Assert.Equal("欢迎周", renamed.Stages[0].Name.Chinese);
        Assert.Equal(Template.Topics, renamed.Topics);

        var shorter = renamed.WithoutStage("week-1");
        Assert.Equal("months-1-3", shorter.Stages[0].Id);
        Assert.DoesNotContain(shorter.Topics, topic => topic.Stage == "week-1");
    }

    [Fact]
    public void A_topic_is_added_changed_in_its_place_and_removed()
    {
        var more = Template.With(Tenders);
        Assert.Equal(Tenders, more.Topics[^1]);

        var changed = more.With(more.Topics[0] with { Hours = 12 });
        Assert.Equal(12, changed.Topics[0].Hours);
        Assert.Equal(more.Topics.Skip(1), changed.Topics.Skip(1));
        Assert.Equal(Template, more.WithoutTopic("tenders"));
    }

    [Theory]
    [InlineData(0, 4, "Weeks 0 to 4 of 'Year 4' are no weeks of tenure from 1 to 2080, the first before the last.")]
    [InlineData(9, 8, "Weeks 9 to 8 of 'Year 4' are no weeks of tenure from 1 to 2080, the first before the last.")]
    [InlineData(1, 2081, "Weeks 1 to 2081 of 'Year 4' are no weeks of tenure from 1 to 2080, the first before the last.")]
    public void A_stage_has_weeks_of_tenure(int from, int to, string told)
    {
        var wrong = Assert.Throws<ArgumentException>(() => Template.With(Year4 with { FromWeek = from, ToWeek = to }));
        Assert.StartsWith(told, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_has_a_name_hours_and_a_stage()
    {
        Refused(Tenders with { Name = new("Tenders", " ") }, "' ' is not 1 to 80 characters.");
        Refused(Tenders with { UsedFor = Bilingual.Same("") }, "'' is not 1 to 80 characters.");
        Refused(Tenders with { Hours = 0 }, "0 hours of 'Tenders' are not 1 to 400.");
        Refused(Tenders with { Stage = "year-9" }, "'year-9' of 'Tenders' is no stage; there are week-1, months-1-3, year-2, year-3.");
    }

    [Fact]
    public void A_programme_has_an_end()
    {
        var stages = Enumerable.Range(1, Programme.MostStages).Aggregate(Programme.Empty, (all, n) => all.With(Year4 with { Id = $"stage-{n}" }));
        Assert.Throws<ArgumentException>(() => stages.With(Year4 with { Id = "one-more" }));
        Assert.Equal(Programme.MostStages, stages.With(Year4 with { Id = "stage-1" }).Stages.Length);

        var topics = Enumerable.Range(1, Programme.MostTopics - Template.Topics.Length).Aggregate(Template, (all, n) => all.With(Tenders with { Id = $"topic-{n}" }));
        Assert.Throws<ArgumentException>(() => topics.With(Tenders with { Id = "one-more" }));
        Assert.Equal(5, topics.With(Tenders with { Id = "topic-1", Hours = 5 }).Topics.Single(topic => topic.Id == "topic-1").Hours);
    }

    [Theory]
    [InlineData("Training/programme.zh.json", """{"stages":{},"topics":{},"uses":{}}""", "Training/programme.zh.json, stages.week-1: it is missing.")]
    [InlineData("Training/programme.json", """{"stages":[{"id":"week-1","fromWeek":0,"toWeek":1}],"topics":[]}""", "Training/programme.json, stage: Weeks 0 to 1")]
    public void A_file_that_cannot_be_read_is_told_with_its_field(string file, string content, string told)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => ProgrammeContent.Read(
            name => name == file ? new MemoryStream(Encoding.UTF8.GetBytes(content)) : ContentFile.OpenEmbedded(name)));
        Assert.StartsWith(told, wrong.Message, StringComparison.Ordinal);
    }

    private static void Refused(ProgrammeTopic topic, string told) =>
        Assert.StartsWith(told, Assert.Throws<ArgumentException>(() => Template.With(topic)).Message, StringComparison.Ordinal);
}
