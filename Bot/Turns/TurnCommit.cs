using System.Collections.Immutable;
using CoachBot.Coaching.Time;
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
    /// <param name="claim">By whom a wake-up is claimed; null where nothing is.</param>
    public static Commit Of(Snapshot before, Snapshot after, ImmutableArray<DayLog> changed, ImmutableArray<Message> messages, string? claim)
    {
        string key = after.Seen.Latest[^1].Key;
        var writes = new List<RowWrite>();
        writes.AddRange(changed.Select(day => new PutRow(RowKeys.Day(day.Date), PersonRows.WriteDay(day))));
        writes.AddRange(messages.Select((message, index) => new PutRow(RowKeys.Reply(key, index), ReplyRows.Write(message))));
        writes.AddRange(Forgotten(before.Seen));
        if (claim is not null && after.WokenAt is { } due)
        {
            writes.Add(new InsertRow(RowKeys.Delivery(due), DeliveryRow.Write(new(claim, Refused: false))));
            writes.AddRange(before.WokenAt is { } last ? [new DeleteRow(RowKeys.Delivery(last))] : Array.Empty<RowWrite>());
        }

        return new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), writes);
    }

    /// <summary>The replies of the activity that becomes too old to be answered again.</summary>
    private static IEnumerable<DeleteRow> Forgotten(SeenActivities seen) => seen.Latest is [var oldest, ..] && seen.Latest.Length == SeenActivities.MostReplies
        ? Enumerable.Range(0, oldest.Replies).Select(index => new DeleteRow(RowKeys.Reply(oldest.Key, index)))
        : [];
}
