using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Tests.Training;

/// <summary>The largest cards that trainers can make fit into a message: everything as long as it may be, in Chinese, which has the most bytes.</summary>
public sealed class CardSizeTests
{
    private static readonly string Long = new('技', 1_300);

    private static readonly SkillText Longest = new(
        Long[..SkillText.LongestName],
        Long[..SkillText.LongestShortName],
        Long[..SkillText.LongestDefinition],
        Each(SkillText.MostSubSkills, SkillText.LongestItem),
        Each(Score.Highest, SkillText.LongestAnchor),
        Each(SkillText.MostWords, SkillText.LongestItem));

    [Theory]
    [InlineData("技")]
    [InlineData("😀")]
    [InlineData("\\")]
    [InlineData("*")]
    [InlineData("技，")]
    [InlineData("谈判\n")]
    [InlineData("a\n")]
    public void A_form_of_a_skill_with_everything_entered_and_everything_wrong(string piece)
    {
        var chat = Editing();
        Enter(chat, string.Concat(Enumerable.Repeat(piece, 1_300))).Hears("⚠");
        Assert.InRange(CardJson.Utf8(chat.Card!).Length, 5_000, CardJson.MaxBytes);
        Assert.Equal(1, chat.Skills.Find(new("price"))!.Version);
    }

    [Theory]
    [InlineData(Language.Chinese, "技")]
    [InlineData(Language.Chinese, "😀")]
    [InlineData(Language.English, "技")]
    [InlineData(Language.English, "*")]
    [InlineData(Language.English, "W")]
    public void A_form_of_a_skill_changed_since_in_every_field(Language language, string piece)
    {
        var chat = Editing(language);
        var before = chat.Skills.Find(new("price"))!;
        chat.Skills = chat.Skills.With(before with { Text = Bilingual.Same(Saved(piece)), Stage = BuyingStage.Recognise, SaleTypes = SaleTypes.Relationship });
        Enter(chat, string.Concat(Enumerable.Repeat(piece, 1_300))).Hears(language == Language.Chinese ? "没有保存" : "Nothing was saved");
        Assert.InRange(CardJson.Utf8(chat.Card!).Length, 5_000, CardJson.MaxBytes);
        Assert.InRange(CardButtons.Values(chat.Card!)["anchor7"].Length, 100, 250); // what was entered is there, as much of it as the field takes
        Assert.InRange(CardJson.Utf8(Editing(language, chat).Card!).Length, 5_000, CardJson.MaxBytes);
    }

    [Fact]
    public void A_library_of_twenty_skills_and_the_page_of_the_longest()
    {
        var chat = Chat.WithTrainer(Language.Chinese);
        chat.Skills = Enumerable.Range(1, 11).Aggregate(chat.Skills, (skills, n) => skills.With(Skill(skills.NextOwnId, n)));
        Assert.InRange(CardJson.Utf8(chat.Says("技能库").Card!).Length, 5_000, CardJson.MaxBytes);
        Assert.InRange(CardJson.Utf8(chat.Presses("查看", inputs: ("skill", "own-001")).Card!).Length, 5_000, CardJson.MaxBytes);
    }

    [Fact]
    public void More_retired_skills_than_a_card_can_list()
    {
        var chat = Chat.WithTrainer(Language.Chinese);
        chat.Skills = Enumerable.Range(10, 80).Aggregate(chat.Skills, (skills, n) => skills.With(Skill(skills.NextOwnId, n)).Retire(skills.NextOwnId));
        Assert.InRange(CardJson.Utf8(chat.Says("技能库").Presses("已停用的技能").Card!).Length, 5_000, CardJson.MaxBytes);
        chat.Presses("查看", inputs: ("skill", "own-080")).Hears("（已停用）").Presses("恢复使用").Hears("已恢复使用");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(60)]
    public void A_programme(int topics)
    {
        var chat = Chat.WithTrainer(Language.Chinese).SomebodyPlans(_ => Planned(topics));
        Assert.InRange(CardJson.Utf8(chat.Says("培训计划").Card!).Length, 5_000, CardJson.MaxBytes);
        Assert.InRange(CardJson.Utf8(chat.Presses("打开", inputs: ("stage", "s0")).Card!).Length, 2_000, CardJson.MaxBytes);
        Assert.InRange(CardJson.Utf8(chat.Presses("改主题", inputs: ("topic", "t0")).Card!).Length, 5_000, CardJson.MaxBytes);
        Assert.InRange(CardJson.Utf8(chat.Says("培训计划").Presses("检查").Card!).Length, 2_000, CardJson.MaxBytes);
    }

    [Theory]
    [InlineData("技")]
    [InlineData("😀")]
    [InlineData("\\")]
    [InlineData("*")]
    public void A_topic_changed_since_in_every_field(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, ProgrammeTopic.LongestName / piece.Length));
        var chat = Chat.WithTrainer(Language.Chinese);
        chat.Skills = Enumerable.Range(1, 11).Aggregate(chat.Skills, (skills, n) => skills.With(Skill(skills.NextOwnId, n)));
        chat.SomebodyPlans(_ => Planned(60)).Says("培训计划").Presses("打开", inputs: ("stage", "s0")).Presses("改主题", inputs: ("topic", "t0"));
        chat.SomebodyPlans(plan => plan.With(plan.Topics[0] with { Stage = "s1", Name = new("x" + text[1..], text), UsedFor = new(text, "x" + text[1..]), Skills = [.. chat.Skills.All.Select(skill => skill.Id)] }));
        chat.Saves(("other", text), ("use-other", text), ("format", "handbook"), ("hours", "7"), ("teacher", "trainer"), ("chosen", "no")).Hears("没有保存");
        Assert.InRange(CardJson.Utf8(chat.Card!).Length, 5_000, CardJson.MaxBytes);
    }

    [Theory]
    [InlineData("技", 4)]
    [InlineData("技", 20)]
    [InlineData("😀", 20)]
    [InlineData("\\", 20)]
    [InlineData("*", 20)]
    public void A_stage_with_twelve_topics(string piece, int skills)
    {
        string name = string.Concat(Enumerable.Repeat(piece, ProgrammeTopic.LongestName / piece.Length));
        var chat = Chat.WithTrainer(Language.Chinese);
        chat.Skills = Enumerable.Range(1, 11).Aggregate(chat.Skills, (all, n) => all.With(Skill(all.NextOwnId, n)));
        var plan = Enumerable.Range(0, 12).Aggregate(
            Programme.Empty.With(Stage(0)),
            (plan, n) => plan.With(Topic(n, "s0") with { Name = Bilingual.Same(name), UsedFor = Bilingual.Same(name), Skills = [.. chat.Skills.All.Take(skills).Select(skill => skill.Id)] }));
        chat.SomebodyPlans(_ => plan);
        Assert.InRange(CardJson.Utf8(chat.Says("培训计划").Presses("打开", inputs: ("stage", "s0")).Card!).Length, 10_000, CardJson.MaxBytes);
    }

    private static Chat Editing(Language language = Language.Chinese, Chat? chat = null) => language == Language.Chinese
        ? (chat ?? Chat.WithTrainer(language)).Says("技能库").Presses("修改", inputs: ("skill", "price"))
        : (chat ?? Chat.WithTrainer(language)).Says("skills").Presses("Edit", inputs: ("skill", "price"));

    private static Chat Enter(Chat chat, string text) => chat.Saves([.. CardButtons.Values(chat.Card!).Keys.Where(field => field is not ("stage" or "types")).Select(field => (field, text))]);

    /// <summary>The longest text that can be saved of one character.</summary>
    private static SkillText Saved(string piece)
    {
        return new(Of(0, 60, 100), Of(0, 20, 100), Of(0, 200, 250), Several(7, 60, 80), Several(7, 159, 250), Several(20, 60, 64));

        ImmutableArray<string> Several(int number, int length, int room) => [.. Enumerable.Range(1, number).Select(n => Of(n, length, room))];
        string Of(int n, int length, int room) => CardText.Cut($"{n:D2}" + string.Concat(Enumerable.Repeat(piece, (length - 2) / piece.Length)), room);
    }

    private static Programme Planned(int topics) => Enumerable.Range(0, topics).Aggregate(
        Enumerable.Range(0, Programme.MostStages).Aggregate(Programme.Empty, (plan, n) => plan.With(Stage(n))), (plan, n) => plan.With(Topic(n, $"s{n % Programme.MostStages}")));

    private static ProgrammeStage Stage(int n) => new($"s{n}", Bilingual.Same(Long[..ProgrammeStage.LongestName]), (n * 52) + 1, (n * 52) + 52);

    private static ProgrammeTopic Topic(int n, string stage) => new(
        $"t{n}", stage, TrainingFormat.Coaching, Bilingual.Same(Long[..ProgrammeTopic.LongestName]), 400, [.. SkillLibrary.Standard.All.Take(4).Select(skill => skill.Id)],
        TrainingTeacher.Colleague, Bilingual.Same(Long[..ProgrammeTopic.LongestName]), IsChosen: true);

    private static SkillDefinition Skill(SkillId id, int n)
    {
        var text = Longest with
        {
            Name = $"{n:D2}" + Long[..(SkillText.LongestName - 2)],
            ShortName = $"{n:D2}" + Long[..(SkillText.LongestShortName - 2)],
            Words = [.. Longest.Words.Select(word => $"{n:D2}{word[..^2]}")],
        };
        return new(id, 0, BuyingStage.Decide, SaleTypes.Transactional | SaleTypes.Relationship | SaleTypes.Collaborative, Bilingual.Same(text));
    }

    private static ImmutableArray<string> Each(int number, int length) => [.. Enumerable.Range(1, number).Select(n => $"{n:D2}" + Long[..(length - 2)])];
}
