using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Other people, as one turn reads and changes them.</summary>
/// <param name="store">Where they are.</param>
/// <param name="cache">Drops its copies of those who are changed.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class Colleagues(IRowStore store, PersonCache cache, PersonKey by)
{
    private readonly Dictionary<string, Snapshot> read = [];

    /// <summary>Whose roles are to be changed, and whether that was done already.</summary>
    public async Task<Colleague> FindAsync(RoleChange wanted, CancellationToken cancel)
    {
        var owner = Key(wanted.Target).Owner;
        // The audit row first: one that is inserted after it was looked for is found out by the tag of the state.
        bool isDone = await store.FindAsync(owner, AuditRow.KeyOf(by, wanted), cancel) is not null;
        var snapshot = await store.FindAsync(owner, RowKeys.State, cancel) is { } row ? PersonRows.Read([row]) : PersonRows.Read([]);
        read[wanted.Target] = snapshot;
        return new(wanted.Target, snapshot.Person.Profile.Roles, isDone) { Name = snapshot.Person.Profile.Name };
    }

    /// <summary>Changes the roles of somebody found before.</summary>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public async Task ChangeAsync(RoleChange change, Instant at, CancellationToken cancel)
    {
        var key = Key(change.Target);
        var before = read[change.Target];
        var profile = before.Person.Profile with { Roles = before.Person.Profile.Roles.After(change) };
        var after = before with { Person = before.Person with { Profile = profile } };
        await store.CommitAsync(key.Owner, new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), [AuditRow.Of(by, change, at)]), cancel);
        cache.Drop(key);
    }

    private PersonKey Key(string objectId) => by with { ObjectId = objectId };
}
