using CoachBot.Cards;
using CoachBot.Cards.Schema;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>Cards of drills that were answered already, are too old, or ask what is asked no more.</summary>
public sealed class AnsweredDrillTests
{
    [Theory]
    [InlineData(Language.English, "drill price", "Sure", "Not sure", "You answered this one on Mon 23 Nov at 18:00: answer", "“Sure”", "Next")]
    [InlineData(Language.Chinese, "练习 价格", "确定", "不太确定", "这道题您在11月23日（周一） 18:00答过了", "“确定”", "下一题")]
    public void A_card_that_was_answered_tells_how_and_offers_the_next(Language language, string said, string sure, string other, string told, string how, string next)
    {
        var chat = Chat.In(language).Says(said);
        var card = chat.Card;
        var drill = Asked(card!, sure);
        chat.Presses(sure, null, (DrillCard.Option, $"{drill.Best}")).Waits(Duration.FromHours(20));
        foreach (string title in (string[])[other, sure])
        {
            chat.Presses(title, card, (DrillCard.Option, $"{(drill.Best + 1) % 4}")).Hears(told).Hears(how);
        }

        Assert.Single(chat.Answers);
        chat.Presses(next);
        Assert.NotEqual(drill.Id, Asked(chat.Card!, sure).Id);
    }

    [Fact]
    public void Of_two_cards_of_one_drill_the_first_answer_counts()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var phone = chat.Card!;
        chat.Waits(Duration.FromMinutes(2)).Says("drill price");
        Assert.Equal(Asked(phone, "Sure").Id, Asked(chat.Card!, "Sure").Id);
        chat.Presses("Sure", chat.Card, (DrillCard.Option, "0")).Presses("Sure", phone, (DrillCard.Option, "1")).Hears("You answered this one");
        Assert.Single(chat.Answers);
    }

    [Fact]
    public void A_drill_that_is_asked_again_weeks_later_is_answered_again()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var first = Asked(chat.Card!, "Sure");
        chat.Presses("Sure", null, (DrillCard.Option, "0"));
        for (int week = 1; week <= 14; week++)
        {
            chat.Waits(Duration.FromDays(7)).Says("drill price").Presses("Sure", null, (DrillCard.Option, "0"));
        }

        Assert.True(chat.Answers.Count(answer => answer.Review.Drill == first.Id) > 1);
        Assert.Equal(15, chat.Answers.Count);
        Assert.All(chat.Answers, answer => Assert.False(answer.Review.IsPractice));
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(8, 0)]
    public void A_card_of_more_than_a_week_ago_asks_afresh(int days, int answers)
    {
        var chat = Chat.InEnglish().Says("drill price");
        var old = chat.Card;
        chat.Waits(Duration.FromDays(days)).Presses("Sure", old, (DrillCard.Option, "0"));
        Assert.Equal(answers, chat.Answers.Count);
        if (answers == 0)
        {
            chat.Hears("too old to count").Hears("Drill 1 of 5").Presses("Sure", null, (DrillCard.Option, "0"));
            Assert.Single(chat.Answers);
        }
    }

    [Fact]
    public void A_row_that_is_left_over_night_begins_anew()
    {
        var chat = Chat.InEnglish().Says("drill").Presses("Sure", null, (DrillCard.Option, "0")).Presses("Next").Hears("Drill 2 of 5")
            .Presses("Sure", null, (DrillCard.Option, "0")).Waits(Duration.FromHours(14));
        chat.Presses("Next").Hears("Drill 1 of 5");
    }

    [Fact]
    public void A_second_wording_of_what_was_answered_today_is_practice()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var missed = Asked(chat.Card!, "Sure");
        var other = DrillBank.Standard.Find(missed.Id.Objective)!.Drills[1];
        var asked = new DrillAsked(new(new SkillId("price")), Instant.FromUtc(2026, 11, 23, 9, 0));
        var press = new Press(DrillPresses.SureOp, "another card", "me") { About = other.Id.ToString(), Shown = asked.Shown };
        chat.Presses("Sure", null, (DrillCard.Option, $"{(missed.Best + 1) % 4}"));
        var memory = chat.Drills.Of(missed.Id.Objective);
        chat.Takes(new Tapped(new(press, new Dictionary<string, string> { [DrillCard.Option] = $"{other.Best}" }))).Hears("does not count");
        Assert.Equal((true, memory), (chat.Answers[^1].Review.IsPractice, chat.Drills.Of(missed.Id.Objective)));
    }

    [Fact]
    public void Drills_are_asked_in_the_middle_of_a_form_which_goes_on_after()
    {
        var chat = Chat.InEnglish().Says("time zone").Says("drill").Hears("Drill 1 of 5").Hears("time zone");
        chat.Presses("Sure", null, (DrillCard.Option, "0"));
        Assert.Single(chat.Answers);
    }

    [Theory]
    [InlineData("drill negociation", "Did you mean")]
    [InlineData("drill astronomy", "There is no skill called")]
    [InlineData("练习 价格谈判", "Drill 1 of 5: Price")]
    public void A_skill_is_found_by_any_of_its_names_and_else_told_with_those_near(string said, string told) => Chat.InEnglish().Says(said).Hears(told);

    [Fact]
    public void A_retired_skill_is_drilled_no_more()
    {
        var chat = Chat.InEnglish().Says("drill price");
        var card = chat.Card;
        chat.Skills = chat.Skills.Retire(new("price"));
        chat.Says("drill price").Hears("is retired and not drilled any more");
        chat.Presses("Sure", card, (DrillCard.Option, "0")).Hears("That drill is not asked any more").Hears("Drill 1 of 5");
        Assert.Empty(chat.Answers);
        Assert.NotEqual(new SkillId("price"), Asked(chat.Card!, "Sure").Id.Objective.Skill);
    }

    private static Drill Asked(AdaptiveCard card, string button) => DrillBank.Standard.Find(DrillId.From(CardButtons.Press(card, button).About)!.Value)!;
}
