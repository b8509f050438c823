using System.Collections.Immutable;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Other people, as one turn reads and changes them. Whoever is changed was read before, and has not changed since.</summary>
/// <param name="store">Where they are.</param>
/// <param name="cache">Drops its copies of those who are changed.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class Colleagues(IRowStore store, PersonCache cache, PersonKey by)
{
    /// <summary>People read at the same time.</summary>
    public const int MostAtOnce = 8;

    private readonly Dictionary<string, Snapshot> read = [];

    /// <summary>Whose roles are to be changed, and whether that was done already.</summary>
    public async Task<Colleague> FindAsync(RoleChange wanted, CancellationToken cancel)
    {
        // The audit row first: one that is inserted after it was looked for is found out by the tag of the state.
        bool isDone = await store.FindAsync(Key(wanted.Target).Owner, AuditRow.KeyOf(by, wanted), cancel) is not null;
        var snapshot = await ReadAsync(wanted.Target, cancel);
        return new(wanted.Target, snapshot.Person.Profile.Roles, isDone) { Name = snapshot.Person.Profile.Name };
    }

    /// <summary>Who leads a person.</summary>
    public async Task<Rep> FindRepAsync(string objectId, CancellationToken cancel)
    {
        var profile = (await ReadAsync(objectId, cancel)).Person.Profile;
        return new(objectId, profile.Name, profile.Leader, profile.Invitation);
    }

    /// <summary>A team, with what its members have said to it.</summary>
    public async Task<Team> FindTeamAsync(string manager, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(Key(manager).Owner, RowKeys.Aims, RowKeys.End(RowKeys.MemberPrefix), cancel);
        var members = rows.Where(row => row.Key != RowKeys.Aims).Select(TeamRows.ReadMember).OrderBy(member => member.Invited).ToList();
        var states = new Rep[members.Count];
        foreach (var some in Enumerable.Range(0, members.Count).Chunk(MostAtOnce))
        {
            await Task.WhenAll(some.Select(async index => states[index] = await FindRepAsync(members[index].ObjectId, cancel)));
        }

        return new(
            manager,
            TeamRows.ReadAims(rows.FirstOrDefault(row => row.Key == RowKeys.Aims)),
            [.. members.Zip(states, (member, state) => member.As(state, manager))]);
    }

    /// <summary>Changes somebody read before.</summary>
    /// <param name="objectId">Whom.</param>
    /// <param name="change">What becomes of the profile.</param>
    /// <param name="writes">What else is written to the person's rows.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public async Task ChangeAsync(string objectId, Func<Profile, Profile> change, ImmutableArray<RowWrite> writes, CancellationToken cancel)
    {
        var before = read[objectId];
        var after = before with { Person = before.Person with { Profile = change(before.Person.Profile) } };
        await store.CommitAsync(Key(objectId).Owner, new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), writes), cancel);
        cache.Drop(Key(objectId));
    }

    /// <summary>Changes the roles of somebody read before.</summary>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(RoleChange change, Instant at, CancellationToken cancel) =>
        ChangeAsync(change.Target, profile => profile with { Roles = profile.Roles.After(change) }, [AuditRow.Of(by, change, at)], cancel);

    private async Task<Snapshot> ReadAsync(string objectId, CancellationToken cancel)
    {
        var snapshot = await store.FindAsync(Key(objectId).Owner, RowKeys.State, cancel) is { } row ? PersonRows.Read([row]) : PersonRows.Read([]);
        lock (read)
        {
            read[objectId] = snapshot;
        }

        return snapshot;
    }

    private PersonKey Key(string objectId) => by with { ObjectId = objectId };
}
