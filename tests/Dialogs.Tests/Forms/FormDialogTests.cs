using NodaTime;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Dialogs.Tests.Forms;

/// <summary>What every form can do: the protocol's checks 87 to 91, and the rest of what people expect.</summary>
public sealed class FormDialogTests
{
    private static readonly LocalDate Today = Chat.Monday;

    [Theory]
    [InlineData("cancel")]
    [InlineData("Quit")]
    [InlineData("取消")]
    public void Check_087_cancel_gives_up_everything_under_way(string word)
    {
        var chat = Chat.InEnglish().Says("log 3h visits, 2h golf").Says("language").Says(word).Hears("Cancelled. Nothing was saved.");
        Assert.Empty(chat.Person.Forms);
        chat.Says("2").Hears("I do not understand").Logged(Today);
    }

    [Fact]
    public void Check_088_help_explains_and_asks_again()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Says("help")
            .Hears("Send the day in one line")
            .Hears("“back” takes your last answer back")
            .Hears("“2h golf”: which activity is that?")
            .Says("meetings").Logged(Today, (FaceToFaceCalls, 180), (MeetingsAndOther, 120));
    }

    [Fact]
    public void Check_089_after_three_answers_that_were_not_accepted_ways_out_are_offered()
    {
        var chat = Chat.InEnglish().Says("my day");
        chat.Says("long").Hears("“long” is not an amount of time").DoesNotHear("Stuck?");
        chat.Says("very long").DoesNotHear("Stuck?");
        chat.Says("30m").Hears("“30m” is out of range: from 1 h to 24 h is accepted.").Hears("Stuck? “help” explains").Hears("[help] [cancel]");
        chat.Says("8h").Hears("Noted: your usual day is 8 h.");
    }

    [Theory]
    [InlineData("1", 240)]
    [InlineData("first", 240)]
    [InlineData("the first one", 240)]
    [InlineData("Add", 240)]
    [InlineData("add to it", 240)]
    [InlineData("第一个", 240)]
    [InlineData("加进去", 240)]
    [InlineData("2", 60)]
    [InlineData("second", 60)]
    [InlineData("the last one", 60)]
    [InlineData("last", 60)]
    [InlineData("REPLACE", 60)]
    [InlineData("option 2", 60)]
    [InlineData("２", 60)]
    public void Check_090_a_choice_is_answered_by_words_place_or_number(string answer, int minutes)
    {
        var chat = Chat.InEnglish().Says("log 3h visits").Says("log 1h visits").Says(answer);
        Assert.Equal(minutes, chat.Days[Today].Entry.Minutes[FaceToFaceCalls]);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("both")]
    [InlineData("it")]
    public void Check_090_what_is_no_choice_or_more_than_one_is_asked_again(string answer)
    {
        Chat.InEnglish().Says("log 3h visits").Says("log 1h visits").Says(answer)
            .Hears("is none of the choices. Answer Add or Replace, or its number.")
            .Logged(Today, (FaceToFaceCalls, 180));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("1", true)]
    [InlineData("Y", true)]
    [InlineData("好的", true)]
    [InlineData("对", true)]
    [InlineData("no", false)]
    [InlineData("2", false)]
    [InlineData("不", false)]
    [InlineData("不对", false)]
    public void Check_091_yes_and_no_are_understood_in_both_languages(string answer, bool saved)
    {
        var chat = Chat.InEnglish().Says("log 17h visits").Says(answer);
        Assert.Equal(saved, chat.Days[Today].IsLogged);
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void Questions_can_be_asked_one_by_one_with_back_and_skip()
    {
        var chat = Chat.InEnglish().Says("ask me").Hears("Which day?").Says("yesterday").Hears("Account planning: how long?");
        chat.Says("1").Hears("Face-to-face sales calls: how long?").Says("half a day").Hears("Quotes and orders: how long?");
        chat.Says("back").Hears("Face-to-face sales calls: how long?").Says("3h");
        for (int question = 0; question < 8; question++)
        {
            chat.Says("skip");
        }

        chat.Hears("Anything to remember").Says("skip").Hears("Sun 22 Nov: 4 h")
            .Logged(Today.PlusDays(-1), (AccountPlanning, 60), (FaceToFaceCalls, 180));
    }

    [Fact]
    public void In_the_middle_of_the_questions_a_line_may_answer_several()
    {
        var chat = Chat.InEnglish().Says("ask me").Says("today").Says("2h travel, 1h reports").Says("30m");
        Assert.Contains(chat.Person.Forms[0].Answers, answer => answer is { Slot: "reports", Value: "60m" });
        Assert.Contains(chat.Person.Forms[0].Answers, answer => answer is { Slot: "account-planning", Value: "30m" });
    }

    [Fact]
    public void Another_command_leaves_the_form_waiting_and_it_is_offered_again()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Says("week")
            .Hears("Nothing is logged this week yet.")
            .Hears("Back to: Log a day. “2h golf”: which activity is that?")
            .Says("meetings").Logged(Today, (FaceToFaceCalls, 180), (MeetingsAndOther, 120));
    }

    [Fact]
    public void A_form_nothing_was_entered_in_is_offered_again_once_only()
    {
        var chat = Chat.InEnglish().Says("log").Says("week").Hears("Back to: Log a day.").Says("month").DoesNotHear("Back to");
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void A_form_finished_while_another_waits_leads_back_to_it()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Says("my day").Says("8h")
            .Hears("Noted: your usual day is 8 h.")
            .Hears("Back to: Log a day. “2h golf”");
    }

    [Fact]
    public void The_language_changes_in_the_middle_of_a_form()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Says("语言 中文")
            .Hears("好，从现在起我说中文。")
            .Hears("“2h golf”算哪一项？")
            .DoesNotHear("which activity")
            .Says("会议及其他").Hears("11月23日（周一）：5小时");
    }

    [Fact]
    public void A_form_left_alone_for_a_day_is_given_up()
    {
        var chat = Chat.InEnglish().Says("log 3h visits, 2h golf").Waits(Duration.FromHours(25)).Says("meetings").Hears("I do not understand");
        Assert.Empty(chat.Person.Forms);
    }

    [Fact]
    public void A_word_of_a_command_within_an_answer_is_an_answer()
    {
        var chat = Chat.InEnglish().Says("ask me").Says("today");
        for (int question = 0; question < 10; question++)
        {
            chat.Says("1h");
        }

        chat.Says("back to basics with Zhao");
        Assert.Equal("back to basics with Zhao", chat.Days[Today].Entry.Note);
    }

    [Theory]
    [InlineData("cancel", "There is nothing to cancel.")]
    [InlineData("back", "There is no earlier answer")]
    [InlineData("skip", "There is no question to skip.")]
    [InlineData("undo", "There is nothing left to undo.")]
    public void Without_a_form_its_words_are_answered_too(string word, string answer)
    {
        Chat.InEnglish().Says(word).Hears(answer);
    }
}
