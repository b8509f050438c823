using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What is around one turn: looks up what it asks for, and changes what it changes elsewhere, as it was looked up.</summary>
internal sealed class Surroundings(IRowStore store, PersonCache cache, PersonKey by)
{
    private readonly Colleagues colleagues = new(store, cache, by);

    /// <summary>What is known once a lookup is answered too.</summary>
    public async Task<Known> LookUpAsync(Lookup lookup, Known known, CancellationToken cancel) => lookup switch
    {
        ColleagueOf colleague => known.With(colleague, await colleagues.FindAsync(colleague.Change, cancel)),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} is nothing that is looked up."),
    };

    /// <summary>Makes a change. It was looked up before what it changes.</summary>
    /// <exception cref="ConflictException">Somebody else made one meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(Elsewhere change, Instant at, CancellationToken cancel) => change switch
    {
        RoleChange role => colleagues.ChangeAsync(role, at, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };
}
