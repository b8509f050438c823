
namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>Whose skill a typed line rates: a rep only by a whole name, oneself by "my", and nobody by chance.</summary>
public sealed class RateWhoTests
{
    [Theory]
    [InlineData("rate my negotiation 4")]
    [InlineData("rate me negotiation 4")]
    [InlineData("rate myself negotiation 4")]
    [InlineData("rate myself: 4 negotiation")]
    [InlineData("rate my own negotiation 4")]
    [InlineData("评分 我 谈判 4")]
    [InlineData("评分 我的谈判 4")]
    [InlineData("评分 自己 谈判 4")]
    [InlineData("评分 自己的谈判4")]
    public void My_is_oneself(string line)
    {
        var chat = Led(out string rep).Says(line).Hears("Negotiating price efficiently: 4 of 7");
        Assert.Equal(4, Assert.Single(chat.Ratings.Entries).Rating.Score.Value);
        Assert.Empty(chat.Others.RatingsOf(rep).Entries);
        Assert.Single(Chat.InEnglish().Says(line).Ratings.Entries);
    }

    [Fact]
    public void Me_alone_opens_the_card() => Led(out _).Says("rate myself").Hears("Think of one real call");

    [Theory]
    [InlineData("rate a negotiation 4")]
    [InlineData("rate the negotiation 4")]
    [InlineData("rate th negotiation 4")]
    [InlineData("rate hel negotiation 4")]
    [InlineData("rate am 4 negotiation")]
    [InlineData("skill history the price")]
    public void A_part_of_a_name_is_asked_about(string line)
    {
        var chat = Led(out string rep).Says(line).DoesNotHear("of 7");
        Assert.Empty(chat.Ratings.Entries);
        Assert.Empty(chat.Others.RatingsOf(rep).Entries);
    }

    [Fact]
    public void It_is_asked_with_the_line_that_would_be_clear() =>
        Led(out _).Says("rate the negotiation 4").Hears("Whom do you mean by “the”: Amy Thelin? [rate Amy Thelin negotiation 4]");

    [Theory]
    [InlineData("评分 明 谈判 4", 0)]
    [InlineData("评分 王 谈判 4", 0)]
    [InlineData("评分 小明 谈判 4", 1)]
    [InlineData("评分 王小明谈判4", 1)]
    [InlineData("评分 王小明的谈判4", 1)]
    [InlineData("评分 4 谈判", 0)]
    public void A_Chinese_name_is_whole_or_a_given_name_of_two(string line, int given)
    {
        var chat = Chat.In(Language.Chinese).IsManager();
        string rep = chat.Others.Add("王小明", Chat.Self);
        Assert.Equal(given, chat.Says(line).Others.RatingsOf(rep).Entries.Length);
    }

    [Theory]
    [InlineData("rate Amy negotiation 4")]
    [InlineData("rate thelin negotiation 4")]
    [InlineData("rate Amy's negotiation 4")]
    [InlineData("rate Amy 4 negotiation")]
    [InlineData("rate Amy 4 for negotiation")]
    [InlineData("rate @Amy Thelin: negotiation 4")]
    public void A_word_of_the_name_is_enough(string line)
    {
        var chat = Led(out string rep).Says(line).Hears("Amy Thelin, Negotiating price efficiently: 4 of 7");
        Assert.Equal(4, Assert.Single(chat.Others.RatingsOf(rep).Entries).Rating.Score.Value);
    }

    [Fact]
    public void A_skill_that_is_also_a_word_of_a_name_is_the_skill()
    {
        var chat = Chat.InEnglish().IsManager();
        string rep = chat.Others.Add("Ann Price", Chat.Self);
        Assert.Single(chat.Says("rate price negotiation 4").Ratings.Entries);
        Assert.Empty(chat.Others.RatingsOf(rep).Entries);
        Assert.Single(chat.Says("rate Ann Price negotiation 4").Others.RatingsOf(rep).Entries);
    }

    [Theory]
    [InlineData("rate Amy")]
    [InlineData("rate Amy Thelin")]
    [InlineData("评分 amy")]
    public void A_name_alone_opens_the_card_for_the_rep(string line)
    {
        var chat = Led(out string rep).Says(line).Hears("Think of one real call");
        Assert.Equal(rep, CardButtons.Values(chat.Card!)["who"]);
    }

    [Fact]
    public void What_is_no_name_is_no_name_though_it_stands_before_a_number() => Led(out _).Says("rate negotation 4").Hears("There is no skill called “negotation”");

    [Fact]
    public void A_score_refused_for_a_rep_is_not_offered_for_oneself() => Led(out _).Says("rate Amy negotiation 9").Hears("[rate Amy Thelin Price]");

    [Theory]
    [InlineData(Language.English, "rate Li Wei negotiation 4")]
    [InlineData(Language.English, "rate Li Wei negotiation")]
    [InlineData(Language.Chinese, "评分 李伟 谈判 4")]
    [InlineData(Language.Chinese, "评分 李伟谈判4")]
    public void A_rep_rates_nobody_else(Language language, string line)
    {
        var chat = Chat.In(language).Says(line);
        chat.Hears(language == Language.English ? "you can rate yourself, and the reps who have accepted you" : "您只能给自己打分").DoesNotHear("[");
        Assert.Empty(chat.Ratings.Entries);
    }

    [Fact]
    public void A_rep_who_has_no_reps_may_say_the() => Assert.Single(Chat.InEnglish().Says("rate the negotiation 4").Ratings.Entries);

    [Theory]
    [InlineData("The pitch", "rate the pitch 4")]
    [InlineData("My network", "rate my network 4")]
    public void A_skill_that_begins_so_is_the_skill(string name, string line)
    {
        var chat = Led(out _).SomebodyEdits("price", text => text with { ShortName = name });
        Assert.Equal("price", Assert.Single(chat.Says(line).Ratings.Entries).Rating.Skill.Value);
    }

    [Fact]
    public void What_only_begins_like_it_is_quoted_whole() => Chat.InEnglish().Says("rate a/b testing 4").Hears("There is no skill called “a/b testing”");

    [Theory]
    [InlineData("skills map my")]
    [InlineData("skills map me")]
    [InlineData("skills map myself")]
    [InlineData("技能图 自己")]
    public void The_map_of_oneself_is_ones_own(string line) => Led(out _).IsRated("price", 3).Says(line).Hears("Your skill map");

    [Fact]
    public void The_history_of_my_skill_is_ones_own() => Led(out _).IsRated("price", 3).Says("skill history my price").DoesNotHear("Amy");

    private static Chat Led(out string rep)
    {
        var chat = Chat.InEnglish().IsManager();
        rep = chat.Others.Add("Amy Thelin", Chat.Self);
        return chat;
    }
}
