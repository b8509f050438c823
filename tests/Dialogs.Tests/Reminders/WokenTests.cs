using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>The reminder itself, at half past six on a Monday in Shanghai.</summary>
public sealed class WokenTests
{
    private static readonly Instant HalfPastSix = Instant.FromUtc(2026, 11, 23, 10, 30);

    [Fact]
    public void A_day_that_is_not_logged_is_reminded_of_in_English()
    {
        var chat = Reminded(Language.English);
        Assert.Equal(
            "Nothing is logged yet for today, Mon 23 Nov\n\nOne line is enough: “log 3h visits, 2h travel, 45m reports”.\n\n[Log this day] [Turn reminders off]",
            chat.Heard);
        Assert.Equal("Nothing is logged yet for today, Mon 23 Nov. One line is enough: “log 3h visits, 2h travel, 45m reports”.", chat.Card!.FallbackText);
    }

    [Fact]
    public void A_day_that_is_not_logged_is_reminded_of_in_Chinese()
    {
        var chat = Reminded(Language.Chinese);
        Assert.Equal("今天11月23日（周一）还没有记录\n\n一句话就够：“记录 拜访3小时，路上2小时，写报告45分钟”。\n\n[记录这一天] [关闭提醒]", chat.Heard);
        Assert.Equal("今天11月23日（周一）还没有记录。一句话就够：“记录 拜访3小时，路上2小时，写报告45分钟”。", chat.Card!.FallbackText);
    }

    [Fact]
    public void One_tap_opens_the_form_and_one_line_logs()
    {
        Reminded(Language.English).Presses("Log this day").Hears("Log a day").Hears("Day: 2026-11-23").Presses("Save", null, ("face-to-face", "2"))
            .Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120));
        Reminded(Language.English).Says("2h visits").Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120));
    }

    [Fact]
    public void Pressed_the_morning_after_it_logs_the_day_it_was_about()
    {
        var chat = Reminded(Language.English).Waits(Duration.FromHours(14)).Presses("Log this day").Hears("Day: 2026-11-23");
        chat.Presses("Save", null, ("travel", "1")).Logged(Chat.Monday, (WorkActivity.TravelAndWaiting, 60));
    }

    [Fact]
    public void It_turns_itself_off()
    {
        var chat = Reminded(Language.English);
        var reminder = chat.Card!;
        chat.Presses("Turn reminders off", reminder).Hears("Reminders are off");
        Assert.Null(chat.Person.Profile.RemindAt);
        chat.Presses("Turn reminders off", reminder).Hears("Reminders are off");
        Assert.Empty(chat.Takes(new Woken(HalfPastSix)).Replies);
    }

    [Fact]
    public void It_changes_nobody_and_neither_opens_nor_drops_nor_repeats_a_form()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("log 3h visits, 2h golf").Waits(Duration.FromDays(2));
        var before = chat.Person;
        Assert.Single(before.Forms);
        var reminded = Take(before, Days.None, HalfPastSix + Duration.FromDays(2), new(Language.Chinese, DateTimeZone.Utc));
        Assert.Single(reminded.Replies);
        Assert.Same(before, reminded.Person);
        Assert.Empty(reminded.Changed);
    }

    [Fact]
    public void A_day_that_is_logged_is_left_alone_and_one_that_was_undone_is_not()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("1h travel");
        AssertSilent(chat.Person, chat.Days, HalfPastSix);
        chat.Says("undo").Takes(new Woken(HalfPastSix)).Hears("Nothing is logged yet");
    }

    [Fact]
    public void Without_a_choice_or_a_welcome_there_is_none()
    {
        AssertSilent(Chat.InEnglish().Person, Days.None, HalfPastSix);
        AssertSilent(Chat.InEnglish().Says("remind me at 18:30").Takes(new Departed()).Person, Days.None, HalfPastSix);
        Take(Chat.InEnglish().Says("remind me at 18:30").Takes(new Departed()).Arrives().Person, Days.None, HalfPastSix, Unknown).Replies.Single();
    }

    [Fact]
    public void A_wake_up_that_comes_late_reminds_the_same_evening_and_not_the_day_after()
    {
        var person = Chat.InEnglish().Says("remind me at 18:30").Person;
        Assert.Single(Take(person, Days.None, HalfPastSix, Unknown, HalfPastSix + Duration.FromHours(5)).Replies);
        Assert.Empty(Take(person, Days.None, HalfPastSix, Unknown, HalfPastSix + Duration.FromHours(6)).Replies);
    }

    [Fact]
    public void A_wake_up_for_a_time_since_given_up_is_silent()
    {
        var person = Chat.InEnglish().Says("remind me at 18:30").Says("remind me at 19:00").Person;
        AssertSilent(person, Days.None, HalfPastSix);
        Assert.Single(Take(person, Days.None, HalfPastSix + Duration.FromMinutes(30), Unknown).Replies);
        AssertSilent(Chat.InEnglish().Says("remind me at 18:30").Says("time zone Berlin").Person, Days.None, HalfPastSix);
    }

    [Fact]
    public void Days_off_are_left_alone_and_make_up_days_are_not()
    {
        var person = Chat.InEnglish().Says("remind me at 18:30").Person;
        var saturday = HalfPastSix + Duration.FromDays(5);
        AssertSilent(person, Days.None, saturday);
        Assert.Single(Take(person, Days.None, saturday, Unknown, calendar: WorkingCalendar.Default with { MakeUpDays = [new(2026, 11, 28)] }).Replies);
        Assert.Empty(Take(person, Days.None, HalfPastSix, Unknown, calendar: WorkingCalendar.Default with { Holidays = [Chat.Monday] }).Replies);
    }

    private static Hints Unknown => new(null, null);

    private static Chat Reminded(Language language) =>
        Chat.In(language).Says("remind me at 18:30").Waits(Duration.FromMinutes(30)).Takes(new Woken(HalfPastSix));

    private static void AssertSilent(Person person, Days days, Instant due)
    {
        var exchange = Take(person, days, due, Unknown);
        Assert.Empty(exchange.Replies);
        Assert.Same(person, exchange.Person);
    }

    private static Exchange Take(Person person, Days days, Instant due, Hints hints, Instant? now = null, WorkingCalendar? calendar = null) => Conversation.Take(
        person, days, new Woken(due), new("turn", "me", now ?? due, hints, Some.Organisation with { Calendar = calendar ?? WorkingCalendar.Default }));
}
