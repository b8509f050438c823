using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Takes a turn: read the person, run the conversation, commit everything it changed in one step together with the activity's id and
/// its answer. Taking the same activity again changes nothing and gives the same answer.
/// </summary>
public sealed class TurnHandler(IRowStore store, PersonCache cache, Organisation organisation, TimeProvider clock, ILogger<TurnHandler> log)
{
    /// <summary>Attempts when other processes write to the same person at the same time.</summary>
    private const int MostAttempts = 4;

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Takes one turn. The caller sees to it that a person's turns do not run side by side in this process.</summary>
    /// <exception cref="ConflictException">Other processes were faster every time; nothing was changed.</exception>
    /// <exception cref="UnreadableRowException">What is stored of the person cannot be read; nothing was changed.</exception>
    public async Task<TurnResult> TakeAsync(TurnRequest request, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await AttemptAsync(request, cancel);
            }
            catch (ConflictException)
            {
                cache.Drop(request.Person);
                if (attempt == MostAttempts)
                {
                    throw;
                }
            }
        }
    }

    private async Task<TurnResult> AttemptAsync(TurnRequest request, CancellationToken cancel)
    {
        var before = cache.Find(request.Person) ?? await LoadAsync(request.Person, cancel);
        string key = Digest.Of(request.Activity);
        if (before.Seen.Find(key) is { } taken)
        {
            return new(await RepliesAsync(request.Person, taken, cancel), IsRepeat: true);
        }

        var circumstances = new Circumstances(key, request.Person.Mark, Now, request.Hints, organisation);
        var exchange = Conversation.Take(before.Person, before.Days, request.Input, circumstances);
        var messages = exchange.Replies.Select(reply => Render(reply, exchange.Turn.Language.Tag())).ToImmutableArray();
        if (!ReferenceEquals(exchange.Person, before.Person) || !exchange.Changed.IsEmpty || !messages.IsEmpty)
        {
            await CommitAsync(request.Person, before, exchange, new(key, messages.Length), messages, cancel);
        }

        return new(messages, IsRepeat: false) { Replies = exchange.Replies };
    }

    private async Task<Snapshot> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        // The reader's zone is not known yet: a day more than the window covers every zone's today.
        var first = Now.InUtc().Date.PlusDays(-Days.Window - 1);
        var loaded = PersonRows.Read(await store.ReadRangeAsync(person.Owner, RowKeys.Day(first), RowKeys.State, cancel));
        cache.Keep(person, loaded);
        return loaded;
    }

    private async Task CommitAsync(
        PersonKey person, Snapshot before, Exchange exchange, SeenActivity taken, ImmutableArray<Message> messages, CancellationToken cancel)
    {
        var writes = new List<RowWrite>();
        writes.AddRange(exchange.Changed.Select(day => new PutRow(RowKeys.Day(day.Date), PersonRows.WriteDay(day))));
        writes.AddRange(messages.Select((message, index) => new PutRow(RowKeys.Reply(taken.Key, index), ReplyRows.Write(message))));
        writes.AddRange(Forgotten(before.Seen));

        var seen = before.Seen.With(taken);
        var guard = new GuardWrite(RowKeys.State, before.ETag, PersonRows.WriteState(exchange.Person, seen));
        string tag = await store.CommitAsync(person.Owner, new(guard, writes), cancel);
        cache.Keep(person, new(exchange.Person, exchange.Days.From(exchange.Turn.Today.PlusDays(-Days.Window - 1)), seen, tag));
    }

    /// <summary>The replies of the activity that becomes too old to be answered again.</summary>
    private static IEnumerable<DeleteRow> Forgotten(SeenActivities seen) => seen.Latest is [var oldest, ..] && seen.Latest.Length == SeenActivities.MostReplies
        ? Enumerable.Range(0, oldest.Replies).Select(index => new DeleteRow(RowKeys.Reply(oldest.Key, index)))
        : [];

    private async Task<ImmutableArray<Message>> RepliesAsync(PersonKey person, SeenActivity seen, CancellationToken cancel)
    {
        if (seen.Replies == 0)
        {
            return [];
        }

        var rows = await store.ReadRangeAsync(person.Owner, RowKeys.Reply(seen.Key, 0), RowKeys.Reply(seen.Key, seen.Replies - 1), cancel);
        try
        {
            return [.. rows.Select(ReplyRows.Read)];
        }
        catch (UnreadableRowException unreadable)
        {
            TurnLog.ReplyUnreadable(log, unreadable);
            return [];
        }
    }

    private static Message Render(Reply reply, string locale) => reply switch
    {
        Say say => new TextMessage(locale, say.Text, [.. say.Suggestions]),
        Show show => new CardMessage(locale, CardJson.Utf8(show.Card), show.Card.FallbackText),
        _ => throw new NotSupportedException($"{reply.GetType().Name} is not a reply that can be sent."),
    };
}
