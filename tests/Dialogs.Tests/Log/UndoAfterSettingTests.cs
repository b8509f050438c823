using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Tests.Log;

/// <summary>A setting cannot be taken back, and nobody who tries loses a day by it.</summary>
public sealed class UndoAfterSettingTests
{
    [Theory]
    [InlineData("remind me at 17:30")]
    [InlineData("time zone Berlin")]
    [InlineData("language english")]
    [InlineData("my day 8h")]
    public void Undo_after_a_setting_says_so_and_takes_the_day_back_only_when_it_is_sent_again(string setting)
    {
        var chat = Chat.InEnglish().Says("log 2h visits").Says(setting).Says("week").Says("undo")
            .Hears("The last thing you changed was a setting or who is on a team, and “undo” does not take that back. Nothing was changed.").Hears("what you last logged for Mon 23 Nov. [undo]");
        chat.Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120));
        chat.Says("undo").Hears("Undone. Mon 23 Nov").Logged(Chat.Monday);
    }

    [Fact]
    public void In_Chinese_too() =>
        Chat.In(Language.Chinese).Says("拜访2小时").Says("每天17:30提醒我").Says("撤销").Hears("您刚才改的是设置").Hears("再发一次，就收回11月23日（周一）最近的一次记录。 [撤销]")
            .Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120)).Says("撤销").Logged(Chat.Monday);

    [Fact]
    public void After_a_day_was_written_it_takes_that_back_at_once()
    {
        Chat.InEnglish().Says("remind me at 17:30").Says("log 2h visits").Says("undo").Hears("Undone.").Logged(Chat.Monday);
        Chat.InEnglish().Says("log friday 2h visits").Says("remind me at 17:30").Says("log 2h visits").Says("undo").Says("undo").Hears("Undone. Fri 20 Nov");
    }

    [Fact]
    public void A_setting_by_card_counts_as_one_that_was_typed()
    {
        var chat = Chat.InEnglish().Says("log 2h visits").Says("remind").Presses("Save", null, ("at", "17:30")).Says("undo").Hears("was a setting");
        chat.Says("remind").Presses("Turn reminders off").Says("undo").Hears("was a setting").Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 120));
    }

    [Fact]
    public void The_button_of_a_day_is_about_that_day_and_takes_it_back()
    {
        var chat = Chat.InEnglish().Says("log 2h visits");
        var day = chat.Card!;
        chat.Says("remind me at 17:30").Presses("Undo", day).Logged(Chat.Monday);
    }

    [Fact]
    public void What_changes_nothing_is_no_setting()
    {
        Chat.InEnglish().Says("log 2h visits").Says("remind").Says("cancel").Says("undo").Hears("Undone.");
        Chat.InEnglish().Says("log 2h visits").Says("no reminders").Says("undo").Hears("Undone.");
    }

    [Fact]
    public void Where_nothing_is_logged_there_is_nothing_to_undo() => Chat.InEnglish().Says("remind me at 17:30").Says("undo").Hears("There is nothing left to undo.");
}
