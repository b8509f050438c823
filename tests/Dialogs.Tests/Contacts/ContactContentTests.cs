using CoachBot.Coaching.Drills;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>What the weekly message is about.</summary>
public sealed class ContactContentTests
{
    [Fact]
    public void With_nothing_to_do_nothing_is_said_and_the_next_slot_is_waited_for()
    {
        var chat = Chat.InEnglish();
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.LivesUntil(FirstSlot.PlusDays(60));
        Assert.Empty(chat.Unasked);
        Assert.Equal(new LocalDateTime(2027, 1, 26, 9, 30), chat.WakesNext);
    }

    [Fact]
    public void Nobody_is_woken_who_has_not_met_the_coach() => Assert.Null(Chat.WithStranger(Language.English).WakesNext);

    [Theory]
    [InlineData(Language.English, "Your week", "2 drills", "Start 3 drills", "Drill 1 of 5")]
    [InlineData(Language.Chinese, "本周要做的事", "2道练习", "开始练习（3道）", "练习 1/5")]
    public void Drills_that_are_due_are_told_by_skill_and_begun_with_one_tap(Language language, string title, string ofOne, string begin, string first)
    {
        var chat = Chat.InEnglish().Drills("price").Drills("price").Drills("needs").Says($"language {language.Tag()}");
        chat.LivesUntil(FirstSlot).Hears(title).Hears(ofOne).Presses(begin).Hears(first);
    }

    [Fact]
    public void What_is_begun_from_the_message_asks_what_is_due_and_then_ends()
    {
        var chat = Chat.InEnglish().Drills("price").Drills("needs").LivesUntil(FirstSlot).Presses("Start 2 drills");
        chat.AnswersDrill(true).Presses("Next").AnswersDrill(true).Presses("Next").Hears("That is it for today");
        Assert.Equal(2, chat.Drills.Memories.Count);
    }

    [Fact]
    public void Of_more_than_five_the_rest_waits()
    {
        var chat = Chat.InEnglish();
        foreach (var skill in DrillBank.Standard.Objectives.Select(objective => objective.Skill.Value).Distinct().Take(3))
        {
            chat.Drills(skill).Drills(skill).Drills(skill);
        }

        chat.LivesUntil(FirstSlot);
        Assert.Contains("Start 5 drills", CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void Days_that_were_left_out_are_told_to_whoever_logs_with_a_way_to_the_first()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").LivesUntil(FirstSlot);
        Assert.Empty(chat.Unasked);
        chat.LivesUntil(FirstSlot.PlusDays(7)).Hears("Not logged").Hears("Tue 24 Nov, Wed 25 Nov, Thu 26 Nov, Fri 27 Nov, Mon 30 Nov").DoesNotHear("Tue 1 Dec");
        chat.Presses("Log Tue 24 Nov");
        Assert.Contains("2026-11-24", CardButtons.Values(chat.Card!).Values);
    }

    [Fact]
    public void Who_has_not_logged_for_a_month_is_not_asked_to()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").LivesUntil(FirstSlot.PlusDays(70));
        Assert.All(chat.Unasked, told => Assert.InRange(told.At.Date, new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 25)));
    }

    [Fact]
    public void One_thing_to_try_comes_along_and_never_the_answer_of_what_is_due()
    {
        // What was answered today is not due today.
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot.PlusHours(-1)).Drills("needs", isRight: true);
        string due = TryOf(chat.Answers[0].Review.Drill), other = TryOf(chat.Answers[^1].Review.Drill);
        chat.LivesUntil(FirstSlot).Hears("Start 1 drill").Hears("Try it in one call this week").Hears(other).DoesNotHear(due);
    }

    [Fact]
    public void Of_two_things_to_try_each_comes_in_its_turn_whatever_is_practised_meanwhile()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot.PlusHours(-1)).Drills("needs", isRight: true).Drills("value", isRight: true).LivesUntil(FirstSlot);
        string[] tried = [.. chat.Answers.Select(answer => TryOf(answer.Review.Drill))];
        string first = tried.Single(each => chat.Heard.Contains(each, StringComparison.Ordinal));
        chat.PutsOff("hour").LivesUntilWrittenTo().DoesNotHear(first).Hears("Try it in one call this week");
    }

    [Fact]
    public void A_thing_to_try_is_no_reason_to_write()
    {
        var chat = Chat.InEnglish().LivesUntil(FirstSlot.PlusHours(-1)).Drills("needs", isRight: true);
        Assert.Empty(chat.LivesUntil(FirstSlot).Unasked);
    }

    [Theory]
    [InlineData(Language.English, "plan due", "What there is to do", "Start 1 drill")]
    [InlineData(Language.Chinese, "客户计划待办", "要做的事", "开始练习（1道）")]
    public void Whoever_asks_is_shown_all_of_it_and_has_nothing_to_put_off(Language language, string said, string title, string begin)
    {
        var chat = Chat.InEnglish().Drills("price").Says($"language {language.Tag()}").Waits(Duration.FromDays(1)).Says(said).Hears(title);
        Assert.Contains(begin, CardButtons.Titles(chat.Card!));
        Assert.DoesNotContain(Wording.Texts.In(language).SnoozeButton, CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void Plans_drills_and_days_are_one_card_with_no_more_than_six_buttons()
    {
        var chat = Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huarui"), ("tier", "a")).Says("log 3h visits");
        chat.Waits(Duration.FromDays(3)).Drills("price").LivesUntil(FirstSlot.PlusDays(7));
        chat.Hears("Drills").Hears("due before the next weekly message").Hears("1 Collect").Hears("Not logged");
        Assert.InRange(CardButtons.Titles(chat.Card!).Count, 5, 6);
        chat.Presses("Open", null, ("due", "p0001/collect/0"), ("snooze", "hour")).Hears("Plan: Huarui");
    }

    private static string TryOf(DrillId id) => DrillBank.Standard.Find(id)!.Text.English.Try;
}
