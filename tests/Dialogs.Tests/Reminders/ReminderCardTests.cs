using CoachBot.Cards.Schema;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>The setting by card; it is 18:00 on a Monday.</summary>
public sealed class ReminderCardTests
{
    [Theory]
    [InlineData("remind")]
    [InlineData("reminder")]
    [InlineData("remind me")]
    [InlineData("提醒")]
    [InlineData("下班前提醒我")]
    public void The_bare_word_shows_the_setting(string word)
    {
        var chat = Chat.InEnglish().Says(word).Hears("On working days").Hears("Off at present.").Hears("Remind me at: –");
        Assert.Equal(["Save"], CardButtons.Titles(chat.Card!));
    }

    [Fact]
    public void The_card_holds_what_is_set_and_a_way_to_turn_it_off()
    {
        var chat = Chat.In(Language.Chinese).Says("每天18:30提醒我").Says("提醒").Hears("现在定在18:30。").Hears("几点提醒我：18:30");
        Assert.Equal("18:30", CardButtons.Values(chat.Card!)["at"]);
        Assert.Equal(["保存", "关闭提醒"], CardButtons.Titles(chat.Card!));
        Assert.Null(chat.Presses("关闭提醒").Hears("提醒已关闭").Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void A_time_is_saved_once()
    {
        var chat = Chat.InEnglish().Says("remind");
        var card = chat.Card!;
        Assert.Equal(new LocalTime(18, 30), chat.Presses("Save", card, ("at", "18:30")).Hears("I’ll remind you at 18:30").Person.Profile.RemindAt);
        chat.Says("remind me at 19:00");
        Assert.Equal(new LocalTime(19, 0), chat.Presses("Save", card, ("at", "18:30")).Hears("This was saved already").Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("", "Choose a time, or turn reminders off.")]
    [InlineData("6", "“6” could be 06:00 or 18:00. Which one?")]
    [InlineData("late", "“late” is not a time of day.")]
    public void What_is_no_time_stays_on_the_card_to_be_corrected(string entered, string error)
    {
        var chat = Chat.InEnglish().Says("remind").Presses("Save", null, ("at", entered)).Hears(error);
        Assert.Equal(entered.Length == 0 ? null : entered, CardButtons.Values(chat.Card!).GetValueOrDefault("at"));
        Assert.Equal(new LocalTime(18, 30), chat.Presses("Save", null, ("at", "18:30")).Person.Profile.RemindAt);
    }

    [Fact]
    public void Turned_off_twice_it_says_that_it_is_off()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("remind");
        var card = chat.Card!;
        chat.Presses("Turn reminders off", card).Hears("Reminders are off");
        var once = chat.Person;
        Assert.Same(once, chat.Presses("Turn reminders off", card).Hears("Reminders are off").Person);
    }

    [Fact]
    public void A_button_pressed_before_does_not_turn_a_later_choice_off()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("remind");
        var card = chat.Card!;
        chat.Presses("Turn reminders off", card).Says("remind me at 19:00");
        Assert.Equal(new LocalTime(19, 0), chat.Presses("Turn reminders off", card).Hears("pressing again changed nothing").Hears("Set to 19:00.").Person.Profile.RemindAt);
    }

    [Fact]
    public void Another_persons_card_turns_nothing_off()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("remind");
        var press = CardButtons.Press(chat.Card!, "Turn reminders off") with { Owner = "somebody else" };
        chat.Takes(new Tapped(new(press, new Dictionary<string, string>()))).Hears("made for somebody else");
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
    }

    [Fact]
    public void Off_offers_the_day_that_is_still_open()
    {
        var chat = Chat.InEnglish().Says("no reminders");
        Assert.Equal(["Log a day"], CardButtons.Titles(chat.Card!));
        chat.Presses("Log a day").Hears("Hours on each activity");
        Assert.Empty(CardButtons.Titles(chat.Says("2h visits").Says("no reminders").Card!));
    }

    [Fact]
    public void The_time_is_a_field_of_its_own_kind() =>
        Assert.Equal(new InputTime("at", "Remind me at", "18:30"), Assert.Single(Chat.InEnglish().Says("remind me at 18:30").Says("remind").Card!.Body.OfType<InputTime>()));
}
