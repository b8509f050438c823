using CoachBot.Cards;
using NodaTime;
using static CoachBot.Coaching.Time.WorkActivity;

namespace CoachBot.Dialogs.Tests.Log;

public sealed class LogByLineTests
{
    private static readonly LocalDate Today = Chat.Monday;

    [Fact]
    public void One_line_logs_the_day_and_shows_it_against_the_ideal()
    {
        Chat.InEnglish().Says("log 3h face to face, 2.5h travel, 45m reports")
            .Hears("Mon 23 Nov: 6 h 15 min")
            .Hears("48% (average team 15–25%, high-performing 40–50%)")
            .Hears("Plan more: account and project planning took 0% of your time, the ideal is 9%.")
            .Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 150), (WritingReports, 45));
    }

    [Fact]
    public void The_same_works_in_Chinese()
    {
        Chat.In(Language.Chinese).Says("记录 拜访3小时，路上两个半小时，写报告45分钟")
            .Hears("11月23日（周一）：6小时15分钟")
            .Hears("多做计划")
            .Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 150), (WritingReports, 45));
    }

    [Theory]
    [InlineData("9h: 40% visits, 20% travel, rest meetings")]
    [InlineData("f2f 09:00-12:36, travel 1h48, meetings 3h36")]
    public void A_line_needs_no_command(string line)
    {
        Chat.InEnglish().Says(line).Logged(Today, (FaceToFaceCalls, 216), (TravelAndWaiting, 108), (MeetingsAndOther, 216));
    }

    [Fact]
    public void A_line_may_name_another_day()
    {
        Chat.In(Language.Chinese).Says("昨天 面访 半天 开会 一小时半")
            .Logged(Today.PlusDays(-1), (FaceToFaceCalls, 270), (MeetingsAndOther, 90))
            .Logged(Today);
    }

    [Fact]
    public void A_day_can_be_copied()
    {
        Chat.InEnglish().Says("log friday 4h visits, 1h travel").Says("same as friday")
            .Logged(Today, (FaceToFaceCalls, 240), (TravelAndWaiting, 60))
            .Says("yesterday same as monday")
            .Logged(Today.PlusDays(-1), (FaceToFaceCalls, 240), (TravelAndWaiting, 60));
    }

    [Fact]
    public void A_day_without_a_log_cannot_be_copied()
    {
        Chat.InEnglish().Says("same as yesterday").Hears("Nothing is logged for Sun 22 Nov, so there is nothing to copy.").Logged(Today);
    }

    [Fact]
    public void What_is_not_an_activity_is_quoted_and_asked_and_the_rest_is_kept()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf")
            .Hears("“2h golf”: which activity is that?")
            .Logged(Today)
            .Says("Lunch alone and personal time")
            .Logged(Today, (FaceToFaceCalls, 180), (PersonalTime, 120));
    }

    [Fact]
    public void An_unclear_part_can_be_left_out()
    {
        Chat.InEnglish().Says("log 3h visits, 2h golf").Says("skip").Logged(Today, (FaceToFaceCalls, 180));
    }

    [Fact]
    public void A_word_for_two_activities_is_asked_about()
    {
        Chat.InEnglish().Says("log 1h planning, 2h visits")
            .Hears("could be Account planning or Project planning")
            .Says("2")
            .Logged(Today, (ProjectPlanning, 60), (FaceToFaceCalls, 120));
    }

    [Fact]
    public void Percentages_without_a_total_are_asked_for_it()
    {
        Chat.InEnglish().Says("log 40% visits, rest meetings").Hears("needs the hours of the whole day").Says("10h")
            .Logged(Today, (FaceToFaceCalls, 240), (MeetingsAndOther, 360));
    }

    [Fact]
    public void A_second_line_for_a_day_is_added_or_replaces_it_as_the_person_says()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").Says("log 1h travel").Hears("Add this to it, or replace it?").Hears("[Add] [Replace]");
        chat.Logged(Today, (FaceToFaceCalls, 180));
        chat.Says("add").Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 60));
        chat.Says("log 1h reports").Says("replace").Logged(Today, (WritingReports, 60));
    }

    [Fact]
    public void The_line_itself_may_say_what_it_does_to_a_logged_day()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").Says("log add 1h travel").Logged(Today, (FaceToFaceCalls, 180), (TravelAndWaiting, 60));
        chat.Says("log replace 2h reports").Logged(Today, (WritingReports, 120));
    }

    [Fact]
    public void A_very_long_day_is_asked_about()
    {
        var chat = Chat.InEnglish().Says("log 17h visits").Hears("more than 16 hours in one day. Is that right?").Logged(Today);
        chat.Says("no").Hears("Then nothing is saved").Logged(Today);
        chat.Says("log 17h visits").Says("yes").Logged(Today, (FaceToFaceCalls, 1020));
    }

    [Fact]
    public void A_note_at_the_end_of_a_line_is_kept_and_shown_without_effect_as_formatting()
    {
        var chat = Chat.InEnglish().Says("log 3h visits, note: **Zhao** <at>boss</at> was out");
        Assert.Equal("**Zhao** <at>boss</at> was out", chat.Days[Today].Entry.Note);
        Assert.Contains(@"\*\*Zhao\*\* \<at>boss\</at>".Replace(@"\", @"\\", StringComparison.Ordinal), CardJson.Text(chat.Card!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("log 0h visits", "adds up to 0 minutes")]
    [InlineData("log 25h visits", "“25h” is more than a day has")]
    [InlineData("log 13h visits, 12h travel", "adds up to 25 h")]
    [InlineData("log -3h visits", "is not an amount of time")]
    [InlineData("log NaN h visits", "is not an amount of time")]
    [InlineData("log 1e9 h visits", "is not an amount of time")]
    [InlineData("log visits 9:00-11:00, travel 10:30-12:00", "overlap")]
    [InlineData("log 9h: 80% visits, 40% travel", "up to 100% is accepted")]
    [InlineData("log tomorrow 3h visits", "is still to come")]
    [InlineData("log 2026-09-01 3h visits", "is too long ago")]
    [InlineData("log Nov 31 3h visits", "is not a real date")]
    [InlineData("log 3h visits note: LONG", "That has 501 characters; up to 500 are accepted.")]
    public void A_value_that_cannot_be_right_is_named_and_nothing_is_saved(string line, string answer)
    {
        var chat = Chat.InEnglish().Says(line.Replace("LONG", new string('n', 501), StringComparison.Ordinal)).Hears(answer);
        Assert.DoesNotContain(chat.Days.All, day => day.IsLogged);
        Assert.Empty(chat.Person.Forms);
    }

    [Theory]
    [InlineData("🏌️‍♂️🏌️‍♂️")]
    [InlineData("مرحبا بالعالم")]
    [InlineData("<at>CoachBot</at> **bold** [link](https://example.com)")]
    [InlineData("qwertz asdf")]
    public void Anything_else_is_answered_with_three_suggestions(string text)
    {
        var chat = Chat.InEnglish().Says(text).Hears("I do not understand").DoesNotHear("“<at>").DoesNotHear(" **bold").DoesNotHear("[link](");
        Assert.Equal(3, Assert.IsType<Say>(Assert.Single(chat.Replies)).Suggestions.Length);
    }

    [Fact]
    public void Four_thousand_characters_are_answered_and_change_nothing()
    {
        var chat = Chat.InEnglish().Says("log " + new string('x', 3_996)).Hears("The line has ");
        Assert.Empty(chat.Days.All);
    }
}
