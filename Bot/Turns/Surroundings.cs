using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What is around one turn, through all its attempts: looks up what it asks for, and changes what it changes elsewhere, as it was looked up.</summary>
internal sealed class Surroundings(IRowStore store, PersonCache cache, OrganisationCache organisations, PersonKey by)
{
    private readonly Colleagues colleagues = new(store, cache, by);
    private readonly OwnOrganisation organisation = new(store, organisations, by);
    private Elsewhere? begun;

    /// <summary>Whether something may be changed elsewhere already.</summary>
    public bool IsBegun => begun is not null;

    /// <summary>Whether somebody else wrote to the person while the turn was taken.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>What is known once a lookup is answered too.</summary>
    public async Task<Known> LookUpAsync(Lookup lookup, Known known, CancellationToken cancel) => lookup switch
    {
        ColleagueOf of => known.With(of, await colleagues.FindAsync(of.Change, cancel)),
        RepOf of => known.With(of, await colleagues.FindRepAsync(of.ObjectId, cancel)),
        TeamOf of => known.With(of, await colleagues.FindTeamAsync(of.Manager, cancel)),
        RepAimsOf of => known.With(of, await FindAimsAsync(of, cancel)),
        RatingsOf of => known.With(of, await FindRatingsAsync(of.ObjectId, cancel)),
        PlacementsOf of => known.With(of, await FindPlacementsAsync(of.Manager, cancel)),
        TeamRatingsOf of => known.With(of, await FindTeamRatingsAsync(known.Find(new TeamOf(of.Manager))!, cancel)),
        OrganisationProgrammeLookup of => known.With(of, await organisation.FindProgrammeAsync(cancel)),
        OrganisationSkillsLookup of => known.With(of, await organisation.FindSkillsAsync(cancel)),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} is nothing that is looked up."),
    };

    /// <summary>
    /// What an earlier attempt has changed elsewhere; null when nothing. It is looked at, for a commit that was written may come back as
    /// a conflict when its first answer got lost. Every attempt begins with it, and what it looks up is of now.
    /// </summary>
    public async Task<Elsewhere?> FindMadeAsync(CancellationToken cancel)
    {
        organisation.Forget();
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
        RepInvited invited => await colleagues.FindRepAsync(invited.Rep, cancel) is var rep && (rep.Invitation == invited.By || rep.IsLedBy(by.ObjectId)),
        RepReleased released => await colleagues.FindRepAsync(released.Rep, cancel) is var rep && !rep.IsLedBy(by.ObjectId) && rep.Invitation?.ObjectId != by.ObjectId,
        RepRated rated => await IsRatedAsync(rated.Rep, rated.Entry.Rating.Skill, rated.Entry.Id, cancel),
        RepUnrated unrated => !await IsRatedAsync(unrated.Rep, unrated.Skill, unrated.Id, cancel),
        ProgrammeChanged or SkillsChanged => await organisation.HasDoneAsync(change.Operation, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    private async Task<bool> IsRatedAsync(string rep, SkillId skill, string id, CancellationToken cancel) =>
        await store.FindAsync(OwnerOf(rep), RowKeys.Rating(skill, id), cancel) is not null;

    private Task MakeAsync(Elsewhere change, Instant at, CancellationToken cancel) => change switch
    {
        RoleChange role => colleagues.ChangeAsync(role, at, cancel),
        RepInvited invited => colleagues.ChangeAsync(invited.Rep, profile => profile with { Invitation = invited.By }, [], cancel),
        RepReleased released => colleagues.ChangeAsync(released.Rep, profile => WithoutLeader(profile, by.ObjectId), [], cancel),
        RepRated rated => colleagues.ChangeAsync(rated.Rep, profile => profile, [RatingRows.Insert(rated.Entry)], cancel),
        RepUnrated unrated => colleagues.ChangeAsync(unrated.Rep, profile => profile, [new DeleteRow(RowKeys.Rating(unrated.Skill, unrated.Id))], cancel),
        ProgrammeChanged programme => organisation.ChangeAsync(programme, cancel),
        SkillsChanged skills => organisation.ChangeAsync(skills, at, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    private static Dialogs.Profile WithoutLeader(Dialogs.Profile profile, string manager) => profile with
    {
        Leader = profile.Leader?.ObjectId == manager ? null : profile.Leader,
        Invitation = profile.Invitation?.ObjectId == manager ? null : profile.Invitation,
    };

    private async Task<RepAims> FindAimsAsync(RepAimsOf wanted, CancellationToken cancel)
    {
        var owner = OwnerOf(wanted.Manager);
        var aims = TeamRows.ReadAims(await store.FindAsync(owner, RowKeys.Aims, cancel));
        var member = await store.FindAsync(owner, RowKeys.Member(wanted.Rep), cancel);
        return new(aims, member is null ? [] : TeamRows.ReadMember(member).Overrides);
    }

    private async Task<Ratings> FindRatingsAsync(string objectId, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(OwnerOf(objectId), RowKeys.RatingPrefix, RowKeys.End(RowKeys.RatingPrefix), cancel);
        return new([.. rows.Select(RatingRows.Read).OrderBy(entry => entry.At)]);
    }

    /// <summary>The ratings of those who have accepted, some of them at a time.</summary>
    private async Task<TeamRatings> FindTeamRatingsAsync(Team team, CancellationToken cancel)
    {
        var members = team.Members.Where(member => member.Membership == Membership.Member).Select(member => member.ObjectId);
        var found = ImmutableDictionary.CreateBuilder<string, Ratings>();
        foreach (string[] some in members.Chunk(Colleagues.MostAtOnce))
        {
            found.AddRange(await Task.WhenAll(some.Select(async member => KeyValuePair.Create(member, await FindRatingsAsync(member, cancel)))));
        }

        return new(found.ToImmutable());
    }

    private async Task<Placements> FindPlacementsAsync(string manager, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(OwnerOf(manager), RowKeys.PlacePrefix, RowKeys.End(RowKeys.PlacePrefix), cancel);
        return new([.. rows.Select(TeamRows.ReadPlacement)]);
    }

    private Owner OwnerOf(string objectId) => (by with { ObjectId = objectId }).Owner;
}
