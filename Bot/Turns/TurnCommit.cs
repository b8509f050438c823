using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Everything a turn changes, as the one commit that is written.</summary>
internal static class TurnCommit
{
    /// <summary>The commit of a turn.</summary>
    /// <param name="before">The person as read.</param>
    /// <param name="after">The person as it is to be, the turn's activity seen last.</param>
    /// <param name="changed">The days that changed.</param>
    /// <param name="messages">The answer, kept for a redelivery.</param>
    /// <param name="input">What was answered; a wake-up is claimed.</param>
    /// <param name="claim">By whom it is claimed.</param>
    public static Commit Of(
        Snapshot before, Snapshot after, ImmutableArray<DayLog> changed, ImmutableArray<Message> messages, Input input, string? claim)
    {
        string key = after.Seen.Latest[^1].Key;
        var writes = new List<RowWrite>();
        writes.AddRange(changed.Select(day => new PutRow(RowKeys.Day(day.Date), PersonRows.WriteDay(day))));
        writes.AddRange(messages.Select((message, index) => new PutRow(RowKeys.Reply(key, index), ReplyRows.Write(message))));
        writes.AddRange(Forgotten(before.Seen));
        if (input is Woken { Due: var due } && !messages.IsEmpty)
        {
            writes.Add(new InsertRow(RowKeys.Delivery(due), DeliveryRow.Write(new(claim ?? "", Refused: false))));
        }

        return new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), writes);
    }

    /// <summary>The replies of the activity that becomes too old to be answered again.</summary>
    private static IEnumerable<DeleteRow> Forgotten(SeenActivities seen) => seen.Latest is [var oldest, ..] && seen.Latest.Length == SeenActivities.MostReplies
        ? Enumerable.Range(0, oldest.Replies).Select(index => new DeleteRow(RowKeys.Reply(oldest.Key, index)))
        : [];
}
