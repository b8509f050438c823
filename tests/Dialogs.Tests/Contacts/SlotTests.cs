using CoachBot.Coaching.Reinforcement;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>When the weekly message comes, wherever the person is and whatever the clocks do.</summary>
public sealed class SlotTests
{
    [Fact]
    public void The_organisations_time_holds_until_somebody_chooses()
    {
        var chat = Chat.InEnglish();
        chat.Organisation = chat.Organisation with { WeeklySlot = WeeklySlot.From(IsoDayOfWeek.Thursday, new(14, 0)) };
        Assert.Equal(new LocalDateTime(2026, 11, 26, 14, 0), chat.WakesNext);
        chat.Says("weekly").Hears("Now: Thursday, 14:00").Presses("Save", null, ("day", "2"), ("time", "09:30"));
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.Organisation = chat.Organisation with { WeeklySlot = null };
        Assert.Equal(FirstSlot, chat.WakesNext);
    }

    [Fact]
    public void Where_the_organisation_has_none_whoever_wants_one_chooses()
    {
        var chat = Chat.InEnglish();
        chat.Organisation = chat.Organisation with { WeeklySlot = null };
        Assert.Null(chat.WakesNext);
        chat.Says("weekly").Hears("It is off").Presses("Save", null, ("day", "3"), ("time", "16:00"));
        Assert.Equal(new LocalDateTime(2026, 11, 25, 16, 0), chat.WakesNext);
    }

    [Theory]
    [InlineData("Berlin", "2027-03-23", "2027-03-30")]
    [InlineData("Berlin", "2027-10-26", "2027-11-02")]
    [InlineData("New York", "2027-03-09", "2027-03-16")]
    [InlineData("New York", "2027-11-02", "2027-11-09")]
    public void The_clock_on_the_wall_stays_when_the_clocks_change(string zone, string before, string after)
    {
        var chat = Chat.InEnglish().Says($"time zone {zone}").LivesUntil(IsoDate.Parse(before)!.Value.At(new(9, 30)));
        Assert.Equal(IsoDate.Parse(after)!.Value.At(new(9, 30)), chat.WakesNext);
    }

    [Fact]
    public void Whoever_travels_is_written_to_by_the_clock_of_the_place()
    {
        var chat = Chat.InEnglish().Drills("price").Says("time zone Berlin");
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.LivesUntilWrittenTo().Says("time zone Shanghai").LivesUntil(FirstSlot.PlusDays(6));
        Assert.Equal(FirstSlot.PlusDays(7), chat.WakesNext);
        Assert.InRange(chat.Unasked.Count, 1, 2);
    }

    [Fact]
    public void A_flight_back_over_the_slot_brings_it_once()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot.PlusMinutes(5)).Says("time zone New York");
        Assert.Equal(FirstSlot, chat.WakesNext);
        chat.LivesUntil(FirstSlot.PlusHours(3));
        Assert.Single(chat.Unasked);
        Assert.Equal(FirstSlot.PlusDays(7), chat.LivesUntil(FirstSlot.PlusDays(7)).Unasked[^1].At);
    }

    [Theory]
    [InlineData("London", "2026-11-24T03:00:00", "Shanghai", "2026-11-24T12:00:00")]
    [InlineData("London", "2026-11-24T09:00:00", "Shanghai", "2026-11-25T09:00:00")]
    public void A_flight_east_over_the_slot_delays_it_and_skips_none(string from, string leaves, string to, string comes)
    {
        var chat = Chat.InEnglish().Drills("price").Says($"time zone {from}").LivesUntil(Local(leaves)).Says($"time zone {to}");
        Assert.Equal(Local(comes), chat.WakesNext);
        Assert.Equal([Local(comes)], chat.LivesUntilWrittenTo().Unasked.Select(told => told.At));
        chat.Hears("Your week").Says($"time zone {from}");

        // The reminder, and no slot until the next.
        Assert.Equal(2, chat.LivesUntil(FirstSlot.PlusDays(6)).Unasked.Count);
        Assert.Contains("I remind you once", chat.Unasked[1].Heard, StringComparison.Ordinal);

        static LocalDateTime Local(string text) => NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(text).Value;
    }

    [Fact]
    public void A_reminder_keeps_to_the_working_hours_of_where_the_person_is_then()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot).Says("time zone New York");
        chat.LivesUntil(FirstSlot.PlusDays(5));
        Assert.Equal([FirstSlot, new(2026, 11, 25, 9, 0)], chat.Unasked.Select(told => told.At));
    }

    [Fact]
    public void A_slot_that_was_moved_to_a_later_day_of_the_same_week_comes_then_and_within_the_allowance()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot).Says("weekly").Presses("Save", null, ("day", "5"), ("time", "09:30"));
        chat.LivesUntil(FirstSlot.PlusDays(6));
        Assert.Equal([FirstSlot, FirstSlot.PlusDays(3)], chat.Unasked.Select(told => told.At));
    }

    [Fact]
    public void On_a_day_off_it_comes_on_the_next_working_day_of_the_week()
    {
        var chat = Chat.InEnglish().Drills("price");
        chat.Organisation = chat.Organisation with { Calendar = chat.Organisation.Calendar with { Holidays = [FirstSlot.Date, FirstSlot.Date.PlusDays(1)] } };
        Assert.Equal(FirstSlot.PlusDays(2), chat.WakesNext);
    }
}
