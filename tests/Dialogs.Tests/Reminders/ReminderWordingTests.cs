using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>What is said when a reminder is set, changed or moved; it is 18:00 on a Monday.</summary>
public sealed class ReminderWordingTests
{
    [Fact]
    public void Only_the_first_is_called_the_first()
    {
        var chat = Chat.InEnglish().Says("remind me at 17:30").Hears("The first one comes on Tue 24 Nov.");
        chat.Says("remind me at 17:00").Hears("The next one comes on Tue 24 Nov.").DoesNotHear("first");
        chat.Says("no reminders").Says("remind me at 17:00").Hears("The first one");
        Chat.In(Language.Chinese).Says("每天17:30提醒我").Hears("第一次是11月24日（周二）。").Says("提醒改到17点").Hears("下一次是11月24日（周二）。");
    }

    [Theory]
    [InlineData("Shanghai", "18:30 (Shanghai)", "18:30（北京时间）")]
    [InlineData("New York", "18:30 (New York)", "18:30（纽约时间）")]
    [InlineData("Madrid", "18:30 (Madrid)", "18:30（Madrid时间）")]
    [InlineData("UTC+8", "18:30 (UTC+08)", "18:30（UTC+08时间）")]
    public void The_zone_is_named_with_the_time(string zone, string english, string chinese)
    {
        Chat.InEnglish().Says($"time zone {zone}").Says("remind me at 18:30").Hears(english);
        Chat.In(Language.Chinese).Says($"时区 {zone}").Says("每天18:30提醒我").Hears(chinese);
    }

    [Fact]
    public void A_new_zone_takes_the_reminder_along()
    {
        Chat.InEnglish().Says("remind me at 18:30").Says("time zone Berlin").Hears("there. Your reminder moves along: it comes at 18:30 there.");
        Chat.InEnglish().Says("time zone Berlin").DoesNotHear("reminder");
        Chat.In(Language.Chinese).Says("每天18:30提醒我").Says("时区 柏林").Hears("提醒也跟着换：按那里的18:30。");
    }

    [Fact]
    public void Every_day_is_told_to_be_every_working_day()
    {
        Chat.InEnglish().Says("remind me every day").Hears("Not on weekends.");
        Chat.InEnglish().Says("remind me every day at 18:30").Hears("on working days, not on weekends,");
        Chat.In(Language.Chinese).Says("每天提醒我").Hears("周末不提醒。").Says("每天18:30提醒我").Hears("周末也不提醒");
    }

    [Fact]
    public void Where_Saturdays_are_worked_weekends_are_not_said_to_be_off()
    {
        var calendar = WorkingCalendar.Default with { Weekdays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday] };
        var circumstances = new Circumstances("turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(Language.English, null), Some.Organisation with { Calendar = calendar });
        var person = Person.Stranger with { Profile = new Profile { Welcomed = true } };
        var said = Assert.IsType<Say>(Assert.Single(Conversation.Take(person, Days.None, new Said("remind me at 18:30"), circumstances).Replies));
        Assert.Equal("I’ll remind you at 18:30 (Shanghai) on working days, only if the day is not logged by then. “no reminders” stops it.", said.Text);
    }

    [Fact]
    public void The_title_fits_any_time_of_the_day() => Chat.In(Language.Chinese).Says("提醒").Hears("提醒\n").DoesNotHear("下班前");

    [Fact]
    public void A_wish_for_something_else_is_offered_nothing_that_does_not_say_it_is_daily() =>
        Chat.InEnglish().Says("remind me tomorrow to call Zhao").Hears("once every working day").Hears("[remind me daily at 17:30] [help]").DoesNotHear("[remind me at");
}
