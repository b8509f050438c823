using CoachBot.Bot.Turns;
using CoachBot.Coaching.Drills;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Contacts;
using NodaTime;

namespace CoachBot.Bot.Tests.Turns;

/// <summary>How it stands between the coach and a person, in the state row.</summary>
public sealed class ContactRowsTests
{
    private static readonly ContactState Full = new()
    {
        Begun = [new(2026, 11, 19), new(2026, 11, 24)],
        At = Instant.FromUtc(2026, 11, 24, 1, 30),
        IsOpen = true,
        IsReminded = true,
        Snoozes = 1,
        Unanswered = 3,
        IsAsked = true,
        UrgentOn = new(2026, 11, 26),
        Pause = new(new(2026, 11, 20), new(2026, 12, 1)),
        EverySecond = new(2026, 11, 23),
        SlotOn = new(2026, 11, 25),
        Tried = ObjectiveId.From("price/hold"),
    };

    [Theory]
    [InlineData(AgainReason.Snoozed, "snoozed")]
    [InlineData(AgainReason.Reminder, "reminder")]
    [InlineData(AgainReason.Delayed, "delayed")]
    public void All_of_it_is_read_again(AgainReason reason, string word)
    {
        var contact = Full with { Again = new(Instant.FromUtc(2026, 11, 25, 1, 30), reason) };
        string body = Written(contact);
        Assert.Contains($"\"why\":\"{word}\"", body, StringComparison.Ordinal);
        var read = Read(body);
        Assert.Equal(contact.Begun, read.Begun);
        Assert.Equal(contact with { Begun = [] }, read with { Begun = [] });
    }

    [Fact]
    public void Before_any_contact_nothing_is_stored()
    {
        Assert.DoesNotContain("contact", Written(ContactState.None), StringComparison.Ordinal);
        Assert.Equal(ContactState.None, Read(Written(ContactState.None)));
    }

    [Theory]
    [InlineData("2026-11-24", "2026-11-31")]
    [InlineData("\"reminder\"", "\"hunch\"")]
    [InlineData("\"why\":\"reminder\"", "\"what\":\"reminder\"")]
    public void What_is_not_what_it_should_be_is_an_error(string part, string instead)
    {
        string body = Written(Full with { Again = new(Instant.FromUtc(2026, 11, 25, 1, 30), AgainReason.Reminder) });
        Assert.Contains(part, body, StringComparison.Ordinal);
        Assert.Throws<UnreadableRowException>(() => Read(body.Replace(part, instead, StringComparison.Ordinal)));
    }

    private static string Written(ContactState contact) =>
        PersonRows.WriteState(new(Person.Stranger with { Profile = new Profile { Contact = contact } }, Days.None, SeenActivities.None, null));

    private static ContactState Read(string body) => PersonRows.Read([new(RowKeys.State, "1", body)]).Person.Profile.Contact;
}
