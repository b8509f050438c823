using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>Lines that rate, as people type them.</summary>
public sealed class RateLineTests
{
    private static readonly TeamMember LiWei = Member("a", "Li Wei"), Li = Member("b", "Li"), WangFang = Member("c", "王芳");

    [Theory]
    [InlineData("negotiation 4 held price on the Zhao deal", "price", 4, "held price on the Zhao deal")]
    [InlineData("Negotiation: 4, held price", "price", 4, "held price")]
    [InlineData("price negotiation four", "price", 4, "")]
    [InlineData("account planning 7/7 plan signed off", "planning", 7, "plan signed off")]
    [InlineData("谈判 4", "price", 4, "")]
    [InlineData("谈判４分，守住了价格", "price", 4, "守住了价格")]
    [InlineData("谈判四分 守住了价格", "price", 4, "守住了价格")]
    [InlineData("价格谈判四", "price", 4, "")]
    [InlineData("NEGOTIATION - 1", "price", 1, "")]
    public void A_line_says_skill_score_and_evidence(string line, string skill, int score, string evidence)
    {
        var read = Read(line);
        Assert.Equal(skill, read.Skill?.Id.Value);
        Assert.Equal(score, read.Score?.Value);
        Assert.Equal(evidence, read.Evidence);
    }

    [Theory]
    [InlineData("negotiation 8", "8")]
    [InlineData("negotiation 0", "0")]
    [InlineData("negotiation -3 bad day", "-3")]
    [InlineData("negotiation ten", "ten")]
    [InlineData("谈判 十", "十")]
    [InlineData("谈判 12分", "12分")]
    public void A_number_that_is_no_score_is_told_as_it_was_typed(string line, string scored)
    {
        var read = Read(line);
        Assert.Equal("price", read.Skill?.Id.Value);
        Assert.Equal(scored, read.Scored);
        Assert.Null(read.Score);
    }

    [Theory]
    [InlineData("negotiation", "")]
    [InlineData("negotiation held price", "held price")]
    [InlineData("谈判", "")]
    public void Without_a_score_the_rest_is_evidence(string line, string evidence)
    {
        var read = Read(line);
        Assert.Equal("price", read.Skill?.Id.Value);
        Assert.Equal("", read.Scored);
        Assert.Equal(evidence, read.Evidence);
    }

    [Theory]
    [InlineData("juggling 4 dropped one", "juggling", "4", "dropped one")]
    [InlineData("cold calling five", "cold calling", "five", "")]
    [InlineData("杂耍 3", "杂耍", "3", "")]
    [InlineData("juggling", "juggling", "", "")]
    public void What_is_no_skill_is_told_as_it_was_typed(string line, string named, string scored, string evidence)
    {
        var read = Read(line);
        Assert.Null(read.Skill);
        Assert.Equal((named, scored, evidence), (read.Named, read.Scored, read.Evidence));
    }

    [Theory]
    [InlineData("Li Wei negotiation 4 held price", "a")]
    [InlineData("@Li Wei, negotiation 4 held price", "a")]
    [InlineData("li negotiation 4 held price", "b")]
    [InlineData("王芳谈判4 held price", "c")]
    [InlineData("negotiation 4 held price", null)]
    public void A_manager_names_a_rep_first(string line, string? rep)
    {
        var read = Read(line, LiWei, Li, WangFang);
        Assert.Equal(rep, read.Rep?.ObjectId);
        Assert.Equal(("price", 4, "held price"), (read.Skill?.Id.Value, read.Score?.Value, read.Evidence));
    }

    [Theory]
    [InlineData("Wei negotiation 4", "a")]
    [InlineData("李四谈判4", "d")]
    [InlineData("Li Wei negotation 4", "a")]
    [InlineData("王芳砍价 4", "c")]
    [InlineData("<at>Someone</at> negotiation 4", "c")]
    public void A_word_of_the_name_is_enough_where_a_skill_follows(string line, string rep) =>
        Assert.Equal(rep, RateLine.Read(line, SkillLibrary.Standard, [LiWei, Li, WangFang, Member("d", "李四")], new Mentioned("<at>Someone</at>", "Wang", "c")).Rep?.ObjectId);

    [Theory]
    [InlineData("Li Wie negotiation 4")]
    [InlineData("L negotiation 4")]
    [InlineData("li w: negotiation 4")]
    [InlineData("芳 谈判4")]
    [InlineData("Zhang San negotiation 4")]
    [InlineData("张三谈判4")]
    public void Whoever_is_not_known_for_sure_is_not_rated_nor_is_the_one_who_types(string line)
    {
        var read = Read(line, LiWei, Li, WangFang);
        Assert.NotNull(read.Who);
        Assert.Null(read.Rep);
        Assert.Null(read.Skill);
    }

    [Theory]
    [InlineData("negotiation 4 as Li Wei and value say")]
    [InlineData("price negotiation four")]
    [InlineData("needs Li Wei value")]
    public void A_line_that_begins_with_a_skill_is_about_oneself(string line) => Assert.Null(Read(line, LiWei, Li, WangFang).Who);

    [Theory]
    [InlineData("negotation", "price")]
    [InlineData("competitors", "competition")]
    [InlineData("谈", "price")]
    public void The_nearest_skill_comes_first(string typed, string nearest) =>
        Assert.Equal(nearest, NearestSkills.Of(typed, SkillLibrary.Standard)[0].Id.Value);

    [Fact]
    public void Of_nothing_typed_the_first_skills_are_offered() => Assert.Equal(3, NearestSkills.Of("", SkillLibrary.Standard).Count);

    private static RateLine Read(string line, params TeamMember[] reps) => RateLine.Read(line, SkillLibrary.Standard, reps);

    private static TeamMember Member(string id, string name) => new(id, name, Instant.FromUtc(2026, 11, 1, 9, 0), Membership.Member, []);
}
