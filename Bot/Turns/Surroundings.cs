using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What is around one turn, through all its attempts: looks up what it asks for, and changes what it changes elsewhere, as it was looked up.</summary>
internal sealed class Surroundings(IRowStore store, PersonCache cache, OrganisationCache organisations, ColleagueWaking waking, PersonKey by)
{
    private readonly Colleagues colleagues = new(store, cache, waking, by);
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
        PlansOf of => known.With(of, new OwnPlans(await FindPlansAsync(of.Owner, RowKeys.PlanPrefix, cancel))),
        PlanOf of => known.With(of, new FoundPlan((await FindPlansAsync(of.Owner, RowKeys.PlanOwn(of.Id), cancel)).SingleOrDefault())),
        OwnDrills of => known.With(of, DrillRows.Read(await store.FindAsync(by.Owner, RowKeys.DrillRecord, cancel))),
        GivenActionsLookup of => known.With(of, await FindGivenAsync(cancel)),
        TeamPlansOf of => known.With(of, await FindTeamPlansAsync(known.Find(new TeamOf(of.Manager))!, cancel)),
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
        ActionGiven given => await colleagues.HasHeardAsync(given.To, given.Operation, cancel),
        ActionTicked ticked => await IsWrittenAsync(ticked.Owner, PlanRows.Write(ticked.Plan, ticked.Part), cancel),
        ColleagueTold told => await colleagues.HasHeardAsync(told.ObjectId, told.Operation, cancel),
        ProgrammeChanged or SkillsChanged => await organisation.HasDoneAsync(change.Operation, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    private async Task<bool> IsRatedAsync(string rep, SkillId skill, string id, CancellationToken cancel) =>
        await store.FindAsync(OwnerOf(rep), RowKeys.Rating(skill, id), cancel) is not null;

    /// <summary>Whether a row is as a change would write it; the one who is changed was read again first.</summary>
    private async Task<bool> IsWrittenAsync(string objectId, PutRow row, CancellationToken cancel)
    {
        await colleagues.FindRepAsync(objectId, cancel);
        return (await store.FindAsync(OwnerOf(objectId), row.Key, cancel))?.Body == row.Body;
    }

    private Task MakeAsync(Elsewhere change, Instant at, CancellationToken cancel) => change switch
    {
        RoleChange role => colleagues.ChangeAsync(role, at, cancel),
        RepInvited invited => colleagues.ChangeAsync(invited.Rep, profile => profile with { Invitation = invited.By }, [], at, cancel),
        RepReleased released => colleagues.ChangeAsync(released.Rep, profile => WithoutLeader(profile, by.ObjectId), [], at, cancel),
        RepRated rated => colleagues.ChangeAsync(rated.Rep, profile => profile, [RatingRows.Insert(rated.Entry)], at, cancel),
        RepUnrated unrated => colleagues.ChangeAsync(unrated.Rep, profile => profile, [new DeleteRow(RowKeys.Rating(unrated.Skill, unrated.Id))], at, cancel),
        ColleagueTold told => colleagues.ChangeAsync(told.ObjectId, profile => profile.Hearing(told.News), [], at, cancel),
        ActionGiven given => colleagues.ChangeAsync(given.To, profile => profile.Hearing(given.News) with { Follows = true }, [PlanRows.Given(given.News.Owner, given.News.Plan)], at, cancel),
        ActionTicked ticked => colleagues.ChangeAsync(ticked.Owner, profile => profile, [PlanRows.Write(ticked.Plan, ticked.Part)], at, cancel),
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

    private async Task<TeamRatings> FindTeamRatingsAsync(Team team, CancellationToken cancel) =>
        new(await OfMembersAsync(team, member => FindRatingsAsync(member, cancel)));

    /// <summary>Something of each of those who have accepted, some of them at a time.</summary>
    private static async Task<ImmutableDictionary<string, T>> OfMembersAsync<T>(Team team, Func<string, Task<T>> find)
    {
        var found = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (string[] some in team.Led.Select(member => member.ObjectId).Chunk(Colleagues.MostAtOnce))
        {
            found.AddRange(await Task.WhenAll(some.Select(async member => KeyValuePair.Create(member, await find(member)))));
        }

        return found.ToImmutable();
    }

    private async Task<Placements> FindPlacementsAsync(string manager, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(OwnerOf(manager), RowKeys.PlacePrefix, RowKeys.End(RowKeys.PlacePrefix), cancel);
        return new([.. rows.Select(TeamRows.ReadPlacement)]);
    }

    private async Task<ImmutableArray<AccountPlan>> FindPlansAsync(string objectId, string prefix, CancellationToken cancel) =>
        PlanRows.Read(await store.ReadRangeAsync(OwnerOf(objectId), prefix, RowKeys.End(prefix), cancel));

    /// <summary>The plans that were given to the person, read one by one: each is a range of another's rows.</summary>
    private async Task<GivenActions> FindGivenAsync(CancellationToken cancel)
    {
        var plans = new List<AccountPlan>();
        foreach (var row in await store.ReadRangeAsync(by.Owner, RowKeys.GivenPrefix, RowKeys.End(RowKeys.GivenPrefix), cancel))
        {
            var (owner, plan) = RowKeys.GivenOf(row.Key);
            plans.AddRange(await FindPlansAsync(owner, RowKeys.PlanOwn(plan), cancel));
        }

        return new([.. plans.Where(plan => plan.Head.Status != PlanStatus.Archived && plan.All<PlanAction>().Any(action => action.Owner?.ObjectId == by.ObjectId))]);
    }

    private async Task<TeamPlans> FindTeamPlansAsync(Team team, CancellationToken cancel)
    {
        var found = await OfMembersAsync(team, async member => new OwnPlans(await FindPlansAsync(member, RowKeys.PlanPrefix, cancel)));
        return new(found.Where(each => !each.Value.All.IsEmpty).ToImmutableDictionary());
    }

    private Owner OwnerOf(string objectId) => (by with { ObjectId = objectId }).Owner;
}
