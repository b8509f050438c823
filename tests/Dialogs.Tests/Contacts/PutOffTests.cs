using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>A weekly message that nobody answered, and one that was put off.</summary>
public sealed class PutOffTests
{
    private static readonly LocalDateTime Wednesday = FirstSlot.PlusDays(1);

    [Fact]
    public void What_is_not_answered_is_reminded_of_once_a_working_day_later()
    {
        var chat = Written().LivesUntil(FirstSlot.PlusDays(6));
        Assert.Equal([FirstSlot, Wednesday], chat.Unasked.Select(told => told.At));
        Assert.Contains("I remind you once", chat.Unasked[1].Heard, StringComparison.Ordinal);
        Assert.Equal(FirstSlot.PlusDays(7), chat.WakesNext);
    }

    [Fact]
    public void A_reminder_does_not_come_on_a_day_off()
    {
        var chat = Chat.InEnglish().Drills("price");
        chat.Organisation = chat.Organisation with { Calendar = chat.Organisation.Calendar with { Holidays = [Wednesday.Date] } };
        Assert.Equal([FirstSlot, FirstSlot.PlusDays(2)], chat.LivesUntil(FirstSlot.PlusDays(6)).Unasked.Select(told => told.At));
    }

    [Fact]
    public void Whoever_drills_is_not_reminded() => Assert.Single(Written().Presses("Start 1 drill").LivesUntil(FirstSlot.PlusDays(6)).Unasked);

    [Fact]
    public void Whoever_logs_a_day_is_not_reminded() => Assert.Single(Written().Says("log 3h visits").LivesUntil(FirstSlot.PlusDays(6)).Unasked);

    [Fact]
    public void A_question_about_something_else_is_no_answer() => Assert.Equal(2, Written().Says("week").LivesUntil(FirstSlot.PlusDays(6)).Unasked.Count);

    [Fact]
    public void What_was_done_otherwise_is_not_reminded_of()
    {
        var chat = Written();
        chat.Says("hello").Says("drill").AnswersDrill(true);
        Assert.Single(chat.LivesUntil(FirstSlot.PlusDays(6)).Unasked);
    }

    [Theory]
    [InlineData("hour", "2026-11-24T10:30:00", "Put off to Tue 24 Nov, 10:30")]
    [InlineData("tomorrow", "2026-11-25T09:30:00", "Put off to Wed 25 Nov, 09:30")]
    [InlineData("next", "2026-12-01T09:30:00", "Put off to Tue 1 Dec, 09:30")]
    public void It_is_put_off_and_comes_again(string howLong, string at, string told)
    {
        var chat = Written().PutsOff(howLong).Hears(told).LivesUntilWrittenTo();
        Assert.Equal(NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(at).Value, chat.Unasked[^1].At);
        chat.Hears("Your week").Hears("Start 1 drill");
    }

    [Fact]
    public void Nothing_is_graded_by_putting_it_off()
    {
        var chat = Chat.InEnglish().Drills("price");
        var record = chat.Drills;
        chat.LivesUntil(FirstSlot).PutsOff("tomorrow").LivesUntil(FirstSlot.PlusDays(6));
        Assert.Same(record, chat.Drills);
        Assert.Single(chat.Answers);
    }

    [Fact]
    public void A_third_time_in_a_row_it_waits_for_the_next_slot()
    {
        var chat = Written().PutsOff("hour").LivesUntilWrittenTo().PutsOff("hour").LivesUntilWrittenTo();
        Assert.Equal(new LocalTime(11, 30), chat.Unasked[^1].At.TimeOfDay);
        chat.PutsOff("hour").Hears("Put off to Tue 1 Dec, 09:30").LivesUntilWrittenTo();
        Assert.Equal(FirstSlot.PlusDays(7), chat.Unasked[^1].At);
        chat.PutsOff("hour").Hears("Put off to Tue 1 Dec, 10:30");
    }

    [Fact]
    public void Past_the_working_day_it_comes_in_the_next_morning()
    {
        var chat = Chat.InEnglish().Says("weekly").Presses("Save", null, ("day", "5"), ("time", "16:30")).Drills("price");
        chat.LivesUntil(new(2026, 11, 27, 16, 30)).PutsOff("hour").Hears("Put off to Mon 30 Nov, 09:00");
    }

    [Fact]
    public void Where_only_every_second_week_counts_the_day_of_the_next_time_is_named_before_it_is_chosen()
    {
        var chat = Chat.InEnglish().Says("weekly").Presses("Save", null, ("day", "2"), ("time", "09:30"), ("every", "second")).Drills("price").LivesUntil(FirstSlot);
        Assert.Contains("Next time: Tue 8 Dec", Cards.CardJson.Text(chat.Card!), StringComparison.Ordinal);
        chat.PutsOff("next").Hears("Put off to Tue 8 Dec, 09:30");
    }

    [Theory]
    [InlineData("2", "Saved: Tuesday, 09:30", "2026-11-25")]
    [InlineData("5", "Saved: Friday, 09:30", "2026-11-25")]
    public void Whatever_else_is_chosen_what_was_put_off_comes_before_the_slot(string day, string told, string comes)
    {
        var chat = Written().PutsOff("tomorrow").Says("weekly").Presses("Save", null, ("day", day), ("time", "09:30")).Hears(told).DoesNotHear("put off");
        Assert.Equal(IsoDate.Parse(comes), chat.LivesUntilWrittenTo().Unasked[^1].At.Date);
    }

    [Fact]
    public void Where_the_slot_comes_first_or_never_it_is_said_what_becomes_of_what_was_put_off()
    {
        var chat = Written().PutsOff("tomorrow").Says("weekly").Presses("Save", null, ("day", "3"), ("time", "09:00")).Hears("What was put off comes then");
        Assert.Equal(new LocalTime(9, 0), chat.LivesUntilWrittenTo().Unasked[^1].At.TimeOfDay);
        Written().PutsOff("tomorrow").Says("weekly").Presses("Turn off").Hears("What was put off does not come either");
        Written().Says("weekly").Presses("Turn off").DoesNotHear("put off");
    }

    [Fact]
    public void What_was_put_off_comes_although_another_button_was_pressed_meanwhile()
    {
        var chat = Written().PutsOff("hour").Says("settings").Presses("Privacy").LivesUntilWrittenTo();
        Assert.Equal(FirstSlot.PlusHours(1), chat.Unasked[^1].At);
    }

    [Fact]
    public void A_button_pressed_twice_puts_off_once()
    {
        var chat = Written();
        var card = chat.Card;
        chat.PutsOff("hour");
        chat.Presses("Later", card, ("snooze", "tomorrow")).Hears("saved already");
        Assert.Equal(FirstSlot.PlusHours(1), chat.WakesNext);
    }

    [Theory]
    [InlineData("forever")]
    [InlineData("")]
    public void A_made_up_choice_puts_nothing_off(string howLong)
    {
        var chat = Written();
        var again = chat.Person.Profile.Contact.Again;
        chat.PutsOff(howLong).Hears("too old to use");
        Assert.Equal(0, chat.Person.Profile.Contact.Snoozes);
        Assert.NotNull(again);
    }

    [Fact]
    public void A_card_of_an_earlier_week_puts_nothing_off()
    {
        var chat = Written();
        var card = chat.Card;
        chat.LivesUntil(FirstSlot.PlusDays(7)).Presses("Later", card, ("snooze", "hour")).Hears("too old to use");
        Assert.Equal(0, chat.Person.Profile.Contact.Snoozes);
    }

    /// <summary>Somebody with one drill due, who was written to.</summary>
    private static Chat Written() => Chat.InEnglish().Drills("price").LivesUntil(FirstSlot).Hears("Start 1 drill");
}
