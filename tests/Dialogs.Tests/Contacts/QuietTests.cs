using CoachBot.Dialogs.Contacts;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>Somebody who never answers is asked once, and then left alone.</summary>
public sealed class QuietTests
{
    private static readonly LocalDateTime Fifth = FirstSlot.PlusDays(28);

    [Fact]
    public void After_four_without_an_answer_one_question_comes_and_then_nothing()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(Fifth.PlusDays(90));
        var slots = chat.Unasked.Where(told => told.At.DayOfWeek == IsoDayOfWeek.Tuesday).ToList();
        Assert.Equal([FirstSlot, FirstSlot.PlusDays(7), FirstSlot.PlusDays(14), FirstSlot.PlusDays(21), Fifth], slots.Select(told => told.At));
        Assert.Contains("Shall I go on writing?", slots[^1].Heard, StringComparison.Ordinal);
        Assert.Equal(Fifth, chat.Unasked[^1].At);
        Assert.NotNull(chat.WakesNext);
    }

    [Theory]
    [InlineData(Language.English, "keep", "Keep")]
    [InlineData(Language.Chinese, "保持", "保持")]
    public void Keep_goes_on_as_before(Language language, string word, string button)
    {
        foreach (var answer in Answers(word, button))
        {
            Assert.Equal(Fifth.PlusDays(7), answer(Asked(language)).LivesUntilWrittenTo().Unasked[^1].At);
        }
    }

    [Theory]
    [InlineData(Language.English, "less", "Less")]
    [InlineData(Language.Chinese, "减少", "减少")]
    public void Less_comes_every_second_week(Language language, string word, string button)
    {
        foreach (var answer in Answers(word, button))
        {
            var chat = answer(Asked(language)).LivesUntilWrittenTo();
            Assert.Equal(Fifth.PlusDays(14), chat.Unasked[^1].At);
            Assert.Equal(Fifth.PlusDays(28), chat.Presses(language == Language.English ? "Later" : "稍后再说", null, ("snooze", "next")).LivesUntilWrittenTo().Unasked[^1].At);
        }
    }

    [Theory]
    [InlineData(Language.English, "stop", "Stop")]
    [InlineData(Language.Chinese, "停止", "停止")]
    public void Stop_ends_it_until_it_is_chosen_again(Language language, string word, string button)
    {
        foreach (var answer in Answers(word, button))
        {
            var chat = answer(Asked(language));
            Assert.Equal((WeeklyChoice.Off, null), (chat.Person.Profile.Weekly, chat.WakesNext));
        }
    }

    [Fact]
    public void Anything_else_that_is_said_ends_the_silence_too()
    {
        var chat = Asked(Language.English).Says("week").LivesUntilWrittenTo();
        Assert.Equal(Fifth.PlusDays(7), chat.Unasked[^1].At);
        chat.Hears("Your week");
    }

    [Fact]
    public void Whoever_says_anything_now_and_then_is_never_asked()
    {
        var chat = Chat.InEnglish().Drills("price");
        for (int week = 0; week < 12; week++)
        {
            chat.LivesUntil(FirstSlot.PlusDays(7 * week)).Hears("Your week").Says("thanks");
        }
    }

    [Fact]
    public void Where_it_was_not_asked_stop_means_what_it_always_did() => Chat.InEnglish().Says("stop").Hears("nothing to cancel");

    [Fact]
    public void An_old_question_pressed_again_does_what_it_says()
    {
        var chat = Asked(Language.English);
        var card = chat.Card;
        chat.Says("hello").Presses("Less", card).Hears("every second week").Presses("Less", card).Hears("every second week");
        Assert.Equal(Fifth.Date.PlusDays(14), chat.WakesNext!.Value.Date);
    }

    [Fact]
    public void Every_second_week_can_be_chosen_and_given_up()
    {
        var chat = Chat.InEnglish().Says("weekly").Presses("Save", null, ("day", "2"), ("time", "09:30"), ("every", "second"));
        Assert.Equal(FirstSlot, chat.WakesNext);
        Assert.Equal(FirstSlot.PlusDays(14), chat.LivesUntil(FirstSlot).WakesNext);
        chat.Says("settings").Hears("Tuesday, 09:30, every second week");
        chat.Says("weekly").Presses("Save", null, ("day", "2"), ("time", "09:30"), ("every", "week"));
        Assert.Equal(FirstSlot.PlusDays(7), chat.WakesNext);
    }

    private static Func<Chat, Chat>[] Answers(string word, string button) => [chat => chat.Says(word), chat => chat.Presses(button)];

    private static Chat Asked(Language language) => Chat.InEnglish().Drills("price").Says($"language {language.Tag()}").LivesUntil(Fifth);
}
