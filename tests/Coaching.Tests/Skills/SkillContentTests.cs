using System.Text;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

public sealed partial class SkillContentTests
{
    public static TheoryData<string> Ids => new(SkillLibrary.Standard.Skills.Select(skill => skill.Id.Value));

    [Fact]
    public void The_nine_come_in_the_methods_order()
    {
        Assert.Equal(
            ["needs", "value", "deciders", "executives", "internal", "price", "relationships", "planning", "competition"],
            SkillLibrary.Standard.Skills.Select(skill => skill.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_skill_has_seven_anchors_in_each_language_no_two_alike_and_short_enough_to_read(string id)
    {
        foreach (var text in Texts(id))
        {
            Assert.Equal(7, text.Anchors.Length);
            Assert.Equal(7, text.Anchors.Select(anchor => anchor.ToUpperInvariant()).Distinct().Count());
            Assert.All(text.Anchors, anchor => Assert.InRange(anchor.Length, 15, 159));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_skill_has_all_else_in_each_language(string id)
    {
        foreach (var text in Texts(id))
        {
            Assert.Empty(SkillRules.Check(text));
            Assert.InRange(text.SubSkills.Length, 4, 7);
            Assert.True(text.Words.Length >= 5, $"{text.Name} has {text.Words.Length} words.");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_language_keeps_to_its_own_letters(string id)
    {
        var (english, chinese) = Skill(id).Text;
        Assert.All([english.Name, english.ShortName, english.Definition, .. english.SubSkills, .. english.Anchors, .. english.Words], said => Assert.DoesNotMatch(Han(), said));
        Assert.All([chinese.Name, chinese.ShortName, chinese.Definition, .. chinese.SubSkills, .. chinese.Anchors, .. chinese.Words], said => Assert.DoesNotMatch(Latin(), said));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_anchor_tells_what_is_seen_and_not_how_well(string id)
    {
        var (english, chinese) = Skill(id).Text;
        Assert.All(english.Anchors, anchor => Assert.DoesNotMatch(Judging(), anchor));
        Assert.All(chinese.Anchors, anchor => Assert.DoesNotMatch(JudgingInChinese(), anchor));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_standard_could_be_saved_as_it_is(string id)
    {
        var problems = SkillLibrary.Standard.Check(Skill(id));
        Assert.Empty(problems.English);
        Assert.Empty(problems.Chinese);
    }

    [Fact]
    public void Stages_and_types_of_sale_are_those_of_the_file()
    {
        var price = Skill("price");
        Assert.Equal((BuyingStage.Decide, SaleTypes.Transactional | SaleTypes.Relationship | SaleTypes.Collaborative), (price.Stage, price.SaleTypes));
        Assert.Equal((BuyingStage.Recognise, SaleTypes.Relationship | SaleTypes.Collaborative), (Skill("needs").Stage, Skill("needs").SaleTypes));
    }

    [Theory]
    [InlineData("Skills/skills.json", """{"skills":[{"id":"needs","version":1,"stage":"later","saleTypes":[]}]}""", "Skills/skills.json, $.skills[0].stage: ")]
    [InlineData("Skills/skills.json", """{"skills":[{"id":"No!","version":1,"stage":"decide","saleTypes":["relationship"]}]}""", "Skills/skills.json, skills[0].id: 'No!' is no id")]
    [InlineData("Skills/skills.json", """{"skills":[{"id":"needs","version":1,"stage":"decide","saleTypes":[]}]}""", "Skills/skills.json, skills[0].saleTypes: ")]
    [InlineData("Skills/skills.json", """{"skills":[{"id":"abroad","version":1,"stage":"decide","saleTypes":["relationship"]}]}""", "Skills/abroad.en.json is missing.")]
    [InlineData("Skills/price.zh.json", """{"name":"价格"}""", "'shortName', 'definition'")]
    [InlineData("Skills/price.zh.json", """{"name":"价格","short":"价"}""", "Skills/price.zh.json, $.short")]
    [InlineData("Skills/price.zh.json", """{"name":"价",""", "Skills/price.zh.json, $")]
    [InlineData("Skills/price.zh.json", """{"name":"价","shortName":"价","definition":"价","subSkills":["价"],"anchors":["一","一","三","四","五","六","七"],"words":[]}""", "Skills/price.zh.json, Anchor 2: '一' is Alike (1).")]
    public void A_file_that_cannot_be_read_is_told_with_its_field(string file, string content, string told)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => SkillContent.Read(
            name => name == file ? new MemoryStream(Encoding.UTF8.GetBytes(content)) : ContentFile.OpenEmbedded(name)));
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    private static SkillDefinition Skill(string id) => SkillLibrary.Standard.Find(new SkillId(id))!;

    private static SkillText[] Texts(string id) => [Skill(id).Text.English, Skill(id).Text.Chinese];

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\b(well|better|good|effectively|properly|appropriately|skilfully|successfully|clearly|fully|actively|sometimes|often)\b(?!”)", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex("较好|很好|充分|有效地|熟练|积极|善于|良好|适当|经常|有时|出色")]
    private static partial Regex JudgingInChinese();
}
