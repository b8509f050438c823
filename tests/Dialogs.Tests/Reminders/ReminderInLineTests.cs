using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Tests.Reminders;

/// <summary>A line that logs a day and speaks of reminding too.</summary>
public sealed class ReminderInLineTests
{
    [Theory]
    [InlineData("每天17:30提醒我，今天拜访3小时", "每天17:30提醒我")]
    [InlineData("记录 拜访3小时，18:00提醒我", "18:00提醒我")]
    [InlineData("log visits 09:00-12:00, remind me 17:30", "remind me 17:30")]
    [InlineData("log 3h visits, remind me at 18:00", "remind me at 18:00")]
    [InlineData("remind me at 18:00, 3h visits", "remind me at 18:00")]
    [InlineData("log 3h visits. Remind me at 18:00.", "Remind me at 18:00.")]
    [InlineData("3h visits and please remind me daily at 6pm", "please remind me daily at 6pm")]
    [InlineData("log 3h visits remind me at 18:00", "remind me at 18:00")]
    [InlineData("拜访3小时提醒我18:00", "提醒我18:00")]
    [InlineData("log 3h visits, at 18:00 remind me", "at 18:00 remind me")]
    [InlineData("log 3h visits, no reminders please", "no reminders please")]
    public void The_wish_is_told_to_go_in_a_message_of_its_own_and_the_rest_is_logged(string line, string wish)
    {
        var chat = Chat.InEnglish().Says(line).Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180))
            .Hears($"The reminder is as it was: “{wish}” goes in a message of its own. [{wish}]");
        Assert.Null(chat.Person.Profile.RemindAt);
        Assert.Null(chat.Days[Chat.Monday].Entry.Note);
        Assert.DoesNotContain("Back to", chat.Says(wish).Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_other_questions_is_asked_those_and_no_more() =>
        Assert.Equal(Chat.InEnglish().Says("log 3h visits 09:00-12:00").Heard, Chat.InEnglish().Says("log 3h visits 09:00-12:00, remind me 17:30").Heard);

    [Fact]
    public void It_is_told_also_where_something_else_had_to_be_asked_first() =>
        Chat.InEnglish().Says("log 3h visits, 2h golf, remind me at 18:00").Hears("“2h golf”").Says("skip").Hears("“remind me at 18:00” goes in a message of its own")
            .Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180));

    [Fact]
    public void It_is_told_where_there_is_nothing_else() =>
        Assert.Empty(Chat.InEnglish().Says("log remind me at 18:00").Hears("“remind me at 18:00” goes in a message of its own").Person.Forms);

    [Theory]
    [InlineData("log 3h visits, reminded Zhao of the quote", "reminded Zhao of the quote")]
    [InlineData("记录 拜访3小时，提醒赵总报价", "提醒赵总报价")]
    [InlineData("3h visits - remind me to send the quote", "remind me to send the quote")]
    [InlineData("3h visits, reminded Zhao of the quote, and of the price", "reminded Zhao of the quote, and of the price")]
    [InlineData("3h visits, reminded Zhao, note: he agreed", "reminded Zhao\nhe agreed")]
    public void Whoever_was_reminded_is_noted_and_quoted(string line, string note)
    {
        var chat = Chat.InEnglish().Says(line).Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180)).Hears(note);
        Assert.Equal(note, chat.Days[Chat.Monday].Entry.Note);
        Assert.Single(chat.Replies);
    }

    [Theory]
    [InlineData("log 3h visits, 2h reminders", "2h reminders")]
    [InlineData("记录 拜访3小时，提醒客户2小时", "提醒客户2小时")]
    [InlineData("记录 拜访3小时，提醒30分钟", "提醒30分钟")]
    public void With_an_amount_of_time_it_is_asked_about_as_before(string line, string asked) => Chat.InEnglish().Says(line).Hears($"“{asked}”").Logged(Chat.Monday);

    [Theory]
    [InlineData("change my reminder on Fridays to 18:40")]
    [InlineData("17:30")]
    [InlineData("make it 18:50")]
    [InlineData("change it to 17:30")]
    [InlineData("remind Zhao 17:30")]
    [InlineData("🔔 Zhao 17:30")]
    [InlineData("提醒赵总 17:30")]
    [InlineData("Erinnerung Zhao 17:30")]
    [InlineData("remind me to visit Zhao 17:30")]
    [InlineData("5:30")]
    [InlineData("set an alarm for 18:00")]
    [InlineData("18:00叫我")]
    [InlineData("闹钟 18:00")]
    public void What_is_said_of_a_time_or_of_reminding_never_leads_to_a_log(string message)
    {
        var chat = Chat.InEnglish().Says(message).DoesNotHear($"[log {message}]");
        Assert.Empty(chat.Days.All);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("17:30", "[remind me daily at 17:30]")]
    [InlineData("make it 18:50", "[remind me daily at 18:50]")]
    public void A_bare_time_is_offered_as_a_reminder(string message, string offer) => Chat.InEnglish().Says(message).Hears(offer);
}
