using CoachBot.Cards;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>A rep rates their own skills, typed and by card.</summary>
public sealed class RateTests
{
    [Fact]
    public void A_typed_line_rates_and_shows_what_the_next_score_would_look_like()
    {
        var chat = Chat.InEnglish().Says("rate negotiation 4 held price on the Zhao deal");
        chat.Hears("Negotiating price efficiently: 4 of 7").Hears("Evidence: held price on the Zhao deal").Hears("What 5 would look like:");
        var rating = Assert.Single(chat.Ratings.Entries).Rating;
        Assert.Equal((new SkillId("price"), 1, new Score(4), Rater.Self, Chat.Monday), (rating.Skill, rating.Version, rating.Score, rating.By, rating.Date));
    }

    [Fact]
    public void In_Chinese_too() => Chat.In(Language.Chinese).Says("评分 谈判 4 赵总那单守住了价格").Hears("高效磋商价格：4 分").Hears("依据：赵总那单守住了价格").Hears("5 分会是什么样");

    [Fact]
    public void The_highest_score_has_no_next() => Chat.InEnglish().Says("rate negotiation 7").DoesNotHear("would look like");

    [Fact]
    public void The_card_shows_the_seven_anchors_and_saves_the_one_chosen()
    {
        var chat = Chat.InEnglish().Says("rate price");
        foreach (var score in Score.All)
        {
            chat.Hears(SkillLibrary.Standard.Find(new("price"))!.Text.English.Anchor(score));
        }

        chat.Presses("Save", inputs: [("skill", "price"), ("score", "5"), ("evidence", "asked back"), ("account", "Zhao")]);
        chat.Hears("Negotiating price efficiently: 5 of 7").Hears("Evidence (Zhao): asked back");
        Assert.Equal(5, Assert.Single(chat.Ratings.Entries).Rating.Score.Value);
    }

    [Fact]
    public void A_score_chosen_by_the_anchors_of_another_skill_is_not_taken()
    {
        var chat = Chat.InEnglish().Says("rate price").Presses("Save", inputs: [("skill", "needs"), ("score", "5"), ("evidence", "asked back")]);
        chat.Hears("Not saved yet: you chose another skill.").Hears(SkillLibrary.Standard.Find(new("needs"))!.Text.English.Anchors[6]).Hears("asked back");
        Assert.Empty(chat.Ratings.Entries);
        chat.Presses("Save", inputs: [("skill", "needs"), ("score", "3"), ("evidence", "asked back")]).Hears(": 3 of 7");
    }

    [Fact]
    public void Its_lines_are_shown_on_request_and_what_was_entered_is_kept() =>
        Chat.InEnglish().Says("rate").Presses("Show this skill’s lines", inputs: [("skill", "value"), ("evidence", "took the calculator out")])
            .Hears(SkillLibrary.Standard.Find(new("value"))!.Text.English.Anchors[0]).Hears("took the calculator out");

    [Fact]
    public void Without_a_line_chosen_nothing_is_saved()
    {
        var chat = Chat.InEnglish().Says("rate price").Presses("Save", inputs: [("skill", "price")]).Hears("Choose one of the seven lines.");
        Assert.Empty(chat.Ratings.Entries);
    }

    [Theory]
    [InlineData("rate negotiation 8", "“8” is not a score. A score is a whole number from 1 to 7. Nothing was saved.")]
    [InlineData("rate negotiation ten", "“ten” is not a score.")]
    [InlineData("rate negotation 4", "There is no skill called “negotation”. Did you mean “Price”")]
    [InlineData("rate xylophone", "There is no skill called “xylophone”.")]
    public void What_cannot_be_right_is_told_and_nothing_is_saved(string line, string answer) => Assert.Empty(Chat.InEnglish().Says(line).Hears(answer).Ratings.Entries);

    [Theory]
    [InlineData("rate Developing the customer's needs 4")]
    [InlineData("rate developing the customer’s needs 4")]
    public void An_apostrophe_is_read_as_it_is_typed(string line) => Assert.Single(Chat.InEnglish().Says(line).Hears("Developing the customer’s needs: 4 of 7").Ratings.Entries);

    [Fact]
    public void Evidence_over_its_limit_is_refused_with_the_limit() =>
        Assert.Empty(Chat.InEnglish().Says($"rate negotiation 4 {new string('x', 501)}").Hears("500").Ratings.Entries);

    [Fact]
    public void A_retired_skill_is_rated_no_longer()
    {
        var chat = Chat.InEnglish();
        chat.Skills = chat.Skills.Retire(new("price"));
        Assert.Empty(chat.Says("rate negotiation 4").Hears("is no longer rated in your organisation").Ratings.Entries);
    }

    [Fact]
    public void The_last_rating_is_told_with_the_new_one() =>
        Chat.InEnglish().Says("rate negotiation 3").Says("rate negotiation 5").Hears("Before: 3, on ");

    [Fact]
    public void A_manager_who_sees_it_otherwise_is_what_to_talk_about_first() =>
        Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 3).Says("rate negotiation 5").Hears("A manager rated this 3. Two or more apart: talk about it first.");

    [Fact]
    public void One_step_apart_is_nothing_to_talk_about() => Chat.InEnglish().IsLedBy("Chen Jing").IsRated("price", 4).Says("rate negotiation 5").DoesNotHear("talk about this");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_taken_back_by_button_and_by_word(bool isPressed)
    {
        var chat = Chat.InEnglish().Says("rate negotiation 3").Says("rate negotiation 5");
        _ = isPressed ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Undone: your rating of “Negotiating price efficiently” is gone.");
        Assert.Equal(3, Assert.Single(chat.Ratings.Entries).Rating.Score.Value);
    }

    [Fact]
    public void Undo_means_what_was_done_last()
    {
        var chat = Chat.InEnglish().Says("rate negotiation 3").Says("log 3h visits").Says("undo").Hears("Undone.");
        Assert.Single(chat.Ratings.Entries);
    }

    [Fact]
    public void Pressed_twice_it_is_one_rating()
    {
        var chat = Chat.InEnglish().Says("rate price");
        var form = chat.Card!;
        chat.Presses("Save", form, ("skill", "price"), ("score", "5")).Presses("Save", form, ("skill", "price"), ("score", "6")).Hears("saved already");
        Assert.Equal(5, Assert.Single(chat.Ratings.Entries).Rating.Score.Value);
    }

    [Fact]
    public void What_is_typed_as_evidence_is_shown_and_not_obeyed() =>
        Assert.Contains("\\\\[free", CardJson.Text(Chat.InEnglish().Says("rate negotiation 4 [free](https://evil.example) **bold**").Card!), StringComparison.Ordinal);

    [Fact]
    public void Nobody_rates_a_stranger() =>
        Chat.InEnglish().Says("rate price").Presses("Save", inputs: [("skill", "price"), ("score", "5"), ("who", "eeeeeeee-0000-4000-8000-000000000005")])
            .Hears("Nothing was changed: you can rate yourself, and the reps who have accepted you as their manager.");
}
