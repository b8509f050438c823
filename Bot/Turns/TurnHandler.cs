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
public sealed class TurnHandler(
    IRowStore store, IWakeUpQueue wakeUps, PersonCache cache, Organisation organisation, TimeProvider clock, ILogger<TurnHandler> log)
{
    /// <summary>Attempts when other processes write to the same person at the same time. Each lost one means that another turn was stored.</summary>
    private const int MostAttempts = 8;

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
        // A wake-up that is not the current one is dropped for good, so that is not to be judged by a copy that may be old.
        var before = (request.Input is Woken ? null : cache.Find(request.Person)) ?? await LoadAsync(request.Person, cancel);
        string key = Digest.Of(request.Activity);
        if (before.Seen.Find(key) is { } taken)
        {
            return await RepeatAsync(request.Person, taken, before, cancel);
        }

        return request.Input is Woken { Due: var due } && due != before.WakeAt
            ? new([], IsRepeat: false) { IsStale = true, Reference = before.Reference }
            : await RunAsync(request, key, before, cancel);
    }

    private async Task<TurnResult> RunAsync(TurnRequest request, string key, Snapshot before, CancellationToken cancel)
    {
        var circumstances = new Circumstances(key, request.Person.Mark, Now, request.Hints, organisation);
        var exchange = Conversation.Take(before.Person, before.Days, request.Input, circumstances);
        var messages = exchange.Replies.Select(reply => Render(reply, exchange.Turn.Language.Tag())).ToImmutableArray();
        var reference = NextReference(request, before.Reference);
        var after = before with
        {
            Person = exchange.Person,
            Days = exchange.Days.From(exchange.Turn.Today.PlusDays(-Days.Window - 1)),
            Seen = before.Seen.With(new(key, messages.Length)),
            Reference = reference,
            WakeAt = NextWakeUp.Of(before, reference, exchange, request.Input),
        };
        if (!messages.IsEmpty || !exchange.Changed.IsEmpty || Differs(before, after))
        {
            await ScheduleAsync(request.Person, before, after, cancel);
            string tag = await store.CommitAsync(
                request.Person.Owner, TurnCommit.Of(before, after, exchange.Changed, messages, request.Input, request.Claim), cancel);
            cache.Keep(request.Person, after with { ETag = tag });
        }

        return new(messages, IsRepeat: false) { Replies = exchange.Replies, Reference = reference };
    }

    /// <summary>Whoever does something can be written to again, as far as we know.</summary>
    private static ConversationReference? NextReference(TurnRequest request, ConversationReference? before) => request.Input switch
    {
        Departed => null,
        Woken => before,
        _ => request.Reference ?? (before is null ? null : before with { Inactive = null }),
    };

    private static bool Differs(Snapshot before, Snapshot after) =>
        !ReferenceEquals(before.Person, after.Person) || before.Reference != after.Reference || before.WakeAt != after.WakeAt;

    /// <summary>
    /// Before the commit: a wake-up that nobody waits for is dropped when it comes, while one that was stored but never scheduled would
    /// never come.
    /// </summary>
    private Task ScheduleAsync(PersonKey person, Snapshot before, Snapshot after, CancellationToken cancel) =>
        after.WakeAt is { } due && due != before.WakeAt ? wakeUps.ScheduleAsync(new(person.Owner, due), cancel) : Task.CompletedTask;

    private async Task<Snapshot> LoadAsync(PersonKey person, CancellationToken cancel)
    {
        // The reader's zone is not known yet: a day more than the window covers every zone's today.
        var first = Now.InUtc().Date.PlusDays(-Days.Window - 1);
        var loaded = PersonRows.Read(await store.ReadRangeAsync(person.Owner, RowKeys.Day(first), RowKeys.State, cancel));
        cache.Keep(person, loaded);
        return loaded;
    }

    private async Task<TurnResult> RepeatAsync(PersonKey person, SeenActivity seen, Snapshot now, CancellationToken cancel) =>
        new(await RepliesAsync(person, seen, cancel), IsRepeat: true)
        {
            Reference = now.Reference,
            IsOvertaken = now.Seen.Latest[^1].Key != seen.Key,
        };

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
