using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Campaigns;
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

    /// <summary>What somebody has told or chosen; that of a stranger where nobody has met them.</summary>
    public async Task<Profile> FindProfileAsync(string objectId, CancellationToken cancel) => (await ReadAsync(objectId, cancel)).Person.Profile;

    /// <summary>Who leads a person.</summary>
    public async Task<Rep> FindRepAsync(string objectId, CancellationToken cancel)
    {
        var profile = (await ReadAsync(objectId, cancel)).Person.Profile;
        return new(objectId, profile.Name, profile.Leader, profile.Invitation);
    }

    /// <summary>Whether somebody has heard, or is to hear, of what an operation did.</summary>
    public async Task<bool> HasHeardAsync(string objectId, string operation, CancellationToken cancel) =>
        (await ReadAsync(objectId, cancel)).Person.Profile.News.Any(news => news.Operation == operation);

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
    /// <param name="waking">Wakes whoever hears of something by it.</param>
    /// <param name="at">When.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public async Task ChangeAsync(string objectId, Func<Profile, Profile> change, ImmutableArray<RowWrite> writes, ColleagueWaking waking, Instant at, CancellationToken cancel)
    {
        Snapshot before;
        lock (read)
        {
            before = read[objectId];
        }

        var changed = before with { Person = before.Person with { Profile = change(before.Person.Profile) } };
        var after = await waking.ScheduleAsync(Key(objectId), before, changed, at, cancel);
        await store.CommitAsync(Key(objectId).Owner, new(new(RowKeys.State, before.ETag, PersonRows.WriteState(after)), writes), cancel);
        cache.Drop(Key(objectId));
    }

    /// <summary>Somebody who is to take part in a campaign.</summary>
    public async Task<Candidate> FindCandidateAsync(string objectId, CancellationToken cancel)
    {
        try
        {
            var snapshot = await ReadAsync(objectId, cancel);
            var profile = snapshot.Person.Profile;
            return new(objectId, profile.Name, profile.Welcomed && snapshot.Reference is { Inactive: null }, profile.Memberships);
        }
        catch (UnreadableRowException)
        {
            return new(objectId, null, IsMet: false, []) { IsReadable = false };
        }
    }

    /// <summary>Somebody takes part in a campaign from now on; who does so already is left alone.</summary>
    /// <exception cref="ConflictException">The person was written to meanwhile; nothing was changed.</exception>
    public async Task JoinAsync(string objectId, CampaignMembership membership, ColleagueWaking waking, Instant at, CancellationToken cancel)
    {
        var now = await ReadAsync(objectId, cancel);
        if (!now.Person.Profile.Memberships.Any(each => each.Campaign == membership.Campaign))
        {
            await ChangeAsync(objectId, profile => profile.With(membership), [], waking, at, cancel);
        }
    }

    /// <summary>Changes the roles of somebody read before.</summary>
    /// <exception cref="ConflictException">Somebody else wrote to the colleague meanwhile; nothing was changed.</exception>
    public Task ChangeAsync(RoleChange change, ColleagueWaking waking, Instant at, CancellationToken cancel) =>
        ChangeAsync(change.Target, profile => profile with { Roles = profile.Roles.After(change) }, [AuditRow.Of(by, change, at)], waking, at, cancel);

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
