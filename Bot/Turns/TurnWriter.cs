using System.Collections.Immutable;
using CoachBot.Dialogs;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Stores what a turn came to, and makes it the answer.</summary>
internal sealed class TurnWriter(IRowStore store, PersonCache cache, WakeUpPlan plan, TimeProvider clock)
{
    /// <summary>Characters that tell a process from the few others.</summary>
    private const int NameLength = 6;

    /// <summary>Names this process among those that take turns.</summary>
    private readonly string process = Digest.Of($"{Environment.MachineName}/{Environment.ProcessId}/{clock.GetUtcNow().Ticks}")[..NameLength];

    /// <summary>Whether an activity was taken by this process.</summary>
    public bool IsOwn(SeenActivity taken) => taken.By == process;

    /// <summary>
    /// Commits everything that a turn changes in the person's own rows; one that changes nothing and says nothing commits nothing, and
    /// neither does a card that a client draws anew by itself: nobody was there.
    /// </summary>
    /// <exception cref="ConflictException">The person is not as they were read; nothing was written.</exception>
    /// <exception cref="OutcomeUnknownException">The store did not answer; it may be written or not.</exception>
    public async Task<TurnResult> WriteAsync(TurnRequest request, string key, Snapshot before, Exchange exchange, CancellationToken cancel)
    {
        // What is not said is not told: news wait for the next time.
        bool isSilent = request is { Input: Woken, Claim: null };
        exchange = isSilent ? exchange.With(before.Person) with { Replies = [] } : exchange;
        var messages = exchange.Replies.Select(reply => KeptReplies.MessageOf(reply, exchange.Turn.Language.Tag())).ToImmutableArray();
        if (request.Input is Refreshed)
        {
            return new(messages, IsRepeat: false) { Replies = exchange.Replies, Reference = before.Reference };
        }

        var reference = NextReference(request, before.Reference);
        var after = before with
        {
            Person = exchange.Person,
            Days = exchange.Days.From(exchange.Turn.Today.PlusDays(-Days.Window - 1)),
            Seen = before.Seen.With(new(key, messages.Length) { By = process }),
            Reference = reference,
            WakeAt = NextWakeUp.Of(before, reference, exchange, request.Input),
            WokenAt = NextWakeUp.LastWoken(before, request.Input),
        };
        if (!messages.IsEmpty || !exchange.Changed.IsEmpty || !exchange.Own.IsEmpty || Differs(before, after))
        {
            after = await plan.ScheduleAsync(request.Person.Owner, before, after, isNeeded: request.Input is Woken || NextWakeUp.IsChanged(before.Person.Profile, after.Person.Profile), cancel);
            string tag = await CommitAsync(request.Person, TurnCommit.Of(before, after, exchange, messages, request), cancel);
            cache.Keep(request.Person, after with { ETag = tag });
        }

        return new(messages, IsRepeat: false) { Replies = exchange.Replies, Reference = reference };
    }

    private async Task<string> CommitAsync(PersonKey person, Commit commit, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return await store.CommitAsync(person.Owner, commit, cancel);
        }
        catch (Exception ended) when (OutcomeUnknownException.IsEndOf(ended))
        {
            throw new OutcomeUnknownException(ended);
        }
    }

    /// <summary>Whoever does something can be written to again, as far as we know.</summary>
    private static ConversationReference? NextReference(TurnRequest request, ConversationReference? before) => request.Input switch
    {
        Departed => null,
        Woken or Ended => before,
        _ => request.Reference ?? (before is null ? null : before with { Inactive = null }),
    };

    private static bool Differs(Snapshot before, Snapshot after) =>
        !ReferenceEquals(before.Person, after.Person) || before.Reference != after.Reference || before.WakeAt != after.WakeAt || before.WokenAt != after.WokenAt;
}
