using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.News;
using CsCheck;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>Somebody who is away; conversations begin on Monday 23 November 2026.</summary>
public sealed class PauseTests
{
    [Theory]
    [InlineData(Language.English, "pause until 5 Jan", "5 Jan 2027", "2027-01-05")]
    [InlineData(Language.English, "Pause till Jan 5, 2027.", "5 Jan 2027", "2027-01-05")]
    [InlineData(Language.English, "pause until next Monday", "30 Nov 2026", "2026-11-30")]
    [InlineData(Language.English, "pause until Friday", "27 Nov 2026", "2026-11-27")]
    [InlineData(Language.English, "pause until tomorrow", "24 Nov 2026", "2026-11-24")]
    [InlineData(Language.English, "pause for two weeks", "7 Dec 2026", "2026-12-07")]
    [InlineData(Language.English, "pause 10 days", "3 Dec 2026", "2026-12-03")]
    [InlineData(Language.Chinese, "暂停到1月5日", "2027年1月5日", "2027-01-05")]
    [InlineData(Language.Chinese, "暂停 到下周一", "2026年11月30日", "2026-11-30")]
    [InlineData(Language.Chinese, "暂停两周", "2026年12月7日", "2026-12-07")]
    [InlineData(Language.Chinese, "暂停1个月", "2026年12月23日", "2026-12-23")]
    public void A_line_says_until_when(Language language, string said, string told, string until)
    {
        var chat = Chat.In(language).Says(said).Hears(told);
        Assert.Equal(IsoDate.Parse(until), chat.Person.Profile.Contact.Pause!.Until);
    }

    [Theory]
    [InlineData("pause until 23 Nov 2026")]
    [InlineData("pause until 2026-01-05")]
    [InlineData("pause until 5 Jan 2028")]
    [InlineData("pause for 24 months")]
    public void Not_a_day_that_is_over_nor_more_than_a_year_ahead(string said)
    {
        var chat = Chat.InEnglish().Says(said).Hears("cannot be chosen. From 24 Nov 2026 to 24 Nov 2027");
        Assert.Null(chat.Person.Profile.Contact.Pause);
    }

    [Fact]
    public void What_is_no_day_is_refused_with_what_would_be() => Chat.InEnglish().Says("pause until the cows come home").Hears("is no day I know").Hears("pause until 5 Jan");

    [Fact]
    public void A_part_of_a_day_is_no_pause()
    {
        Assert.Null(Commands.CommandReader.Read("pause 20m"));
        Assert.Null(Commands.CommandReader.Read("pause between meetings 1h"));
    }

    [Theory]
    [InlineData(Language.English, "pause", "Save", "resume")]
    [InlineData(Language.Chinese, "暂停", "保存", "恢复")]
    public void The_word_alone_opens_a_card(Language language, string said, string save, string resume)
    {
        var chat = Chat.In(language).Says(said).Presses(save, null, ("until", "2026-12-24"));
        Assert.Equal(new LocalDate(2026, 12, 24), chat.Person.Profile.Contact.Pause!.Until);
        chat.Says(said);
        Assert.Equal(2, CardButtons.Titles(chat.Card!).Count);
        chat.Says(resume);
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.Says(resume).Hears(language == Language.English ? "no pause" : "没有暂停");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-23")]
    [InlineData("2028-01-01")]
    [InlineData("?!")]
    public void A_made_up_day_on_the_card_pauses_nothing(string until)
    {
        var chat = Chat.InEnglish().Says("pause").Presses("Save", null, ("until", until));
        Assert.Null(chat.Person.Profile.Contact.Pause);
        Assert.NotEmpty(chat.Replies);
    }

    [Fact]
    public void A_line_does_what_the_card_was_opened_for_and_so_does_a_bare_day()
    {
        Assert.Empty(Chat.InEnglish().Says("pause").Says("pause until 5 Jan").DoesNotHear("Back to").Person.Forms);
        Assert.Equal(new LocalDate(2027, 1, 5), Chat.InEnglish().Says("pause").Says("5 Jan").Person.Profile.Contact.Pause!.Until);
    }

    [Fact]
    public void While_it_holds_nothing_comes_and_after_it_everything_does_again()
    {
        var chat = Chat.InEnglish().Drills("price").Says("remind me at 17:30").Says("pause until 15 Dec");
        chat.Knows(profile => profile.Hearing(new(NewsKind.PlanApproved, "op", "Bo", "o", "p0001", "Huarui")));
        Assert.Equal(new LocalDateTime(2026, 12, 15, 9, 0), chat.WakesNext);
        chat.LivesUntil(new(2026, 12, 15, 23, 0));
        Assert.Equal([new(9, 0), new(9, 30), new(17, 30)], chat.Unasked.Select(told => told.At.TimeOfDay));
        Assert.All(chat.Unasked, told => Assert.Equal(new LocalDate(2026, 12, 15), told.At.Date));
    }

    [Fact]
    public void What_is_said_meanwhile_is_answered() =>
        Chat.InEnglish().Says("pause until 15 Dec").Says("drill price").Hears("Drill 1 of 5").Says("plan due").Hears("Paused: I write again from 15 Dec 2026");

    [Fact]
    public void It_shows_in_the_settings_and_is_ended_there()
    {
        var chat = Chat.InEnglish().Says("pause until 15 Dec").Says("settings").Hears("Tuesday, 09:30; paused until Tue 15 Dec");
        chat.Says("weekly").Hears("I write again from 15 Dec 2026").Presses("Resume now").Hears("Tue 24 Nov, 09:30");
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.Says("weekly").Presses("Pause").Hears("First day back");
    }

    [Fact]
    public void What_fell_due_meanwhile_is_told_after_it()
    {
        var chat = Chat.InEnglish().Says("plan").Presses("Begin", null, ("account", "Huarui"), ("tier", "a"));
        chat.PlanBook.Fill(chat.PlanBook.Find("p0001")!.With(new PlanAction(0, ActionKind.Project, "Pilot signed off", null, new LocalDate(2026, 12, 4), IsMilestone: true)));
        chat.Says("pause until 29 Dec").LivesUntil(new(2026, 12, 29, 9, 30)).Hears("Pilot signed off").Hears("was due Fri 4 Dec");
        Assert.Null(chat.Person.Profile.Contact.Pause);
        Assert.DoesNotContain("Pilot", chat.LivesUntil(new(2027, 1, 12, 9, 30)).Unasked[^1].Heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_line_is_a_day_or_none() => Gen.String[0, 60].Sample(text => Assert.True(PauseLine.Read(text, Chat.Monday) is null or { Year: > 0 }));
}
