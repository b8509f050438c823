using System.Collections.Immutable;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Reminders;
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

    private readonly PersonReader people = new(store, cache, clock);
    private readonly KeptReplies replies = new(store, log);
    private readonly WakeUpPlan plan = new(wakeUps, log);

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Takes one turn. The caller sees to it that a person's turns do not run side by side in this process.</summary>
    /// <exception cref="ConflictException">Other processes were faster every time; nothing was changed.</exception>
    /// <exception cref="OutcomeUnknownException">The store did not answer; the turn may be stored or not.</exception>
    /// <exception cref="UnreadableRowException">What is stored of the person cannot be read; nothing was changed.</exception>
    public async Task<TurnResult> TakeAsync(TurnRequest request, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                // A wake-up that is not the current one is dropped for good, so that is not to be judged by a copy that may be old.
                return await AttemptAsync(request, isFresh: request.Input is Woken, cancel);
            }
            catch (ConflictException conflict)
            {
                cache.Drop(request.Person);
                if (attempt == MostAttempts)
                {
                    throw;
                }

                // The moment was answered although the state says that it was not: rows of an older time were put back. The answer is left out.
                bool isAnswered = request.Input is Woken { Due: var due } && conflict.Key == RowKeys.Delivery(due);
                request = isAnswered ? request with { Claim = null } : request;
            }
        }
    }

    /// <param name="isFresh">Whether the person is to be read from the store, whatever copy there is.</param>
    private async Task<TurnResult> AttemptAsync(TurnRequest request, bool isFresh, CancellationToken cancel)
    {
        var before = isFresh ? await people.LoadAsync(request.Person, cancel) : await people.FindAsync(request.Person, cancel);
        string key = Digest.Of(request.Activity);
        bool isCurrent = request.Input is Woken { Due: var due } && due == before.WakeAt;
        if (before.Seen.Find(key) is { } taken)
        {
            // A moment that was answered and is the current one all the same: the clock was put back. It makes way for the next.
            return isCurrent ? await RunAsync(request with { Claim = null }, key, before, isFresh, cancel) : await RepeatAsync(request, taken, before, cancel);
        }

        return request.Input is Woken && !isCurrent ? new([], IsRepeat: false) { IsStale = true, Reference = before.Reference } : await RunAsync(request, key, before, isFresh, cancel);
    }

    private async Task<TurnResult> RunAsync(TurnRequest request, string key, Snapshot before, bool isFresh, CancellationToken cancel)
    {
        var surroundings = new Surroundings(store, cache, request.Person);
        var circumstances = CircumstancesOf(request, key);
        var exchange = Conversation.Take(before.Person, before.Days, request.Input, circumstances);
        while (exchange.Asks is { } lookup)
        {
            circumstances = circumstances with { Known = await surroundings.LookUpAsync(lookup, circumstances.Known, cancel) };
            exchange = Conversation.Take(before.Person, before.Days, request.Input, circumstances);
        }

        if (exchange.Elsewhere is { } change)
        {
            if (!isFresh)
            {
                // That is changed before the person's own commit finds an old copy out, and the person may not be allowed to any more.
                return await AttemptAsync(request, isFresh: true, cancel);
            }

            await surroundings.ChangeAsync(change, circumstances.Now, cancel);
        }

        return await FinishAsync(request, key, before, exchange, cancel);
    }

    private async Task<TurnResult> FinishAsync(TurnRequest request, string key, Snapshot before, Exchange exchange, CancellationToken cancel)
    {
        bool isSilent = request is { Input: Woken, Claim: null };
        var messages = isSilent ? [] : exchange.Replies.Select(reply => KeptReplies.MessageOf(reply, exchange.Turn.Language.Tag())).ToImmutableArray();
        var reference = NextReference(request, before.Reference);
        var after = before with
        {
            Person = exchange.Person,
            Days = exchange.Days.From(exchange.Turn.Today.PlusDays(-Days.Window - 1)),
            Seen = before.Seen.With(new(key, messages.Length)),
            Reference = reference,
            WakeAt = NextWakeUp.Of(before, reference, exchange, request.Input),
            WokenAt = NextWakeUp.LastWoken(before, request.Input),
        };
        if (!messages.IsEmpty || !exchange.Changed.IsEmpty || !exchange.Own.IsEmpty || Differs(before, after))
        {
            after = await plan.ScheduleAsync(request, before, after, cancel);
            string tag = await CommitAsync(request.Person, TurnCommit.Of(before, after, exchange, messages, request), cancel);
            cache.Keep(request.Person, after with { ETag = tag });
        }

        return new(messages, IsRepeat: false) { Replies = exchange.Replies, Reference = reference };
    }

    private async Task<string> CommitAsync(PersonKey person, Commit commit, CancellationToken cancel)
    {
        try
        {
            return await store.CommitAsync(person.Owner, commit, cancel);
        }
        catch (Exception failed) when (StoreFailure.IsSilence(failed))
        {
            throw new OutcomeUnknownException(failed);
        }
    }

    private Circumstances CircumstancesOf(TurnRequest request, string key) =>
        new(key, request.Person.Mark, Now, request.Hints, organisation) { ObjectId = request.Person.ObjectId, Mentions = request.Mentions };

    /// <summary>Whoever does something can be written to again, as far as we know.</summary>
    private static ConversationReference? NextReference(TurnRequest request, ConversationReference? before) => request.Input switch
    {
        Departed => null,
        Woken => before,
        _ => request.Reference ?? (before is null ? null : before with { Inactive = null }),
    };

    private static bool Differs(Snapshot before, Snapshot after) =>
        !ReferenceEquals(before.Person, after.Person) || before.Reference != after.Reference || before.WakeAt != after.WakeAt || before.WokenAt != after.WokenAt;

    private async Task<TurnResult> RepeatAsync(TurnRequest request, SeenActivity seen, Snapshot now, CancellationToken cancel)
    {
        bool isWanted = request.Input is not Woken { Due: var due }
            || Reminder.IsWanted(due, Exchange.Begin(now.Person, now.Days, CircumstancesOf(request, seen.Key)));
        return new(isWanted ? await replies.ReadAsync(request.Person, seen, cancel) : [], IsRepeat: true)
        {
            Reference = now.Reference,
            IsOvertaken = now.Seen.Latest[^1].Key != seen.Key,
        };
    }
}
