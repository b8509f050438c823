using CoachBot.Bot.Files;
using CoachBot.Bot.Memory;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Takes a turn: read the person, run the conversation, commit everything it changed in one step together with the activity's id and
/// its answer. Taking the same activity again changes nothing and gives the same answer.
/// </summary>
public sealed class TurnHandler(
    IRowStore store, IWakeUpQueue wakeUps, PersonCache cache, OrganisationCache organisations, Organisation organisation, TimeProvider clock, ILogger<TurnHandler> log, FileDownloads? downloads = null)
{
    /// <summary>Attempts when other processes write to the same person at the same time. Each lost one means that another turn was stored.</summary>
    private const int MostAttempts = 8;

    private readonly PersonReader people = new(store, cache, clock);
    private readonly KeptReplies replies = new(store, log);
    private readonly TurnWriter writer = new(store, cache, new WakeUpPlan(wakeUps, log), clock);

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Takes one turn. The caller sees to it that a person's turns do not run side by side in this process.</summary>
    /// <exception cref="ConflictException">Other processes were faster every time; nothing was changed.</exception>
    /// <exception cref="OutcomeUnknownException">The store did not answer, or the turn failed after it had changed something elsewhere; it may be stored or not.</exception>
    /// <exception cref="UnreadableRowException">What is stored of the person cannot be read; nothing was changed.</exception>
    public async Task<TurnResult> TakeAsync(TurnRequest request, CancellationToken cancel)
    {
        var lookups = new TurnLookups(store, cache, organisations, request.Person) { Downloads = downloads };
        var drillers = new DrillerRegister(store, wakeUps, organisation.Zone, request.Person);
        var surroundings = new Surroundings(store, lookups, new(new(wakeUps, log), organisation), drillers, request.Person);
        try
        {
            return await TakeAsync(request, surroundings, cancel);
        }
        catch (Exception failed) when (surroundings.IsBegun && failed is not OutcomeUnknownException)
        {
            throw new OutcomeUnknownException(failed);
        }
    }

    private async Task<TurnResult> TakeAsync(TurnRequest request, Surroundings surroundings, CancellationToken cancel)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                // A wake-up that is not the current one is dropped for good, and a refresh finds nothing out by committing: neither is for a copy that may be old.
                return await AttemptAsync(request, surroundings, isFresh: request.Input is Woken or Refreshed, cancel);
            }
            catch (ConflictException conflict)
            {
                cache.Drop(request.Person);
                surroundings.IsOvertaken = true;
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

    /// <param name="request">What is answered.</param>
    /// <param name="surroundings">Those of all attempts.</param>
    /// <param name="isFresh">Whether the person is to be read from the store, whatever copy there is.</param>
    /// <param name="cancel">Ends it.</param>
    private async Task<TurnResult> AttemptAsync(TurnRequest request, Surroundings surroundings, bool isFresh, CancellationToken cancel)
    {
        var before = isFresh ? await people.LoadAsync(request.Person, cancel) : await people.FindAsync(request.Person, cancel);
        string key = Digest.Of(request.Activity);
        bool isCurrent = request.Input is Woken { Due: var due } && due == before.WakeAt;
        if (before.Seen.Find(key) is { } taken)
        {
            // A moment that was answered and is the current one all the same: the clock was put back. It makes way for the next.
            return isCurrent ? await RunAsync(request with { Claim = null }, key, before, surroundings, isFresh, cancel) : await RepeatAsync(request, taken, before, surroundings, cancel);
        }

        return request.Input is Woken && !isCurrent ? new([], IsRepeat: false) { IsStale = true, Reference = before.Reference } : await RunAsync(request, key, before, surroundings, isFresh, cancel);
    }

    private async Task<TurnResult> RunAsync(TurnRequest request, string key, Snapshot before, Surroundings surroundings, bool isFresh, CancellationToken cancel)
    {
        var circumstances = CircumstancesOf(request, key) with { Made = await surroundings.FindMadeAsync(cancel) };
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
                return await AttemptAsync(request, surroundings, isFresh: true, cancel);
            }

            await surroundings.ChangeAsync(change, circumstances.Now, cancel);
        }

        return await writer.WriteAsync(request, key, before, exchange, cancel);
    }

    private Circumstances CircumstancesOf(TurnRequest request, string key) =>
        new(key, request.Person.Mark, Now, request.Hints, organisation.For(request.Person.TenantId)) { ObjectId = request.Person.ObjectId, Mentions = request.Mentions };

    private async Task<TurnResult> RepeatAsync(TurnRequest request, SeenActivity seen, Snapshot now, Surroundings surroundings, CancellationToken cancel)
    {
        bool isWanted = request.Input is not Woken { Due: var due }
            || Waking.IsStillWanted(due, Exchange.Begin(now.Person, now.Days, CircumstancesOf(request, seen.Key)));
        return new(isWanted ? await replies.ReadAsync(request.Person, seen, cancel) : [], IsRepeat: true)
        {
            Reference = now.Reference,
            IsAnsweredElsewhere = surroundings.IsOvertaken && !writer.IsOwn(seen), // one's own commit whose answer got lost looks alike
            IsOvertaken = now.Seen.Latest[^1].Key != seen.Key,
        };
    }
}
