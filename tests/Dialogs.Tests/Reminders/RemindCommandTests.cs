using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>What is typed to be reminded; it is 18:00 on a Monday.</summary>
public sealed class RemindCommandTests
{
    [Theory]
    [InlineData("remind me at 18:30")]
    [InlineData("Remind me 6:30pm")]
    [InlineData("remind me daily at 6.30 pm, please")]
    [InlineData("remind me every day at 1830")]
    [InlineData("remind me on working days at 18:30 to log my day")]
    [InlineData("/remind 18:30")]
    [InlineData("reminder: 18:30")]
    [InlineData("set a reminder for 18:30")]
    [InlineData("提醒我 18:30")]
    [InlineData("提醒我：１８：３０")]
    [InlineData("每天18:30提醒我")]
    [InlineData("每天18:30提醒我记录。")]
    [InlineData("下午六点半提醒我")]
    [InlineData("每晚6点半提醒我一下")]
    [InlineData("每个工作日 18点30分 提醒")]
    public void A_time_is_set_in_one_message(string message)
    {
        var chat = Chat.InEnglish().Says(message);
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("no reminders")]
    [InlineData("reminder off")]
    [InlineData("Reminders: off.")]
    [InlineData("stop reminding me")]
    [InlineData("don’t remind me")]
    [InlineData("remind never")]
    [InlineData("turn off reminders")]
    [InlineData("关闭提醒")]
    [InlineData("不要提醒")]
    [InlineData("取消提醒。")]
    [InlineData("别提醒我了")]
    [InlineData("提醒 关闭")]
    public void It_is_turned_off_in_one_message(string message)
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says(message).Hears("Reminders are off");
        Assert.Null(chat.Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("no")]
    [InlineData("none")]
    [InlineData("never")]
    [InlineData("关闭")]
    [InlineData("不要")]
    [InlineData("没有")]
    [InlineData("取消提醒")]
    public void Asked_for_a_time_none_is_an_answer_too(string answer)
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Says("reminder").Says(answer).Hears("Reminders are off");
        Assert.Null(chat.Person.Profile.RemindAt);
    }

    [Fact]
    public void A_time_that_may_be_two_is_asked_about()
    {
        var chat = Chat.InEnglish().Says("remind me at 6").Hears("“at 6” could be 06:00 or 18:00. Which one?");
        Assert.Null(chat.Person.Profile.RemindAt);
        Assert.Equal(new LocalTime(18, 0), chat.Says("6pm").Person.Profile.RemindAt);
        Chat.In(Language.Chinese).Says("六点提醒我").Hears("“六点”是06:00还是18:00？").Says("晚上六点").Hears("工作日18:00");
    }

    [Fact]
    public void Anything_else_is_refused_with_what_is_accepted()
    {
        Chat.InEnglish().Says("remind").Says("25:00").Hears("“25:00” is not a time of day. “17:30”, “5:30 pm” or any time from 00:01 to 23:59 is accepted, and “off”.");
        Chat.In(Language.Chinese).Says("提醒").Says("傍晚").Hears("“傍晚”不是钟点。");
    }

    [Theory]
    [InlineData("remind me to call Zhao at 17:30", "I remind of one thing only, to log the day")]
    [InlineData("remind me tomorrow to call Zhao", "[remind me daily at 17:30]")]
    [InlineData("今天18点提醒我", "I remind of one thing only, to log the day")]
    [InlineData("三点提醒我给赵总打电话", "I remind of one thing only, to log the day")]
    [InlineData("remind Zhao", "I do not understand “remind Zhao”.")]
    public void Another_wish_changes_nothing_and_is_told_what_there_is(string message, string answer)
    {
        var chat = Chat.InEnglish().Says(message).Hears(answer);
        Assert.Null(chat.Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("log 2h visits, note: remind Zhao", "remind Zhao")]
    [InlineData("2h visits; note remind me at 17:30", "remind me at 17:30")]
    [InlineData("记录 拜访2小时，备注：17:30提醒我", "17:30提醒我")]
    public void A_note_that_speaks_of_reminding_is_a_note(string line, string note)
    {
        var chat = Chat.InEnglish().Says(line).Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120));
        Assert.Equal(note, chat.Days[Chat.Monday].Entry.Note);
        Assert.Null(chat.Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("remind Zhao about the quote")]
    [InlineData("提醒老赵寄合同")]
    [InlineData("reminder for the boss: 2 visits")]
    public void Asked_for_a_note_a_sentence_about_reminding_is_the_note(string note)
    {
        var chat = Chat.InEnglish().Says("ask me").Says("today").Says("2h");
        while (chat.Replies.OfType<Say>().Last().Text != "Anything to remember about the day?")
        {
            chat.Says("skip");
        }

        Assert.Equal(note, chat.Says(note).Days[Chat.Monday].Entry.Note);
    }

    [Theory]
    [InlineData("reminders 9h")]
    [InlineData("remind 2h visits")]
    [InlineData("reminding me at 17:30")]
    [InlineData("提醒客户 2小时")]
    [InlineData("log 17:30提醒")]
    public void What_is_no_wish_to_be_reminded_is_not_taken_for_one(string message) =>
        Assert.IsNotType<SetReminder>(CommandReader.Read(message));

    [Fact]
    public void It_says_when_on_which_days_and_how_to_stop()
    {
        Chat.InEnglish().Says("remind me at 18:30")
            .Hears("I’ll remind you at 18:30 (Shanghai) on working days, not on weekends, only if the day is not logged by then. “no reminders” stops it.");
        Chat.In(Language.Chinese).Says("每天18:30提醒我")
            .Hears("好，工作日18:30（北京时间），当天还没记的话，我提醒您一声；记过了就不打扰，周末也不提醒。不想要了，发“关闭提醒”。");
    }

    [Theory]
    [InlineData("remind me at 17:30", 0, "The first one comes on Tue 24 Nov.")]
    [InlineData("remind me at 18:00", 0, "The first one comes on Tue 24 Nov.")]
    [InlineData("remind me at 17:30", 4, "The first one comes on Mon 30 Nov.")]
    [InlineData("remind me at 18:30", 5, "The first one comes on Mon 30 Nov.")]
    public void Where_today_has_none_the_first_day_is_named(string message, int days, string first) =>
        Chat.InEnglish().Waits(Duration.FromDays(days)).Says(message).Hears(first);

    [Fact]
    public void A_day_logged_already_has_none() => Chat.InEnglish().Says("2h visits").Says("remind me at 18:30").Hears("The first one comes on Tue 24 Nov.");

    [Fact]
    public void In_the_middle_of_a_form_the_form_waits()
    {
        var chat = Chat.InEnglish().Says("log 3h visits, 2h golf").Says("remind me at 18:30").Hears("18:30").Hears("Back to: Log a day.");
        Assert.Equal("log", Assert.Single(chat.Person.Forms).Form);
    }

    [Fact]
    public void In_a_group_nothing_is_set()
    {
        var chat = Chat.InEnglish().Takes(new SaidInGroup("remind me at 18:30")).Hears("What you log is private");
        Assert.Null(chat.Person.Profile.RemindAt);
    }

    [Fact]
    public void What_was_chosen_outlives_a_removal()
    {
        var chat = Chat.InEnglish().Says("remind me at 18:30").Takes(new Departed());
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
        Assert.Equal(new LocalTime(18, 30), chat.Arrives().Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData(Language.English, "help", "**Reminder**: “remind me at 17:30”")]
    [InlineData(Language.Chinese, "帮助", "**下班前提醒**：“每天17:30提醒我”")]
    public void The_help_tells_of_it(Language language, string word, string line)
    {
        var texts = Wording.Texts.In(language);
        Assert.Contains(texts.HelpParagraphs, paragraph => paragraph.StartsWith(line, StringComparison.Ordinal));
        Chat.In(language).Says(word).Hears(texts.RemindNotWord);
    }

    [Fact]
    public void What_is_kept_says_so_in_both_languages()
    {
        Chat.InEnglish().Says("my data").Hears("the times of your reminder and your weekly message");
        Chat.In(Language.Chinese).Says("我的数据").Hears("提醒和每周提醒的时间");
    }

    [Fact]
    public void A_slot_that_can_be_skipped_is_skipped_by_none_and_does_not_hold_it() =>
        Assert.Null(Chat.WithStranger(Language.English).Arrives().Says("none").Person.Profile.SellingEstimate);

    [Fact]
    public void No_time_is_stored_as_off() => Assert.Equal(ClockSlot.Off, FormCatalogue.Get("remind").Slots[0].Accept("不要", NoTurn).Value);

    private static Turn NoTurn => Turn.For(new Profile(), new("turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(null, null), Some.Organisation));
}
