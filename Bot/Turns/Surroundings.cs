using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What is around one turn, through all its attempts: looks up what it asks for, and changes what it changes elsewhere, as it was looked up.</summary>
internal sealed class Surroundings(IRowStore store, PersonCache cache, PersonKey by)
{
    private readonly Colleagues colleagues = new(store, cache, by);
    private Elsewhere? begun;

    /// <summary>Whether something may be changed elsewhere already.</summary>
    public bool IsBegun => begun is not null;

    /// <summary>Whether somebody else wrote to the person while the turn was taken.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>What is known once a lookup is answered too.</summary>
    public async Task<Known> LookUpAsync(Lookup lookup, Known known, CancellationToken cancel) => lookup switch
    {
        ColleagueOf colleague => known.With(colleague, await colleagues.FindAsync(colleague.Change, cancel)),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} is nothing that is looked up."),
    };

    /// <summary>
    /// What an earlier attempt has changed elsewhere; null when nothing. It is looked at, for a commit that was written may come back as
    /// a conflict when its first answer got lost.
    /// </summary>
    public async Task<Elsewhere?> FindMadeAsync(CancellationToken cancel)
    {
        if (begun is { } change && !await IsMadeAsync(change, cancel))
        {
            begun = null;
        }

        return begun;
    }

    /// <summary>Makes a change. It was looked up before what it changes.</summary>
    /// <exception cref="ConflictException">Somebody else made one meanwhile; unless it was ourselves, nothing was changed.</exception>
    public async Task ChangeAsync(Elsewhere change, Instant at, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        begun = change;
        try
        {
            await MakeAsync(change, at, cancel);
        }
        catch (Exception failed) when (failed is not ConflictException && !OutcomeUnknownException.IsEndOf(failed))
        {
            begun = null;
            throw;
        }
    }

    private async Task<bool> IsMadeAsync(Elsewhere change, CancellationToken cancel) => change switch
    {
        RoleChange role => (await colleagues.FindAsync(role, cancel)).IsDone,
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    private Task MakeAsync(Elsewhere change, Instant at, CancellationToken cancel) => change switch
    {
        RoleChange role => colleagues.ChangeAsync(role, at, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };
}
