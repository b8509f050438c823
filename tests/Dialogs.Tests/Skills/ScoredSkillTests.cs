namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>Ratings without the word for it, as people say them in Chinese, and lines of time that only look like one.</summary>
public sealed class ScoredSkillTests
{
    [Theory]
    [InlineData("给谈判打4分", null)]
    [InlineData("给谈判打个4分", null)]
    [InlineData("谈判技巧4分", null)]
    [InlineData("谈判能力4分", null)]
    [InlineData("给谈判打 4 分，守住了价格", "守住了价格")]
    [InlineData("给自己的谈判打四分", null)]
    [InlineData("给谈判评4分", null)]
    [InlineData("谈判4分", null)]
    [InlineData("谈判 ４分。", null)]
    [InlineData("谈判打4分", null)]
    [InlineData("价格谈判四分", null)]
    [InlineData("谈判4分，守住了价格", "守住了价格")]
    public void A_skill_with_points_is_rated(string line, string? evidence)
    {
        var chat = Chat.In(Language.Chinese).Says(line).Hears("高效磋商价格：4 分");
        var rating = Assert.Single(chat.Ratings.Entries).Rating;
        Assert.Equal(("price", 4, evidence), (rating.Skill.Value, rating.Score.Value, rating.Evidence));
        Assert.DoesNotContain(chat.Days.All, day => day.IsLogged);
    }

    [Fact]
    public void A_skill_of_the_organisations_own_too()
    {
        var chat = Chat.In(Language.Chinese).SomebodyEdits("price", text => text with { Words = [.. text.Words, "压价"] });
        Assert.Single(chat.Says("压价3分").Ratings.Entries);
    }

    [Fact]
    public void A_manager_rates_a_rep_so()
    {
        var chat = Chat.In(Language.Chinese).IsManager();
        string rep = chat.Others.Add("王小明", Chat.Self);
        Assert.Single(chat.Says("给王小明的谈判打4分").Others.RatingsOf(rep).Entries);
    }

    [Theory]
    [InlineData("谈判4分钟")]
    [InlineData("谈判40分")]
    [InlineData("谈判30分，开会2小时")]
    [InlineData("谈判4小时")]
    [InlineData("谈判5分，开会2小时")]
    [InlineData("开会5分")]
    [InlineData("拜访3小时 开会5分")]
    [InlineData("昨天谈判5分")]
    [InlineData("给谈判打4分，开会2小时")]
    [InlineData("给客户打电话1小时，写方案评审4分")]
    [InlineData("给客户打4分钟电话")]
    public void A_line_of_time_stays_one(string line)
    {
        var chat = Chat.In(Language.Chinese).Says(line);
        Assert.Empty(chat.Ratings.Entries);
        Assert.True(chat.Days.All.Any(day => day.IsLogged) || !chat.Person.Forms.IsEmpty);
    }
}
