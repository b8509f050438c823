using CoachBot.Dialogs.Commands;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>The many ways in which people say what they want of the reminder; one is set for 18:30.</summary>
public sealed class WishWordsTests
{
    [Theory]
    [InlineData("不要再提醒我了")]
    [InlineData("stop reminder")]
    [InlineData("stop the reminder")]
    [InlineData("cancel reminder")]
    [InlineData("cancel my reminder")]
    [InlineData("disable reminders")]
    [InlineData("delete reminder")]
    [InlineData("remove my reminder")]
    [InlineData("please stop reminding me")]
    [InlineData("stop the reminders please")]
    [InlineData("no reminder please")]
    [InlineData("do not remind me anymore")]
    [InlineData("stop sending me reminders")]
    [InlineData("I don't want reminders")]
    [InlineData("I don’t want any more reminders")]
    [InlineData("mute reminders")]
    [InlineData("pause reminders")]
    [InlineData("no more reminders, thanks!")]
    [InlineData("Stop reminding me at 17:30")]
    [InlineData("turn  off  reminders")]
    [InlineData("“cancel reminder”")]
    [InlineData("turn my reminder off 🙏")]
    [InlineData("不用提醒了")]
    [InlineData("把提醒关了")]
    [InlineData("把提醒关掉")]
    [InlineData("关闭每日提醒")]
    [InlineData("删除提醒")]
    [InlineData("暂停提醒")]
    [InlineData("關閉提醒")]
    [InlineData("提醒關閉")]
    [InlineData("不需要再提醒我了，谢谢")]
    [InlineData("别再提醒我了")]
    [InlineData("请取消每天的提醒")]
    [InlineData("撤销提醒")]
    [InlineData("不提醒")]
    public void It_is_turned_off(string message) => Assert.Null(With().Says(message).Hears("Reminders are off").Person.Profile.RemindAt);

    [Theory]
    [InlineData("今天别提醒我")]
    [InlineData("今天不要提醒我")]
    [InlineData("今天不用提醒了")]
    [InlineData("don't remind me today")]
    [InlineData("no reminder today please")]
    [InlineData("stop reminding me today")]
    public void One_day_cannot_be_left_out_and_nothing_is_changed(string message)
    {
        var chat = With().Says(message).Hears("I cannot leave out a single day; “no reminders” turns reminders off").Hears("[no reminders]");
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
        Chat.InEnglish().Says(message).Hears("Reminders are off");
    }

    [Theory]
    [InlineData("is my reminder on?")]
    [InlineData("do I have a reminder?")]
    [InlineData("when is my reminder")]
    [InlineData("reminder status")]
    [InlineData("show reminder")]
    [InlineData("show my reminders")]
    [InlineData("reminder settings")]
    [InlineData("what time is my reminder?")]
    [InlineData("提醒开着吗")]
    [InlineData("有没有提醒")]
    [InlineData("查看提醒")]
    [InlineData("提醒状态")]
    [InlineData("几点提醒我？")]
    [InlineData("什么时候提醒我")]
    [InlineData("没有提醒")]
    [InlineData("更改提醒")]
    [InlineData("改提醒时间")]
    [InlineData("修改提醒")]
    [InlineData("edit reminder")]
    [InlineData("change my reminder")]
    [InlineData("edit my reminder")]
    [InlineData("请提醒我")]
    [InlineData("提醒我一下")]
    [InlineData("turn on reminders")]
    [InlineData("reminder on")]
    [InlineData("enable reminders")]
    [InlineData("开启提醒")]
    [InlineData("remind me every day")]
    [InlineData("别忘了提醒我")]
    [InlineData("don't cancel my reminder")]
    [InlineData("不要关闭提醒")]
    public void Whoever_asks_is_shown_what_is_set(string message)
    {
        var chat = With().Says(message).Hears("Set to 18:30.");
        Assert.Equal("18:30", CardButtons.Values(chat.Card!)["at"]);
        Assert.Equal(new LocalTime(18, 30), chat.Person.Profile.RemindAt);
    }

    [Theory]
    [InlineData("change my reminder to 18:40", "18:40")]
    [InlineData("move my reminder to 18:40", "18:40")]
    [InlineData("set reminder 18:05", "18:05")]
    [InlineData("提醒时间改成18:00", "18:00")]
    [InlineData("提醒改到19点", "19:00")]
    [InlineData("把提醒改到晚上七点", "19:00")]
    [InlineData("修改提醒 18:20", "18:20")]
    [InlineData("edit reminder 18:20", "18:20")]
    [InlineData("⏰ 17:30", "17:30")]
    [InlineData("⏰️ 17:30", "17:30")]
    [InlineData("Erinnerung 17:30", "17:30")]
    [InlineData("please remind me at 6pm", "18:00")]
    [InlineData("can you remind me at 6pm?", "18:00")]
    [InlineData("remind me at 6:15pm, thanks!", "18:15")]
    [InlineData("麻烦每天17:30提醒我一下，谢谢", "17:30")]
    [InlineData("可以每天17:30提醒我吗？", "17:30")]
    [InlineData("set up a daily reminder at 6:10 pm", "18:10")]
    [InlineData("at 17:30 remind me", "17:30")]
    [InlineData("设置提醒 18:20", "18:20")]
    [InlineData("每天下午六点提醒我写日报", "18:00")]
    [InlineData("周一到周五18点提醒我", "18:00")]
    [InlineData("周一至周五 18:00 提醒我", "18:00")]
    [InlineData("remind me Monday to Friday at 18:00", "18:00")]
    [InlineData("  remind   me  at   17:30  ", "17:30")]
    [InlineData("每天  17:30　提醒我", "17:30")]
    [InlineData("⏰ remind me at 17:30 🙏", "17:30")]
    [InlineData("\"remind me at 17:30\"", "17:30")]
    [InlineData("“每天17:30提醒我”", "17:30")]
    [InlineData("‘remind me 17:30’", "17:30")]
    [InlineData("remind me at 17:30:00", "17:30")]
    [InlineData("don't forget to remind me at 17:30", "17:30")]
    [InlineData("I’d like a daily reminder at 17:30", "17:30")]
    [InlineData("請每天17:30提醒我，謝謝", "17:30")]
    [InlineData("remind me at five pm", "17:00")]
    [InlineData("remind me at half past five pm", "17:30")]
    [InlineData("remind me 530pm", "17:30")]
    [InlineData("remind me at 6 in the evening", "18:00")]
    [InlineData("remind me at 17:30 Uhr", "17:30")]
    [InlineData("19点整提醒我", "19:00")]
    [InlineData("remind me at noon", "12:00")]
    [InlineData("remind me at midday please", "12:00")]
    [InlineData("中午提醒我", "12:00")]
    [InlineData("每天正午提醒我", "12:00")]
    [InlineData("remind me at 17:30 to log my day", "17:30")]
    public void The_time_said_is_set(string message, string time)
    {
        var chat = With().Says(message);
        Assert.Equal(IsoTime.Parse(time), chat.Person.Profile.RemindAt);
        Assert.Empty(chat.Person.Forms);
        Assert.Empty(chat.Days.All);
    }

    [Theory]
    [InlineData("reminders 9h")]
    [InlineData("提醒 30分钟")]
    [InlineData("remind Zhao at 17:30")]
    [InlineData("remind me to call at 17:30")]
    [InlineData("remind me to cancel it")]
    [InlineData("reminder for Zhao")]
    [InlineData("why no reminder")]
    [InlineData("提醒赵总17:30开会")]
    [InlineData("提醒我开会")]
    [InlineData("取消提醒客户的会")]
    [InlineData("30分钟后提醒我")]
    [InlineData("remind me tomorrow at 17:30")]
    [InlineData("周五18点提醒我")]
    [InlineData("remind me at 17:30 and at 18:30 on Fridays")]
    [InlineData("stop")]
    [InlineData("change it to 17:30")]
    public void With_any_other_word_it_is_no_wish(string message) => Assert.Null(CommandReader.Read(message) is SetReminder or SkipReminder ? message : null);

    [Theory]
    [InlineData("log 17:30提醒", typeof(LogDay))]
    [InlineData("记录提醒", typeof(LogDay))]
    [InlineData("edit", typeof(EditDay))]
    [InlineData("change", typeof(EditDay))]
    [InlineData("edit Friday", typeof(EditDay))]
    [InlineData("修改 周五", typeof(EditDay))]
    [InlineData("stop", typeof(Cancel))]
    [InlineData("none", typeof(Skip))]
    [InlineData("取消", typeof(Cancel))]
    [InlineData("取消上次", typeof(UndoWrite))]
    public void Other_commands_mean_what_they_meant(string message, Type command) => Assert.IsType(command, CommandReader.Read(message));

    private static Chat With() => Chat.InEnglish().Says("remind me at 18:30");
}
