using CoachBot.Coaching.Time;
using NodaTime;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Dialogs.Tests.Log;

public sealed class LogByCardTests
{
    private static readonly LocalDate Today = Chat.Monday;

    [Fact]
    public void The_form_has_the_ten_activities_and_today()
    {
        var chat = Chat.InEnglish().Says("log");
        foreach (var activity in WorkActivities.All)
        {
            chat.Hears(Wording.Texts.In(Language.English).Activity(activity));
        }

        Assert.Equal("2026-11-23", CardButtons.Values(chat.Card!)["day"]);
    }

    [Fact]
    public void One_press_saves()
    {
        Chat.InEnglish().Says("log").Presses("Save", null, ("day", "2026-11-23"), ("face-to-face", "3"), ("travel", "2:30"), ("reports", "45m"))
            .Hears("Mon 23 Nov: 6 h 15 min")
            .Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 150), (WritingReports, 45));
    }

    [Fact]
    public void The_form_is_filled_in_as_the_last_day_of_the_same_kind_was()
    {
        var chat = Chat.InEnglish().Says("log friday 4h visits, 45m travel").Says("log saturday 1h reports").Says("log").Hears("Filled in as on Fri 20 Nov");
        Assert.Equal("4", CardButtons.Values(chat.Card!)["face-to-face"]);
        Assert.Equal("0.75", CardButtons.Values(chat.Card!)["travel"]);
        Assert.DoesNotContain("reports", CardButtons.Values(chat.Card!).Keys);
    }

    [Fact]
    public void Wrong_fields_are_named_and_everything_entered_is_kept()
    {
        var chat = Chat.InEnglish().Says("log")
            .Presses("Save", null, ("day", "2026-11-23"), ("face-to-face", "lots"), ("travel", "2"), ("extra", "ignored"), ("note", "call Zhao"))
            .Hears("“lots” is not an amount of time")
            .Logged(Today);
        Assert.Equal("lots", CardButtons.Values(chat.Card!)["face-to-face"]);
        Assert.Equal("2", CardButtons.Values(chat.Card!)["travel"]);
        Assert.Equal("call Zhao", CardButtons.Values(chat.Card!)["note"]);
        chat.Presses("Save", null, ("day", "2026-11-23"), ("face-to-face", "3"), ("travel", "2")).Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 120));
    }

    [Theory]
    [InlineData("2026-11-24", "is still to come")]
    [InlineData("2026-10-22", "is too long ago")]
    [InlineData("soon", "is not a day I can read")]
    public void A_day_out_of_range_is_refused(string day, string answer)
    {
        Chat.InEnglish().Says("log").Presses("Save", null, ("day", day), ("travel", "2")).Hears(answer).Logged(Today);
    }

    [Fact]
    public void The_oldest_day_that_can_be_logged_is_31_days_back()
    {
        Chat.InEnglish().Says("log").Presses("Save", null, ("day", "2026-10-23"), ("travel", "2")).Logged(new(2026, 10, 23), (TravelAndWaiting, 120));
    }

    [Fact]
    public void A_card_that_comes_without_its_day_is_of_the_day_it_was_drawn_for()
    {
        var chat = Chat.InEnglish().Says("log friday").Presses("Save", null, ("travel", "lots")).Hears("“lots” is not an amount of time");
        Assert.Equal("2026-11-20", CardButtons.Values(chat.Card!)["day"]);
        chat.Presses("Save", null, ("travel", "2")).Logged(new(2026, 11, 20), (TravelAndWaiting, 120));
    }

    [Fact]
    public void Clock_ranges_of_two_fields_may_not_overlap()
    {
        var chat = Chat.InEnglish().Says("log")
            .Presses("Save", null, ("day", "2026-11-23"), ("reports", "9:00-10:00"), ("meetings", "9:30-10:30"))
            .Hears("“9:00-10:00” and “9:30-10:30” overlap.")
            .Logged(Today);
        chat.Presses("Save", null, ("day", "2026-11-23"), ("reports", "9:00-10:00"), ("meetings", "10:00-10:30"))
            .Logged(Today, (WritingReports, 60), (MeetingsAndOther, 30));
    }

    [Fact]
    public void A_very_long_day_is_saved_only_when_saved_again()
    {
        var chat = Chat.InEnglish().Says("log").Presses("Save", null, ("travel", "17")).Hears("more than 16 hours in one day. Nothing is saved yet").Logged(Today);
        chat.Presses("Save", null, ("travel", "17")).Logged(Today, (TravelAndWaiting, 17 * 60));
    }

    [Fact]
    public void An_empty_card_is_refused()
    {
        Chat.InEnglish().Says("log").Presses("Save").Hears("adds up to 0 minutes").Logged(Today);
    }

    [Fact]
    public void Pressing_twice_saves_once_and_says_so()
    {
        var chat = Chat.InEnglish().Says("log");
        var form = chat.Card;
        chat.Presses("Save", form, ("travel", "2")).Presses("Save", form, ("travel", "2")).Hears("saved already");
        Assert.Equal(1, chat.Days[Today].Revision);
    }

    [Fact]
    public void A_card_from_before_the_day_changed_changes_nothing_and_says_so()
    {
        var chat = Chat.InEnglish().Says("log");
        var form = chat.Card;
        chat.Says("log 3h visits").Presses("Save", form, ("travel", "2")).Hears("now holds 3 h. Nothing was changed by this press.")
            .Logged(Today, (FaceToFaceCalls, 180));
        Assert.Equal("2", CardButtons.Values(chat.Card!)["travel"]);
    }

    [Fact]
    public void A_wrong_field_on_a_card_from_before_the_day_changed_does_not_hide_the_change()
    {
        var chat = Chat.InEnglish().Says("log");
        var form = chat.Card;
        chat.Says("log 3h visits").Presses("Save", form, ("travel", "lots")).Hears("now holds 3 h").Logged(Today, (FaceToFaceCalls, 180));
    }

    [Fact]
    public void Moving_the_form_to_a_day_that_is_logged_asks_before_it_replaces()
    {
        var chat = Chat.InEnglish().Says("log friday 3h visits").Says("log").Presses("Save", null, ("day", "2026-11-20"), ("travel", "2"))
            .Hears("Fri 20 Nov holds 3 h already. Nothing is saved yet")
            .Logged(new(2026, 11, 20), (FaceToFaceCalls, 180));
        chat.Presses("Save", null, ("day", "2026-11-20"), ("travel", "2")).Logged(new(2026, 11, 20), (TravelAndWaiting, 120));
    }

    [Fact]
    public void Edit_opens_the_day_as_it_is()
    {
        var chat = Chat.InEnglish().Says("log 3h visits, note: Zhao").Presses("Edit");
        Assert.Equal("3", CardButtons.Values(chat.Card!)["face-to-face"]);
        Assert.Equal("Zhao", CardButtons.Values(chat.Card!)["note"]);
        chat.Presses("Save", null, ("day", "2026-11-23"), ("face-to-face", "4")).Logged(Today, (FaceToFaceCalls, 240));
        Assert.Null(chat.Days[Today].Entry.Note);
    }

    [Fact]
    public void Undo_takes_each_write_back_once_from_its_card()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").Says("log replace 4h visits");
        var result = chat.Card;
        chat.Presses("Undo", result).Hears("Undone").Logged(Today, (FaceToFaceCalls, 180));
        chat.Presses("Undo", result).Hears("undone already").Logged(Today, (FaceToFaceCalls, 180));
        chat.Says("undo").Logged(Today).Hears("Nothing is logged for Mon 23 Nov");
        chat.Says("undo").Hears("There is nothing left to undo.");
    }

    [Fact]
    public void Undo_on_a_card_from_before_the_day_changed_takes_nothing_back()
    {
        var chat = Chat.InEnglish().Says("log 3h visits");
        var old = chat.Card;
        chat.Says("log replace 4h visits").Presses("Undo", old).Hears("now holds 4 h. Nothing was changed by this press.").Logged(Today, (FaceToFaceCalls, 240));
    }

    [Fact]
    public void Edit_on_a_card_from_before_the_day_changed_shows_the_day_as_it_is_and_says_so()
    {
        var chat = Chat.InEnglish().Says("log 3h visits");
        var old = chat.Card;
        chat.Says("log replace 4h visits").Presses("Edit", old).Hears("now holds 4 h.");
        Assert.Equal("4", CardButtons.Values(chat.Card!)["face-to-face"]);
    }

    [Fact]
    public void Undo_by_command_goes_back_over_days()
    {
        Chat.InEnglish().Says("log friday 3h visits").Says("log 2h travel").Says("undo").Says("undo").Logged(Today).Logged(new(2026, 11, 20));
    }

    [Fact]
    public void Somebody_elses_card_is_not_obeyed()
    {
        var chat = Chat.InEnglish().Says("log 3h visits");
        var press = CardButtons.Press(chat.Card!, "Undo") with { Owner = "somebody else" };
        chat.Takes(new Tapped(new(press, new Dictionary<string, string>()))).Hears("made for somebody else").Logged(Today, (FaceToFaceCalls, 180));
    }

    [Theory]
    [InlineData("log.burn", "2026-11-23")]
    [InlineData("log.undo", "2020-01-01")]
    [InlineData("log.save", "yesterday")]
    [InlineData("log.edit", null)]
    public void A_press_that_was_tampered_with_changes_nothing(string op, string? date)
    {
        var chat = Chat.InEnglish().Says("log 3h visits");
        var press = CardButtons.Press(chat.Card!, "Undo") with { Op = op, Date = date };
        chat.Takes(new Tapped(new(press, new Dictionary<string, string>()))).Hears("too old to use").Logged(Today, (FaceToFaceCalls, 180));
    }
}
