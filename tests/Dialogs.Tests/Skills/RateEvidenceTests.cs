using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>What stands behind a skill: a score, what is no score, or what was seen.</summary>
public sealed class RateEvidenceTests
{
    [Theory]
    [InlineData("评分 谈判 一直守住了价格", "一直守住了价格")]
    [InlineData("评分 谈判 一开始就报了底价", "一开始就报了底价")]
    [InlineData("评分 谈判 两家供应商比价", "两家供应商比价")]
    [InlineData("评分 谈判 三次让步都换来了东西", "三次让步都换来了东西")]
    [InlineData("评分 谈判 七成把握", "七成把握")]
    [InlineData("评分 谈判 十分努力", "十分努力")]
    [InlineData("评分 谈判 5月拜访时守住了价格", "5月拜访时守住了价格")]
    [InlineData("评分 谈判 4分钟就让了步", "4分钟就让了步")]
    [InlineData("评分 谈判 三分之一的折扣", "三分之一的折扣")]
    [InlineData("评分 谈判 一、先问了预算", "一、先问了预算")]
    [InlineData("rate negotiation 5% discount given", "5% discount given")]
    [InlineData("rate negotiation 5 % discount given", "5 % discount given")]
    [InlineData("rate negotiation 2h with Acme", "2h with Acme")]
    [InlineData("rate negotiation 2 hours with Acme", "2 hours with Acme")]
    [InlineData("rate negotiation 4th time he folded", "4th time he folded")]
    [InlineData("rate negotiation one-off discount", "one-off discount")]
    public void What_was_seen_is_no_score_though_it_begins_with_a_number(string line, string evidence)
    {
        var chat = Chat.InEnglish().Says(line);
        Assert.Empty(chat.Ratings.Entries);
        var values = CardButtons.Values(chat.Card!);
        Assert.Equal(("price", evidence), (values["skill"], values["evidence"]));
        Assert.Equal("", values.GetValueOrDefault("score", ""));
    }

    [Theory]
    [InlineData("rate negotiation one of the best talks I had", "1", "of the best talks I had")]
    [InlineData("rate negotiation four held price", "4", "held price")]
    [InlineData("rate negotiation is 4 because he held price", "4", "because he held price")]
    [InlineData("评分 谈判 四分守住了价格", "4", "守住了价格")]
    public void A_word_that_may_be_a_score_is_chosen_on_the_card_and_not_saved(string line, string score, string evidence)
    {
        var chat = Chat.InEnglish().Says(line);
        Assert.Empty(chat.Ratings.Entries);
        var values = CardButtons.Values(chat.Card!);
        Assert.Equal((score, evidence), (values["score"], values["evidence"]));
    }

    [Theory]
    [InlineData("rate negotiation 4.5 solid", "4.5")]
    [InlineData("rate negotiation 4,5", "4,5")]
    [InlineData("rate negotiation 4/10", "4/10")]
    [InlineData("rate negotiation 4 of 10", "4 of 10")]
    [InlineData("rate negotiation 3-4", "3-4")]
    [InlineData("rate negotiation 3 – 4", "3 – 4")]
    [InlineData("rate negotiation 3 or 4", "3 or 4")]
    [InlineData("评分 谈判 3到4分", "3到4分")]
    [InlineData("rate negotiation 4 and 5", "4 and 5")]
    [InlineData("rate negotiation 4, 5", "4, 5")]
    [InlineData("rate negotiation 4 or maybe 5", "4 or maybe 5")]
    [InlineData("rate negotiation 4 not 5", "4 not 5")]
    [InlineData("rate negotiation 4 5", "4 5")]
    [InlineData("rate negotiation 4+", "4+")]
    [InlineData("rate negotiation eleven", "eleven")]
    [InlineData("rate negotiation twelve", "twelve")]
    [InlineData("rate negotiation IV", "IV")]
    [InlineData("rate negotiation is 9", "9")]
    [InlineData("rate negotiation (9)", "(9)")]
    [InlineData("评分 谈判 4.5", "4.5")]
    [InlineData("评分 谈判 4.5分", "4.5分")]
    [InlineData("评分 谈判 四点五", "四点五")]
    public void What_is_a_number_and_no_score_is_told(string line, string typed) =>
        Assert.Empty(Chat.InEnglish().Says(line).Hears($"“{typed}” is not a score.").DoesNotHear(" 7]").Ratings.Entries);

    [Theory]
    [InlineData("rate negotiation 4.", null)]
    [InlineData("rate negotiation (4)", null)]
    [InlineData("rate negotiation （4）", null)]
    [InlineData("rate negotiation 4.0", null)]
    [InlineData("rate negotiation 4/7", null)]
    [InlineData("rate negotiation 4 / 7 held price", "held price")]
    [InlineData("rate negotiation 4 of 7", null)]
    [InlineData("rate negotiation 4 out of 7, held price", "held price")]
    [InlineData("rate negotiation four of seven", null)]
    [InlineData("rate negotiation four, held price", "held price")]
    [InlineData("rate negotiation is 4", null)]
    [InlineData("rate negotiation 4!", null)]
    [InlineData("rate negotiation 4?", null)]
    [InlineData("rate negotiation 4 ...", null)]
    [InlineData("rate negotiation 4. Held price.", "Held price.")]
    [InlineData("rate negotiation 4; held price", "held price")]
    [InlineData("rate negotiation 4 – held price", "held price")]
    [InlineData("rate negotiation 4 - 2 concessions", "2 concessions")]
    [InlineData("评分 谈判 打4分", null)]
    [InlineData("评分 谈判4分守住了价格", "守住了价格")]
    [InlineData("评分 谈判 四。守住了价格", "守住了价格")]
    public void A_score_is_understood_as_people_write_it(string line, string? evidence)
    {
        var rating = Assert.Single(Chat.InEnglish().Says(line).Hears(": 4 of 7").Ratings.Entries).Rating;
        Assert.Equal((4, evidence), (rating.Score.Value, rating.Evidence));
    }

    [Theory]
    [InlineData("rate 4 negotiation", null)]
    [InlineData("rate 4 for negotiation held price", "held price")]
    [InlineData("rate 4/7 negotiation: held price", "held price")]
    [InlineData("评分 4 谈判", null)]
    [InlineData("评分 4分 谈判 守住了价格", "守住了价格")]
    public void The_score_may_come_first(string line, string? evidence)
    {
        var rating = Assert.Single(Chat.InEnglish().Says(line).Hears(": 4 of 7").Ratings.Entries).Rating;
        Assert.Equal(("price", 4, evidence), (rating.Skill.Value, rating.Score.Value, rating.Evidence));
    }

    [Theory]
    [InlineData(Language.English, "rate value 4 price 3", "Only one skill was rated.", "[rate price 3]")]
    [InlineData(Language.English, "rate value 4, price 3 gave in", "Only one skill was rated.", "[rate price 3 gave in]")]
    [InlineData(Language.Chinese, "评分 价值 4 价格 3", "只给一项打了分。", "[评分 价格 3]")]
    public void Of_two_in_a_line_one_is_taken_and_that_is_told(Language language, string line, string said, string chip)
    {
        var rating = Assert.Single(Chat.In(language).Says(line).Hears(said).Hears(chip).Ratings.Entries).Rating;
        Assert.Equal(("value", 4, null), (rating.Skill.Value, rating.Score.Value, rating.Evidence));
    }

    [Theory]
    [InlineData("cooking")]
    [InlineData("prospecting")]
    [InlineData("做饭")]
    [InlineData("xylophone")]
    public void What_is_near_no_skill_has_none_near_it(string typed) => Assert.Empty(NearestSkills.Of(typed, SkillLibrary.Standard));

    [Theory]
    [InlineData("execs", "executives")]
    [InlineData("exec", "executives")]
    [InlineData("negotiations", "price")]
    [InlineData("谈", "price")]
    [InlineData("决策", "deciders")]
    public void Near_is_what_begins_a_word_of_a_name(string typed, string nearest) => Assert.Equal(nearest, NearestSkills.Of(typed, SkillLibrary.Standard)[0].Id.Value);

    [Theory]
    [InlineData("rate closing 4", "price")]
    [InlineData("rate objections 4", "price")]
    [InlineData("评分 成交 4", "price")]
    [InlineData("评分 异议处理 4", "price")]
    public void Words_of_the_trade_are_known(string line, string skill) => Assert.Equal(skill, Assert.Single(Chat.InEnglish().Says(line).Ratings.Entries).Rating.Skill.Value);

    [Theory]
    [InlineData(Language.English, "rate cooking 4", "There is no skill called “cooking”. “rate” shows all of them. [rate]")]
    [InlineData(Language.Chinese, "评分 做饭 4", "没有叫“做饭”的技能。发“评分”可以看全部。 [评分]")]
    [InlineData(Language.English, "skill history cooking", "There is no skill called “cooking”. “skills” shows all of them. [skills]")]
    [InlineData(Language.Chinese, "技能历史 做饭", "没有叫“做饭”的技能。发“技能库”可以看全部。 [技能库]")]
    [InlineData(Language.English, "skills cooking", "There is no skill called “cooking”. “skills” shows all of them. [skills]")]
    [InlineData(Language.Chinese, "技能库 做饭", "没有叫“做饭”的技能。发“技能库”可以看全部。 [技能库]")]
    public void Where_nothing_is_near_the_list_is_offered(Language language, string line, string answer) => Chat.In(language).Says(line).Hears(answer);

    [Fact]
    public void Without_a_skill_no_score_is_saved_by_one_tap() => Chat.InEnglish().Says("rate 4").Hears("Which skill?").DoesNotHear(" 4]");
}
