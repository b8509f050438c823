using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>A drill, from the word to what is remembered of it.</summary>
public sealed class DrillingTests
{
    [Theory]
    [InlineData(Language.English, "drill", "Drill 1 of 5", "Sure")]
    [InlineData(Language.Chinese, "练习", "练习 1/5", "确定")]
    public void A_situation_with_four_answers_is_asked(Language language, string said, string title, string sure)
    {
        var chat = Chat.In(language).Says(said).Hears(title);
        var drill = Asked(chat, sure);
        var text = drill.TextIn(language);
        chat.Hears(text.Situation);
        Assert.All(text.Options, option => chat.Hears(option.Text).DoesNotHear(option.Why));
    }

    [Theory]
    [InlineData(true, "Sure", Grade.Good)]
    [InlineData(true, "Not sure", Grade.Hard)]
    [InlineData(true, "I am guessing", Grade.Again)]
    [InlineData(false, "Sure", Grade.Again)]
    [InlineData(false, "Not sure", Grade.Again)]
    public void The_answer_is_told_with_its_reasons_and_graded_by_how_sure_one_was(bool isRight, string how, Grade grade)
    {
        var chat = Chat.InEnglish().Says("drill price");
        var drill = Asked(chat, how);
        Answer(chat, drill, isRight, how);
        Assert.All(drill.Text.English.Options, option => chat.Hears(option.Why));
        chat.Hears(drill.Text.English.Try);
        var answered = Assert.Single(chat.Answers);
        Assert.Equal((drill.Id, grade, false, null), (answered.Review.Drill, answered.Review.Grade, answered.Review.IsPractice, answered.Review.Expected));
        Assert.Equal(Chat.Monday, chat.Drills.Of(drill.Id.Objective)!.LastDay);
    }

    [Fact]
    public void Without_an_answer_nothing_is_saved()
    {
        var chat = Chat.InEnglish().Says("drill").Presses("Sure").Hears("Choose one from the list");
        chat.Presses("Sure", null, (DrillCard.Option, "7")).Hears("Choose one from the list");
        Assert.Empty(chat.Answers);
    }

    [Fact]
    public void What_was_missed_is_practised_in_other_words_and_does_not_count()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var missed = Asked(chat, "Sure");
        Answer(chat, missed, false, "Sure");
        var memory = chat.Drills.Of(missed.Id.Objective);
        chat.Presses("Practise once more").Hears("does not count");
        var again = Asked(chat, "Sure");
        Assert.Equal((missed.Id.Objective, true), (again.Id.Objective, again.Id != missed.Id));
        Answer(chat, again, true, "Sure");
        chat.Hears("does not count");
        Assert.True(chat.Answers[^1].Review.IsPractice);
        Assert.Equal(memory, chat.Drills.Of(missed.Id.Objective));
    }

    [Fact]
    public void A_row_has_five_of_different_skills_and_then_ends()
    {
        var chat = Chat.InEnglish().Says("drill");
        var asked = new List<Drill>();
        for (int n = 1; n <= 5; n++)
        {
            chat.Hears($"Drill {n} of 5");
            asked.Add(Asked(chat, "Sure"));
            Answer(chat, asked[^1], n != 2, "Sure");
            chat.Presses(n < 5 ? "Next" : "Finish");
        }

        chat.Hears("That is it for today").Hears("4 of 5 known").Hears(asked[1].Text.English.Try).Hears("The next is due on ");
        Assert.Equal(5, asked.Select(drill => drill.Id.Objective).Distinct().Count());
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.NotEqual(pair.First.Id.Objective.Skill, pair.Second.Id.Objective.Skill));
    }

    [Fact]
    public void Weeks_later_another_variant_is_asked_and_the_recall_that_was_expected_is_logged()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var first = Asked(chat, "Sure");
        Answer(chat, first, true, "Not sure");
        chat.Waits(Duration.FromDays(40)).Says("drill price");
        var asked = Enumerable.Range(0, 3).Select(_ =>
        {
            var drill = Asked(chat, "Sure");
            Answer(chat, drill, true, "Sure");
            chat.Presses("Next");
            return drill;
        }).First(drill => drill.Id.Objective == first.Id.Objective);
        Assert.NotEqual(first.Id, asked.Id);
        Assert.InRange(chat.Answers.Single(answered => answered.Review.Drill == asked.Id).Review.Expected!.Value, 0.3, 0.9);
    }

    [Theory]
    [InlineData("price/hold-before-trade/99")]
    [InlineData("x")]
    [InlineData(null)]
    public void A_made_up_drill_is_none(string? about)
    {
        var chat = Chat.InEnglish().Takes(new Tapped(new(new(DrillPresses.SureOp, "made-up", "me") { About = about }, new Dictionary<string, string> { [DrillCard.Option] = "0" })));
        chat.Hears("too old to use");
        Assert.Empty(chat.Answers);
    }

    private static Drill Asked(Chat chat, string button) => DrillBank.Standard.Find(DrillId.From(CardButtons.Press(chat.Card!, button).About)!.Value)!;

    private static void Answer(Chat chat, Drill drill, bool isRight, string how) => chat.Presses(how, null, (DrillCard.Option, $"{(isRight ? drill.Best : (drill.Best + 1) % 4)}"));
}
