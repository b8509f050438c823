using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Changes the roles of somebody whose turn it is not. That is another owner, so it is a commit of its own, before that of the turn:
/// whoever dies between takes the turn again, finds the change made, and comes to the same answer.
/// </summary>
internal sealed class Colleagues(IRowStore store, PersonCache cache)
{
    /// <summary>Runs a turn once more, with the colleague known whose roles it wants to change, and makes the change.</summary>
    /// <param name="by">Whose turn it is.</param>
    /// <param name="wanted">What the turn asked about.</param>
    /// <param name="at">When.</param>
    /// <param name="take">Takes the turn.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public async Task<Exchange> TakeAsync(PersonKey by, RoleChange wanted, Instant at, Func<Colleague, Exchange> take, CancellationToken cancel)
    {
        var key = by with { ObjectId = wanted.Target };
        bool isDone = await store.FindAsync(key.Owner, AuditRow.KeyOf(by, wanted), cancel) is not null;
        var before = await store.FindAsync(key.Owner, RowKeys.State, cancel) is { } row ? PersonRows.Read([row]) : PersonRows.Read([]);
        var exchange = take(new(wanted.Target, before.Person.Profile.Roles, isDone) { Name = before.Person.Profile.Name });
        if (exchange.RoleChange is { } change)
        {
            await store.CommitAsync(key.Owner, Changed(before, by, change, at), cancel);
            cache.Drop(key);
        }

        return exchange;
    }

    private static Commit Changed(Snapshot before, PersonKey by, RoleChange change, Instant at)
    {
        var profile = before.Person.Profile with { Roles = before.Person.Profile.Roles.After(change) };
        var after = before with { Person = before.Person with { Profile = profile } };
        return new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), [AuditRow.Of(by, change, at)]);
    }
}
