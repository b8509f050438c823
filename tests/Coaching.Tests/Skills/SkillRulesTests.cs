using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillRulesTests
{
    private static readonly SkillText Right = Own.Text("tenders");

    [Fact]
    public void An_anchor_left_empty_is_told_by_its_score()
    {
        Assert.Equal([new(SkillField.Anchor, 3, SkillFault.Empty, " ", 0)], SkillRules.Check(Right with { Anchors = Right.Anchors.SetItem(2, " ") }));
    }

    [Fact]
    public void Two_anchors_alike_are_told_whatever_their_case_and_full_stop()
    {
        var check = SkillRules.Check(Right with { Anchors = Right.Anchors.SetItem(5, "DOES it 2 times.") });
        Assert.Equal([new(SkillField.Anchor, 6, SkillFault.Alike, "DOES it 2 times.", 2)], check);
    }

    [Theory]
    [InlineData(159, true)]
    [InlineData(160, false)]
    public void An_anchor_has_under_160_characters(int length, bool accepted)
    {
        string anchor = new('x', length);
        var check = SkillRules.Check(Right with { Anchors = Right.Anchors.SetItem(0, anchor) });
        Assert.Equal(accepted ? [] : [new SkillProblem(SkillField.Anchor, 1, SkillFault.TooLong, anchor, 159)], check);
    }

    [Fact]
    public void There_are_seven_anchors()
    {
        Assert.Equal([new(SkillField.Anchor, 0, SkillFault.TooFew, "6", 7)], SkillRules.Check(Right with { Anchors = Right.Anchors.RemoveAt(6) }));
        Assert.Equal([new(SkillField.Anchor, 0, SkillFault.TooMany, "8", 7)], SkillRules.Check(Right with { Anchors = Right.Anchors.Add("Eighth") }));
    }

    [Fact]
    public void Everything_wrong_is_told_in_the_order_of_the_fields()
    {
        var check = SkillRules.Check(new("", "A short name of 21 ch", new('x', 201), [], Right.Anchors, ["one", "One"]));
        Assert.Equal(
            [
                new(SkillField.Name, 0, SkillFault.Empty, "", 0),
                new(SkillField.ShortName, 0, SkillFault.TooLong, "A short name of 21 ch", 20),
                new(SkillField.Definition, 0, SkillFault.TooLong, new('x', 201), 200),
                new(SkillField.SubSkill, 0, SkillFault.TooFew, "0", 1),
                new(SkillField.Word, 2, SkillFault.Alike, "One", 1),
            ],
            check);
    }

    [Theory]
    [InlineData("Negotiating price efficiently")]
    [InlineData("谈判")]
    [InlineData("Haggling!")]
    public void A_name_another_skill_has_in_either_language_is_taken(string name)
    {
        var mine = Own.Skill("tenders");
        var check = SkillLibrary.Standard.Check(mine with { Text = Bilingual.Same(mine.Text.English with { Name = name }) });
        Assert.Equal([new(SkillField.Name, 0, SkillFault.Taken, name, 0, new SkillId("price"))], check.Chinese);
    }

    [Fact]
    public void A_name_stays_taken_when_its_skill_is_retired()
    {
        var mine = Own.Skill("tenders");
        var check = SkillLibrary.Standard.Retire(new("price")).Check(mine with { Text = Bilingual.Same(mine.Text.English with { Words = ["haggling"] }) });
        Assert.Equal([new(SkillField.Word, 1, SkillFault.Taken, "haggling", 0, new SkillId("price"))], check.English);
    }

    [Fact]
    public void A_skill_matters_in_some_type_of_sale()
    {
        var check = SkillLibrary.Standard.Check(Own.Skill("tenders") with { SaleTypes = SaleTypes.None });
        Assert.Equal([new(SkillField.SaleTypes, 0, SkillFault.Empty, "", 0)], check.English);
    }

    [Fact]
    public void What_is_wrong_in_one_language_is_told_in_that_one_and_keeps_it_from_being_saved()
    {
        var skill = Own.Standard("price").WithAnchor(2, "");
        var check = SkillLibrary.Standard.Check(skill);
        Assert.Equal((1, 0), (check.English.Length, check.Chinese.Length));
        Assert.Contains("Anchor", Assert.Throws<ArgumentException>(() => SkillLibrary.Standard.With(skill)).Message, StringComparison.Ordinal);
    }
}
