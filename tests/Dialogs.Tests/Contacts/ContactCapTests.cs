using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.News;
using CsCheck;
using NodaTime;
using static CoachBot.Dialogs.Tests.Contacts.ContactScript;

namespace CoachBot.Dialogs.Tests.Contacts;

/// <summary>Twice in seven days the coach may begin, whatever it is about.</summary>
public sealed class ContactCapTests
{
    private static readonly string[] Doings = ["nothing", "drill", "drill", "right", "snooze", "log", "week", "pause", "resume", "weekly", "less"];

    /// <summary>What somebody does on each of some days.</summary>
    private static readonly Gen<string[]> AnyLife = Gen.Int[0, Doings.Length - 1].Select(index => Doings[index]).Array[10, 60];

    [Fact]
    public void Whatever_somebody_does_the_coach_begins_no_more_than_twice_in_seven_days() => AnyLife.Sample(
        life =>
        {
            var chat = Chat.InEnglish().Drills("price");
            var begun = new List<LocalDate>();
            for (int day = 0; day < life.Length; day++)
            {
                chat.LivesUntil(Chat.Monday.PlusDays(day + 1).At(new(18, 0)));
                begun = [.. begun.Union(chat.Person.Profile.Contact.Begun)];
                Assert.All(begun, first => Assert.InRange(begun.Count(other => other >= first && other < first.PlusDays(7)), 0, ContactCap.MostInAWeek));
                Assert.InRange(chat.Person.Profile.Contact.Begun.Length, 0, 3);
                Does(chat, life[day]);
            }
        },
        iter: 60);

    [Fact]
    public void News_comes_all_the_same_and_the_weekly_message_gives_way_until_there_is_room()
    {
        var chat = Chat.InEnglish().Drills("price");
        chat.Knows(Hearing("one")).LivesUntil(FirstSlot.PlusDays(1));
        Assert.Equal(2, chat.Unasked.Count); // news at nine, the weekly message half an hour later
        chat.Presses("Start 1 drill");
        chat.LivesUntil(FirstSlot.PlusDays(5)).Knows(Hearing("two")).LivesUntil(FirstSlot.PlusDays(6)).Drills("price").LivesUntil(FirstSlot.PlusDays(13));
        Assert.Contains(chat.Unasked, told => told.At.Date == new LocalDate(2026, 11, 30) && told.Heard.Contains("two", StringComparison.Ordinal));
        Assert.Single(chat.Unasked, told => told.At > FirstSlot.PlusDays(6) && told.Heard.Contains("Your week", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_there_were_two_already_it_comes_on_the_first_day_with_room()
    {
        var chat = Chat.InEnglish().Drills("price").LivesUntil(FirstSlot.PlusDays(1)); // weekly on Tuesday, reminded of on Wednesday
        Assert.Equal(2, chat.Unasked.Count);
        chat.Says("weekly").Presses("Save", null, ("day", "5"), ("time", "10:00")).LivesUntil(new(2026, 11, 27, 10, 0));
        Assert.Equal(2, chat.Unasked.Count);
        Assert.Equal(new LocalDateTime(2026, 12, 1, 10, 0), chat.LivesUntilWrittenTo().Unasked[^1].At);
        chat.Hears("Your week");
    }

    [Fact]
    public void A_reminder_of_the_day_is_asked_for_and_not_counted()
    {
        var chat = Chat.InEnglish().Says("remind me at 17:30").LivesUntil(FirstSlot.PlusDays(20));
        Assert.InRange(chat.Unasked.Count, 14, 15);
        Assert.Empty(chat.Person.Profile.Contact.Begun);
    }

    [Fact]
    public void Woken_late_at_night_it_waits_for_the_morning()
    {
        var chat = Chat.InEnglish().Drills("price");
        var due = FirstSlot.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        chat.Waits(Duration.FromHours(29)).Takes(new Woken(due)); // a queue that stood still until 23:00
        Assert.Empty(chat.Replies);
        Assert.Equal(new LocalDateTime(2026, 11, 25, 9, 0), chat.LivesUntilWrittenTo().Unasked[^1].At);
        chat.Hears("Your week");
    }

    [Fact]
    public void A_little_late_it_comes_at_once()
    {
        var due = FirstSlot.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ToInstant();
        Chat.InEnglish().Drills("price").Waits(Duration.FromHours(16)).Takes(new Woken(due)).Hears("Your week");
    }

    private static void Does(Chat chat, string what)
    {
        string? begin = chat.Card is null ? null : CardButtons.Titles(chat.Card).FirstOrDefault(title => title.StartsWith("Start ", StringComparison.Ordinal));
        switch (what)
        {
            case "drill" or "right":
                chat.Drills("price", what == "right");
                break;
            case "snooze" when begin is not null && CardButtons.Titles(chat.Card!).Contains("Later"):
                chat.PutsOff("tomorrow");
                break;
            case "log":
                chat.Says("log 3h visits");
                break;
            case "pause":
                chat.Says("pause for two weeks");
                break;
            case "weekly":
                chat.Says("weekly").Presses("Save", null, ("day", "5"), ("time", "16:30"));
                break;
            case "less":
                chat.Says("weekly").Presses("Save", null, ("day", "1"), ("time", "09:00"), ("every", "second"));
                break;
            case "week" or "resume":
                chat.Says(what);
                break;
            default:
                break;
        }
    }

    private static Func<Profile, Profile> Hearing(string account) => profile => profile.Hearing(new(NewsKind.PlanApproved, account, "Bo", "o", "p0001", account));
}
