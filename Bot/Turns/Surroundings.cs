using CoachBot.Bot.Memory;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>What is around one turn, through all its attempts: changes what the turn changes elsewhere, as it was looked up.</summary>
/// <param name="store">Where all of it is.</param>
/// <param name="lookups">What the turn has looked up.</param>
/// <param name="waking">Wakes those who hear of something.</param>
/// <param name="drillers">Who has answered drills.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class Surroundings(IRowStore store, TurnLookups lookups, ColleagueWaking waking, DrillerRegister drillers, PersonKey by)
{
    private readonly Colleagues colleagues = lookups.Colleagues;
    private readonly OwnOrganisation organisation = lookups.Organisation;
    private readonly AccountRegister accounts = lookups.Accounts;

    private readonly CampaignRegister campaigns = lookups.Campaigns;
    private Elsewhere? begun;

    /// <summary>Whether something may be changed elsewhere already.</summary>
    public bool IsBegun => begun is not null;

    /// <summary>Whether somebody else wrote to the person while the turn was taken.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>What is known once a lookup is answered too.</summary>
    public Task<Known> LookUpAsync(Lookup lookup, Known known, CancellationToken cancel) => lookups.LookUpAsync(lookup, known, cancel);

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
        catch (Exception failed) when (failed is not (ConflictException or OutcomeUnknownException) && !OutcomeUnknownException.IsEndOf(failed))
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
        ActionGiven given => await colleagues.HasHeardAsync(given.To, given.Operation, cancel) && (given.Taken is null || await IsMadeAsync(given.Taken, cancel)),
        ActionTicked ticked => await colleagues.HasHeardAsync(ticked.Owner, ticked.Operation, cancel),
        SponsorNamed named => await colleagues.HasHeardAsync(named.To, named.Operation, cancel),
        PlanMoved moved => await colleagues.HasHeardAsync(moved.Owner, moved.Operation, cancel),
        ColleagueTold told => await colleagues.HasHeardAsync(told.ObjectId, told.Operation, cancel),
        PlanReviewed reviewed => await colleagues.HasHeardAsync(reviewed.Owner, reviewed.Operation, cancel),
        AccountRegistered registered => await accounts.IsMadeAsync(registered, cancel),
        DrillerRegistered => await drillers.IsMadeAsync(cancel),
        CampaignChanged changed => await campaigns.IsMadeAsync(changed, cancel),
        CampaignJoined joined => await campaigns.IsMadeAsync(joined, cancel),
        ProgrammeChanged or SkillsChanged or DrillsChanged => await organisation.HasDoneAsync(change.Operation, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    private async Task<bool> IsRatedAsync(string rep, SkillId skill, string id, CancellationToken cancel) =>
        await store.FindAsync(OwnerOf(rep), RowKeys.Rating(skill, id), cancel) is not null;

    private Task MakeAsync(Elsewhere change, Instant at, CancellationToken cancel) => change switch
    {
        RoleChange role => colleagues.ChangeAsync(role, waking, at, cancel),
        RepInvited invited => colleagues.ChangeAsync(invited.Rep, profile => profile with { Invitation = invited.By }, [], waking, at, cancel),
        RepReleased released => colleagues.ChangeAsync(released.Rep, profile => WithoutLeader(profile, by.ObjectId), [], waking, at, cancel),
        RepRated rated => colleagues.ChangeAsync(rated.Rep, profile => profile, [RatingRows.Insert(rated.Entry)], waking, at, cancel),
        RepUnrated unrated => colleagues.ChangeAsync(unrated.Rep, profile => profile, [new DeleteRow(RowKeys.Rating(unrated.Skill, unrated.Id))], waking, at, cancel),
        ColleagueTold told => colleagues.ChangeAsync(told.ObjectId, profile => profile.Hearing(told.News), [], waking, at, cancel),
        ActionGiven given => GiveAsync(given, at, cancel),
        ActionTicked ticked => colleagues.ChangeAsync(ticked.Owner, profile => profile.Hearing(ticked.News), [PlanRows.Write(ticked.Plan, ticked.Part)], waking, at, cancel),
        SponsorNamed named => colleagues.ChangeAsync(named.To, profile => profile.Hearing(named.News), [PlanRows.Sponsored(named.News.Owner, named.News.Plan)], waking, at, cancel),
        PlanMoved moved => colleagues.ChangeAsync(moved.Owner, profile => profile.Hearing(moved.News), [PlanRows.Write(moved.Plan.Head), PlanRows.Write(moved.Plan)], waking, at, cancel),
        PlanReviewed reviewed => colleagues.ChangeAsync(
            reviewed.Owner, profile => profile.Hearing(reviewed.News), [PlanRows.Write(reviewed.Plan.Head), PlanRows.Write(reviewed.Plan), PlanVersionRows.Write(reviewed.Plan.Head.Id, reviewed.Version)], waking, at, cancel),
        AccountRegistered registered => accounts.ChangeAsync(registered, cancel),
        DrillerRegistered => drillers.RegisterAsync(at, cancel),
        CampaignChanged changed => campaigns.ChangeAsync(changed, waking, at, cancel),
        CampaignJoined joined => campaigns.ChangeAsync(joined, cancel),
        ProgrammeChanged programme => organisation.ChangeAsync(programme, cancel),
        SkillsChanged skills => organisation.ChangeAsync(skills, at, cancel),
        DrillsChanged drills => organisation.ChangeAsync(drills, cancel),
        _ => throw new NotSupportedException($"{change.GetType().Name} is nothing that is changed elsewhere."),
    };

    /// <summary>Two people are told, in two commits. Whoever dies between takes the turn again, and telling one of them twice is telling once.</summary>
    private async Task GiveAsync(ActionGiven given, Instant at, CancellationToken cancel)
    {
        await colleagues.ChangeAsync(given.To, profile => profile.Hearing(given.News) with { Follows = true }, [PlanRows.Given(given.News.Owner, given.News.Plan)], waking, at, cancel);
        if (given.Taken is { } taken)
        {
            try
            {
                await MakeAsync(taken, at, cancel);
            }
            catch (Exception failed) when (failed is not ConflictException && !OutcomeUnknownException.IsEndOf(failed))
            {
                throw new OutcomeUnknownException(failed);
            }
        }
    }

    private static Dialogs.Profile WithoutLeader(Dialogs.Profile profile, string manager) => profile with
    {
        Leader = profile.Leader?.ObjectId == manager ? null : profile.Leader,
        Invitation = profile.Invitation?.ObjectId == manager ? null : profile.Invitation,
    };

    private Owner OwnerOf(string objectId) => (by with { ObjectId = objectId }).Owner;
}
