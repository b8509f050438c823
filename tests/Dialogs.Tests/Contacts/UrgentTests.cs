using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Tests.Campaigns;
using CoachBot.Dialogs.Tests.Roles;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>What would be forgotten before the next slot; the drill is missed on Wednesday 25 November.</summary>
public sealed class UrgentTests
{
    private static readonly LocalDateTime Wednesday = FirstSlot.PlusDays(1), Friday = FirstSlot.PlusDays(3), Tuesday = FirstSlot.PlusDays(7);

    [Fact]
    public void A_lapse_comes_again_before_the_slot_after_two_days_of_rest_and_then_at_the_slot()
    {
        var chat = Missed().LivesUntil(Tuesday.PlusHours(-1));
        Assert.Equal([Friday], chat.Unasked.Select(told => told.At));
        chat.Hears("Worth a minute today").Hears("Start 1 drill");
        chat.LivesUntil(Tuesday).Hears("Your week");
    }

    [Theory]
    [InlineData(Language.English, "Start 1 drill", "Drill 1 of 5")]
    [InlineData(Language.Chinese, "开始练习（1道）", "练习 1/5")]
    public void One_tap_begins_it(Language language, string begin, string drill) =>
        Missed().Says($"language {language.Tag()}").LivesUntil(Friday).Presses(begin).Hears(drill);

    [Fact]
    public void It_asks_what_was_forgotten_and_nothing_else_that_is_due()
    {
        var chat = Chat.InEnglish().LivesUntil(Wednesday).Drills("needs", isRight: true).Drills("price").LivesUntil(Friday).Presses("Start 1 drill").AnswersDrill(true);
        Assert.Equal("price", chat.Answers[^1].Review.Drill.Objective.Skill.Value);
        chat.Presses("Next").Hears("That is it for today").Hears("1 of 1 known.").DoesNotHear("What you missed");
    }

    [Fact]
    public void What_was_answered_since_is_not_pushed()
    {
        var chat = Missed().LivesUntil(Friday.PlusHours(-1)).Says("drill").AnswersDrill(true);
        Assert.Empty(chat.LivesUntil(Tuesday.PlusHours(-1)).Unasked);
    }

    [Fact]
    public void What_is_kept_until_the_slot_is_not_pushed() =>
        Assert.Empty(Chat.InEnglish().LivesUntil(Wednesday).Drills("price", isRight: true).LivesUntil(Tuesday.PlusHours(-1)).Unasked);

    [Fact]
    public void On_a_day_off_it_waits_for_a_working_day()
    {
        var chat = Chat.InEnglish();
        chat.Organisation = chat.Organisation with { Calendar = chat.Organisation.Calendar with { Holidays = [Friday.Date] } };
        Assert.Equal(Friday.PlusDays(3), chat.LivesUntil(Wednesday).Drills("price").LivesUntilWrittenTo().Unasked[^1].At);
    }

    [Fact]
    public void It_does_not_take_the_slots_place()
    {
        // News on Thursday, one contact more on Friday, and the slot on Tuesday would be a third within seven days.
        var chat = Missed().Knows(profile => profile.Hearing(new(NewsKind.PlanApproved, "op", "Bo", "o", "p0001", "Huarui")));
        chat.LivesUntil(Tuesday);
        Assert.Equal(2, chat.Unasked.Count);
        Assert.Equal(Tuesday, chat.Unasked[^1].At);
    }

    [Fact]
    public void With_the_weekly_message_off_nothing_is_pushed()
    {
        var chat = Missed().Says("weekly").Presses("Turn off");
        Assert.Null(chat.WakesNext);
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-26")]
    [InlineData("2026-12-03", "2026-12-03")]
    public void What_was_missed_in_the_first_check_cannot_wait_once_its_campaign_drills_it(string start, string urgent)
    {
        var office = CampaignOffice.Open().Plans(Office.Cy).Schedules(start: start).Presses(Office.Ada, "Start for 1 person").Wakes(Office.Cy, FirstSlot);
        office.Presses(Office.Cy, "Begin", on: office.Replies.OfType<Show>().Select(show => show.Card).First(card => CardButtons.Titles(card).Contains("Begin")));
        var drill = DrillBank.Standard.Find(DrillId.From(CardButtons.Press(office.Card, "Sure").About)!.Value)!;
        office.Presses(Office.Cy, "Sure", new() { [DrillCard.Option] = $"{(drill.Best + 1) % Drill.Options}" });
        if (start.StartsWith("2026-12", StringComparison.Ordinal))
        {
            office.Wakes(Office.Cy, Tuesday);
        }

        Assert.Equal(IsoDate.Parse(urgent), office[Office.Cy].Profile.Contact.UrgentOn);
    }

    private static Chat Missed() => Chat.InEnglish().LivesUntil(Wednesday).Drills("price");
}
