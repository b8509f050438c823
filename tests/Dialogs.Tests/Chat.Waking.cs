using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <content>Time that passes with all its wake-ups, as the queue brings them.</content>
public sealed partial class Chat
{
    /// <summary>What the organisation has set.</summary>
    public Organisation Organisation { get; set; } = Some.Organisation;

    /// <summary>What was said unasked, and when where the person is.</summary>
    public List<(LocalDateTime At, string Heard)> Unasked { get; } = [];

    /// <summary>The next wake-up, where the person is; null for none.</summary>
    public LocalDateTime? WakesNext => Waking.NextDue(AtRest, now)?.InZone(AtRest.Turn.Zone).LocalDateTime;

    private Exchange AtRest => Exchange.Begin(Person, Days, new("at-rest", "me", now, hints, Organisation) { ObjectId = Self });

    /// <summary>Nothing is done until a moment, and the person is woken whenever they are to be.</summary>
    /// <param name="end">Where the person is.</param>
    public Chat LivesUntil(LocalDateTime end)
    {
        var until = end.InZoneLeniently(AtRest.Turn.Zone).ToInstant();
        while (Waking.NextDue(AtRest, now) is { } due && due <= until)
        {
            now = due;
            Takes(new Woken(due));
            if (Replies.Count > 0)
            {
                Unasked.Add((due.InZone(AtRest.Turn.Zone).LocalDateTime, Heard));
            }
        }

        now = until;
        return this;
    }

    /// <summary>The next message that comes unasked.</summary>
    public Chat LivesUntilWrittenTo()
    {
        int before = Unasked.Count;
        for (int waits = 0; Unasked.Count == before; waits++)
        {
            Assert.True(waits < 100, "Nothing came.");
            LivesUntil(WakesNext ?? throw new InvalidOperationException("Nothing is to come."));
        }

        return this;
    }
}
