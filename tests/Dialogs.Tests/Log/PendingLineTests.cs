using NodaTime;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Dialogs.Tests.Log;

/// <summary>A line that waits for an answer loses nothing and takes nothing in that is not its own.</summary>
public sealed class PendingLineTests
{
    private static readonly LocalDate Today = Chat.Monday;

    [Fact]
    public void An_answer_after_midnight_is_about_the_day_the_line_was_said()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Waits(Duration.FromHours(15)).Says("meetings")
            .Hears("Mon 23 Nov: 5 h")
            .Logged(Today, (FaceToFaceCalls, 180), (MeetingsAndOther, 120))
            .Logged(Today.PlusDays(1));
    }

    [Fact]
    public void Another_line_is_an_entry_of_its_own_and_the_question_comes_back()
    {
        var chat = Chat.InEnglish().Says("3h visits, 2h planning").Says("yesterday 4h meetings")
            .Hears("Sun 22 Nov: 4 h")
            .Hears("Back to: Log a day. “2h planning” could be")
            .Logged(Today.PlusDays(-1), (MeetingsAndOther, 240));
        chat.Says("1").Logged(Today, (FaceToFaceCalls, 180), (AccountPlanning, 120));
    }

    [Fact]
    public void A_line_with_its_command_leaves_the_question_waiting_too()
    {
        var chat = Chat.InEnglish().Says("log 5h visits, 2h golf").Says("log 2h travel").Hears("Mon 23 Nov: 2 h").Hears("Back to: Log a day. “2h golf”");
        chat.Says("meetings").Hears("Mon 23 Nov holds 2 h already. Add this to it, or replace it?").Says("add")
            .Logged(Today, (FaceToFaceCalls, 300), (TravelAndWaiting, 120), (MeetingsAndOther, 120));
    }

    [Fact]
    public void A_line_said_again_while_it_is_asked_about_is_not_counted_twice()
    {
        var chat = Chat.InEnglish().Says("log 1h reports").Says("3h visits").Hears("Add this to it, or replace it?").Says("replace 3h visits");
        chat.Logged(Today, (FaceToFaceCalls, 180)).Hears("Back to: Log a day.");
        chat.Says("cancel").Logged(Today, (FaceToFaceCalls, 180));
    }

    [Fact]
    public void Back_does_not_take_half_a_line_away()
    {
        Chat.InEnglish().Says("3h visits, 2h golf").Says("back").Hears("no earlier answer").Says("meetings")
            .Logged(Today, (FaceToFaceCalls, 180), (MeetingsAndOther, 120));
    }

    [Fact]
    public void The_part_may_be_said_anew_with_its_time()
    {
        Chat.InEnglish().Says("3h visits, 2h golf").Says("2h meetings").Logged(Today, (FaceToFaceCalls, 180), (MeetingsAndOther, 120));
    }

    [Fact]
    public void A_copied_day_takes_what_is_said_beside_it()
    {
        Chat.InEnglish().Says("log friday 4h visits").Says("same as friday, 1h reports").Logged(Today, (FaceToFaceCalls, 240), (WritingReports, 60));
    }

    [Fact]
    public void The_total_asked_for_may_leave_time_over_and_that_is_asked_next()
    {
        var chat = Chat.InEnglish().Says("log 40% visits").Hears("needs the hours of the whole day").Says("10h").Hears("6 h").Says("travel");
        chat.Logged(Today, (FaceToFaceCalls, 240), (TravelAndWaiting, 360));
    }

    [Fact]
    public void A_single_part_left_out_leaves_nothing_to_save()
    {
        Assert.Empty(Chat.InEnglish().Says("log 2h golf").DoesNotHear("I keep the rest").Says("skip").Hears("Nothing was saved.").Person.Forms);
    }

    [Theory]
    [InlineData("yesterday add 1h meetings")]
    [InlineData("add 1h meetings yesterday")]
    [InlineData("昨天再加1小时开会")]
    public void Add_may_stand_behind_the_day(string line)
    {
        Chat.InEnglish().Says("log yesterday 3h visits").Says(line).Logged(Today.PlusDays(-1), (FaceToFaceCalls, 180), (MeetingsAndOther, 60));
    }

    [Fact]
    public void A_note_added_stands_behind_the_one_there_is()
    {
        var chat = Chat.InEnglish().Says("log 3h visits, note: Zhao").Says("log add 1h travel, note: Li");
        Assert.Equal("Zhao\nLi", chat.Days[Today].Entry.Note);
    }

    [Theory]
    [InlineData("拜访3小时，客户关注：价格，路上2小时")]
    [InlineData("keynote: 1h meetings, 2h travel")]
    public void A_note_is_not_found_inside_a_word(string line)
    {
        Assert.Null(Chat.InEnglish().Says(line).Says("skip").Says("skip").Days[Today].Entry.Note);
    }

    [Theory]
    [InlineData("3h visits, 2h travel, note met Müller re: order 4711", "met Müller re: order 4711")]
    [InlineData("拜访3小时 路上2小时 备注 王总很满意", "王总很满意")]
    public void A_note_needs_no_colon(string line, string note)
    {
        var day = Chat.InEnglish().Says(line).Days[Today];
        Assert.Equal((note, 300), (day.Entry.Note, day.Entry.Minutes.Total));
    }

    [Fact]
    public void Words_that_come_near_to_nothing_are_quoted_without_a_guess()
    {
        Chat.InEnglish().Says("today was good, 3h visits").Hears("I do not understand “good”. Say it with a time, or “skip”. I keep the rest.");
    }

    [Fact]
    public void A_note_is_kept_as_it_was_typed()
    {
        Assert.Equal("客户说：“好！”（下周再谈）", Chat.In(Language.Chinese).Says("记录 拜访3小时，备注：客户说：“好！”（下周再谈）").Days[Today].Entry.Note);
    }

    [Fact]
    public void A_note_asked_for_is_a_note_whatever_it_says()
    {
        var chat = Chat.InEnglish().Says("ask me").Says("today");
        for (int question = 0; question < 10; question++)
        {
            chat.Says("1h");
        }

        Assert.Equal("1h meeting with Dr Li went well", chat.Says("1h meeting with Dr Li went well").Days[Today].Entry.Note);
    }

    [Fact]
    public void A_day_by_its_name_is_shown()
    {
        Chat.InEnglish().Says("log friday 4h visits").Says("friday").Hears("Fri 20 Nov: 4 h").Says("yesterday").Hears("Nothing is logged for Sun 22 Nov");
    }

    [Fact]
    public void Time_on_something_unknown_is_offered_as_a_log()
    {
        Chat.InEnglish().Says("3h gardening").Hears("[log 3h gardening]").Says("log 3h gardening").Hears("which activity is that?");
    }

    [Fact]
    public void Undo_passes_over_writes_too_far_back_with_a_word()
    {
        var chat = Chat.InEnglish().Says("log friday 1h visits");
        for (int hours = 1; hours <= 7; hours++)
        {
            chat.Says($"log replace {hours}h visits");
        }

        for (int undo = 0; undo < 5; undo++)
        {
            chat.Says("undo").Hears("Undone. Mon 23 Nov");
        }

        chat.Says("undo").Hears("What you did last can no longer be taken back. Nothing was changed.").Says("undo").Hears("Undone. Fri 20 Nov").Says("undo").Hears("There is nothing left to undo.");
    }
}
