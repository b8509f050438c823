namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>What is refused can be mended and sent again; what can no longer be taken back is not in the way of what can.</summary>
public sealed class RateRefusedTests
{
    [Fact]
    public void A_card_that_was_refused_saves_once_it_is_right()
    {
        var chat = Led(out string rep).Says("rate price");
        var form = chat.Card!;
        chat.Others.Leave(rep);
        chat.Presses("Save", form, ("skill", "price"), ("score", "5"), ("who", rep)).Hears("Nothing was changed");
        chat.Presses("Save", form, ("skill", "price"), ("score", "5"), ("who", Chat.Self)).Hears(": 5 of 7");
        Assert.Single(chat.Ratings.Entries);
        chat.Presses("Save", form, ("skill", "price"), ("score", "5"), ("who", Chat.Self)).Hears("saved already");
    }

    [Fact]
    public void An_importance_that_was_refused_or_is_so_already_is_saved_once_it_is_other()
    {
        var chat = Led(out string rep).Says("importance Li Wei");
        var form = chat.Card!;
        chat.Presses("Save", form, ("who", rep), ("skill", "price"), ("importance", "team")).Hears("That is how it is already.");
        chat.Others.Leave(rep);
        chat.Presses("Save", form, ("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")).Hears("Nothing was changed");
        chat.Others.Return(rep);
        chat.Presses("Save", form, ("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")).Hears("Price high");
        Assert.Single(chat.Others.Team.Find(rep)!.Overrides);
    }

    [Theory]
    [InlineData(Language.English, "rate negotiation 4 ", "The evidence has 501 characters; up to 500 are accepted. Nothing was saved.")]
    [InlineData(Language.English, "rate negotiation ", "The evidence has 501 characters; up to 500 are accepted. Nothing was saved.")]
    [InlineData(Language.Chinese, "评分 谈判 4 ", "依据有 501 个字，最多 500 个字。没有保存。")]
    [InlineData(Language.Chinese, "评分 谈判 ", "依据有 501 个字，最多 500 个字。没有保存。")]
    public void Evidence_that_is_too_long_is_told_as_such(Language language, string line, string answer) =>
        Assert.Empty(Chat.In(language).Says(line + new string('x', 501)).Hears(answer).Ratings.Entries);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_rating_of_a_rep_who_has_left_stays_and_the_next_undo_means_what_was_before(bool isPressed)
    {
        var chat = Led(out string rep).Says("log 3h visits").Says("rate Li Wei price 3");
        chat.Others.Leave(rep);
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Nothing was taken back: this rep is no longer in your team").DoesNotHear("you can rate yourself");
        Assert.Single(chat.Others.RatingsOf(rep).Entries);
        chat.Says("undo").Hears("Undone");
    }

    [Fact]
    public void The_importance_for_a_rep_who_has_left_stays_and_the_next_undo_means_what_was_before()
    {
        var chat = Led(out string rep).Says("log 3h visits").Says("importance Li Wei");
        chat.Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")]);
        chat.Others.Leave(rep);
        chat.Says("undo").Hears("Nothing was taken back: this rep is no longer in your team").DoesNotHear("you can rate yourself");
        chat.Says("undo").Hears("Undone");
    }

    [Theory]
    [InlineData("rate Cy price 3")]
    [InlineData("importance Cy")]
    public void Without_reps_a_change_is_not_answered_as_if_a_map_were_wanted(string line) =>
        Chat.InEnglish().IsManager().Says(line).Hears("Nobody has accepted you as their manager yet").Hears("Nothing was changed").DoesNotHear("map");

    private static Chat Led(out string rep)
    {
        var chat = Chat.InEnglish().IsManager();
        rep = chat.Others.Add("Li Wei", Chat.Self);
        return chat;
    }
}
