using CoachBot.Bot.Turns;
using CoachBot.Coaching.Memory.Fitting;
using CoachBot.Dialogs;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Memory;

/// <summary>
/// Fits an organisation's memory model once a month to what its people have answered, flags drills that are answered in another way than memory says, and tells their authors.
/// It may come more than once: what a month has come to is written together with the next month's moment, and a moment that is not the next is dropped.
/// </summary>
public sealed class MonthlyFit(
    IRowStore store, IWakeUpQueue wakeUps, Organisation organisation, PersonCache people, OrganisationCache cache, TimeProvider clock, ILogger<MonthlyFit> log)
{
    /// <summary>Reviews a fit is made to at most: 20,000 take half a second, and more say nothing that seven numbers could hold.</summary>
    private const int MostReviews = 20_000;

    /// <summary>Somebody else has written to the same rows, by a first answer, by hand, or as an author: it begins again after this time.</summary>
    private static readonly Duration Again = Duration.FromSeconds(20);

    private readonly OrganisationModels models = new(store, cache);
    private readonly AnswerReader answers = new(store, log);
    private readonly FlagNews news = new(store, people, cache, new(new(wakeUps, log), organisation), log);

    /// <summary>Carries out the wake-up of an organisation.</summary>
    /// <returns>After how long it is to be tried again; null when it is done with.</returns>
    /// <exception cref="UnreadableRowException">The organisation's own rows cannot be read; nothing was changed.</exception>
    public async Task<Duration?> RunAsync(WakeUp wakeUp, CancellationToken cancel)
    {
        var row = await store.FindAsync(wakeUp.Owner, OrganisationKeys.Memory, cancel);
        var state = MemoryRows.Read(row);
        if (state.FitAt != wakeUp.Due)
        {
            return null;
        }

        var pool = new AnswerPool(MostReviews);
        int unread = await answers.ReadAsync(wakeUp.Owner, pool, cancel);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var fit = MemoryFit.Of((await models.FindModelAsync(wakeUp.Owner, state.Current, cancel)).Weights, pool.Histories);
        var report = new FitReport(now, pool.People, unread, fit.Reviews, fit.Verdict, fit.Before, fit.After);
        var (after, model) = After(state, report, fit);
        try
        {
            var flags = pool.Flags;
            var told = await news.TellAsync(wakeUp.Owner, flags, now, cancel);
            RowWrite[] writes = [MemoryRows.Write(flags), .. told, .. model is null ? Array.Empty<RowWrite>() : [MemoryRows.Insert(model)]];
            await CommitAsync(wakeUp.Owner, after with { FitAt = FitCalendar.Next(now, organisation.Zone) }, row!.ETag, writes, cancel);
        }
        catch (ConflictException)
        {
            return Again;
        }

        MemoryLog.Fitted(log, wakeUp.Owner.Id, FitWords.Verdict(fit.Verdict), fit.Reviews, pool.People, after.Current);
        return null;
    }

    /// <summary>What is chosen by hand stays: the fit is then reported only.</summary>
    private static (FitState State, FittedModel? Model) After(FitState before, FitReport report, FitResult fit)
    {
        if (fit.Weights is not { } weights || before.IsHeld)
        {
            return (before with { Last = report }, null);
        }

        int version = before.Newest + 1;
        return (before with { Current = version, Newest = version, Last = report }, new(new(new(version), weights), report.At, fit.Reviews, fit.Before!, fit.After!));
    }

    private async Task CommitAsync(Owner owner, FitState state, string tag, IReadOnlyList<RowWrite> writes, CancellationToken cancel)
    {
        await wakeUps.ScheduleAsync(new(owner, state.FitAt!.Value), cancel);
        await store.CommitAsync(owner, new(MemoryRows.Write(state, tag), writes), cancel);
    }
}
