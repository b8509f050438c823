using System.Collections.Immutable;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Everything a turn changes, as the one commit that is written.</summary>
internal static class TurnCommit
{
    /// <summary>The commit of a turn.</summary>
    /// <param name="before">The person as read.</param>
    /// <param name="after">The person as it is to be, the turn's activity seen last.</param>
    /// <param name="exchange">What it came to: the days that changed, and roles of the person's own.</param>
    /// <param name="messages">The answer, kept for a redelivery.</param>
    /// <param name="request">What was answered; a wake-up is claimed where it says by whom.</param>
    public static Commit Of(Snapshot before, Snapshot after, Exchange exchange, ImmutableArray<Message> messages, TurnRequest request)
    {
        string key = after.Seen.Latest[^1].Key;
        var writes = new List<RowWrite>();
        writes.AddRange(exchange.Changed.Select(day => new PutRow(RowKeys.Day(day.Date), PersonRows.WriteDay(day))));
        writes.AddRange(exchange.Own.SelectMany(OwnWrites.Write));
        writes.AddRange(messages.Select((message, index) => new PutRow(RowKeys.Reply(key, index), ReplyRows.Write(message))));
        writes.AddRange(Forgotten(before.Seen));
        if (request.Claim is { } claim && after.WokenAt is { } due)
        {
            writes.Add(new InsertRow(RowKeys.Delivery(due), DeliveryRow.Write(new(claim, Refused: false))));
            writes.AddRange(before.WokenAt is { } last ? [new DeleteRow(RowKeys.Delivery(last))] : Array.Empty<RowWrite>());
        }

        if (exchange.RoleChange is { } change && IsOwn(change, request.Person))
        {
            writes.Add(AuditRow.Of(request.Person, change, exchange.Turn.Circumstances.Now));
        }

        return new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), writes);
    }

    /// <summary>A colleague's roles are not among the person's rows, and are changed by now.</summary>
    private static bool IsOwn(RoleChange change, PersonKey person) => string.Equals(change.Target, person.ObjectId, StringComparison.OrdinalIgnoreCase);

    /// <summary>The replies of the activity that becomes too old to be answered again.</summary>
    private static IEnumerable<DeleteRow> Forgotten(SeenActivities seen) => seen.Latest is [var oldest, ..] && seen.Latest.Length == SeenActivities.MostReplies
        ? Enumerable.Range(0, oldest.Replies).Select(index => new DeleteRow(RowKeys.Reply(oldest.Key, index)))
        : [];
}
