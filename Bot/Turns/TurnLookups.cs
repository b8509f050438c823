using System.Collections.Immutable;
using CoachBot.Bot.Files;
using CoachBot.Bot.Memory;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Looks up what a turn asks for.</summary>
/// <param name="store">Where it is.</param>
/// <param name="cache">Copies of people.</param>
/// <param name="organisations">Copies of what organisations share.</param>
/// <param name="by">Whose turn it is.</param>
internal sealed class TurnLookups(IRowStore store, PersonCache cache, OrganisationCache organisations, PersonKey by)
{
    /// <summary>Colleagues whose plans are looked at for actions they have given to the person.</summary>
    private const int MostGiving = 20;

    private (SentFile Of, ReceivedFile File)? received;

    /// <summary>Other people.</summary>
    public Colleagues Colleagues { get; } = new(store, cache, by);

    /// <summary>What the organisation shares.</summary>
    public OwnOrganisation Organisation { get; } = new(store, organisations, by);

    /// <summary>Who plans which account.</summary>
    public AccountRegister Accounts { get; } = new(store, by);

    /// <summary>The campaigns of the organisation.</summary>
    public CampaignRegister Campaigns => field ??= new(store, Colleagues, by);

    /// <summary>Files that people have sent; null where there is no channel to send them over.</summary>
    public FileDownloads? Downloads { get; init; }

    /// <summary>What is known once a lookup is answered too.</summary>
    public async Task<Known> LookUpAsync(Lookup lookup, Known known, CancellationToken cancel) => lookup switch
    {
        ColleagueOf of => known.With(of, await Colleagues.FindAsync(of.Change, cancel)),
        RepOf of => known.With(of, await Colleagues.FindRepAsync(of.ObjectId, cancel)),
        TeamOf of => known.With(of, await Colleagues.FindTeamAsync(of.Manager, cancel)),
        RepAimsOf of => known.With(of, await FindAimsAsync(of, cancel)),
        RatingsOf of => known.With(of, await FindRatingsAsync(of.ObjectId, cancel)),
        PlacementsOf of => known.With(of, await FindPlacementsAsync(of.Manager, cancel)),
        TeamRatingsOf of => known.With(of, await FindTeamRatingsAsync(known.Find(new TeamOf(of.Manager))!, cancel)),
        PlansOf of => known.With(of, new OwnPlans(await FindPlansAsync(of.Owner, RowKeys.PlanPrefix, cancel))),
        PlanOf of => known.With(of, await FindPlanAsync(of, cancel)),
        PlanVersionOf of => known.With(of, await FindVersionAsync(of, cancel)),
        CampaignOf of => known.With(of, await Campaigns.FindAsync(of.Id, cancel)),
        CampaignListLookup of => known.With(of, await Campaigns.FindAllAsync(cancel)),
        CampaignsOf of => known.With(of, await Campaigns.FindAsync(of, cancel)),
        CandidatesOf of => known.With(of, await Campaigns.FindAsync(of, cancel)),
        OrganisationMemoryLookup of => known.With(of, await FindMemoryAsync(cancel)),
        OwnDrills of => known.With(of, await DrillRecords.FindAsync(store, by.Owner, (known.Find(new OrganisationMemoryLookup()) ?? await FindMemoryAsync(cancel)).Model, cancel)),
        FlaggedDrills of => known.With(of, MemoryRows.ReadFlags(await store.FindAsync(OrganisationKeys.Owner(by), OrganisationKeys.FlaggedDrills, cancel))),
        OwnDrillLog of => known.With(of, await FindLogAsync(by.ObjectId, of.Since, cancel)),
        TeamDrillLogsOf of => known.With(of, await FindTeamLogsAsync(known.Find(new TeamOf(of.Manager))!, of.Since, cancel)),
        CampaignLogsOf of => known.With(of, await FindLogsAsync(known.Find(new CampaignOf(of.Campaign))!, of.Since, cancel)),
        GivenActionsLookup of => known.With(of, await FindGivenAsync(cancel)),
        SponsoredPlansLookup of => known.With(of, await FindSponsoredAsync(cancel)),
        PlanListOf of => known.With(of, await FindPlanListAsync(of.Owner, cancel)),
        PlannedNear near => known.With(near, await Accounts.FindNearAsync(near.Account, cancel)),
        PlannedLike like => known.With(like, await Accounts.FindLikeAsync(like.Typed, cancel)),
        TeamPlansOf of => known.With(of, await FindTeamPlansAsync(known.Find(new TeamOf(of.Manager))!, cancel)),
        TeamPlanListsOf of => known.With(of, await FindTeamPlanListsAsync(known.Find(new TeamOf(of.Manager))!, cancel)),
        OrganisationProgrammeLookup of => known.With(of, await Organisation.FindProgrammeAsync(cancel)),
        OrganisationDrillsLookup of => known.With(of, await Organisation.FindDrillsAsync(cancel)),
        SentFile of => known.With(of, await FetchAsync(of, cancel)),
        DrillDraftLookup of => known.With(of, DrillDraftRows.Read(await store.ReadRangeAsync(by.Owner, RowKeys.DrillDraftPrefix, RowKeys.End(RowKeys.DrillDraftPrefix), cancel))),
        OrganisationSkillsLookup of => known.With(of, await Organisation.FindSkillsAsync(cancel)),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} is nothing that is looked up."),
    };

    /// <summary>A file is fetched once, however often the turn is tried: whoever has sent it waits.</summary>
    private async Task<ReceivedFile> FetchAsync(SentFile of, CancellationToken cancel)
    {
        if (received?.Of != of)
        {
            received = (of, Downloads is null ? new([], FileFault.Failed) : await Downloads.FetchAsync(of.Url, cancel));
        }

        return received.Value.File;
    }

    private Task<OrganisationMemory> FindMemoryAsync(CancellationToken cancel) => new OrganisationModels(store, organisations).FindAsync(OrganisationKeys.Owner(by), cancel);

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

    private async Task<DrillLog> FindLogAsync(string objectId, LocalDate since, CancellationToken cancel) => DrillLogRows.Read(
        objectId,
        await store.ReadRangeAsync(OwnerOf(objectId), RowKeys.DrillLogFrom(since), RowKeys.End(RowKeys.DrillLogPrefix), cancel),
        await store.ReadRangeAsync(OwnerOf(objectId), RowKeys.DrillOffer(since), RowKeys.End(RowKeys.DrillOfferPrefix), cancel));

    private async Task<DrillLogs> FindTeamLogsAsync(Team team, LocalDate since, CancellationToken cancel) =>
        new([.. (await OfMembersAsync(team, member => FindLogAsync(member, since, cancel))).Values]);

    private async Task<DrillLogs> FindLogsAsync(FoundCampaign campaign, LocalDate since, CancellationToken cancel)
    {
        var logs = ImmutableArray.CreateBuilder<DrillLog>();
        foreach (string[] some in campaign.Members.Select(member => member.ObjectId).Chunk(Colleagues.MostAtOnce))
        {
            logs.AddRange(await Task.WhenAll(some.Select(member => FindLogAsync(member, since, cancel))));
        }

        return new(logs.ToImmutable());
    }

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

    /// <summary>
    /// The plans in which the person sees to actions. A row leads to an owner and not to one plan: a colleague's actions go with next year's copy, and
    /// into the plan another is merged with.
    /// </summary>
    private async Task<GivenActions> FindGivenAsync(CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(by.Owner, RowKeys.GivenPrefix, RowKeys.End(RowKeys.GivenPrefix), cancel);
        var plans = new List<AccountPlan>();
        foreach (string[] some in rows.Select(row => RowKeys.GivenOf(row.Key).Owner).Distinct().Take(MostGiving).Chunk(Colleagues.MostAtOnce))
        {
            plans.AddRange((await Task.WhenAll(some.Select(owner => FindPlansAsync(owner, RowKeys.PlanPrefix, cancel)))).SelectMany(found => found));
        }

        return new([.. plans.Where(plan => plan.Head.Status != PlanStatus.Archived && plan.All<PlanAction>().Any(action => action.Owner?.ObjectId == by.ObjectId))]);
    }

    private async Task<SponsoredPlans> FindSponsoredAsync(CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(by.Owner, RowKeys.SponsorPrefix, RowKeys.End(RowKeys.SponsorPrefix), cancel);
        var heads = new List<PlanHead>();
        foreach (var some in rows.Select(row => RowKeys.SponsoredOf(row.Key)).Chunk(Colleagues.MostAtOnce))
        {
            var found = await Task.WhenAll(some.Select(each => store.FindAsync(OwnerOf(each.Owner), RowKeys.PlanListed(each.Plan), cancel)));
            heads.AddRange(found.OfType<StoredRow>().Select(row => PlanRows.ReadListed(row).Head));
        }

        return new([.. heads.Where(head => head.Status != PlanStatus.Archived && head.Sponsor?.ObjectId == by.ObjectId)]);
    }

    private async Task<FoundPlan> FindPlanAsync(PlanOf wanted, CancellationToken cancel)
    {
        string prefix = RowKeys.PlanOwn(wanted.Id);
        var rows = await store.ReadRangeAsync(OwnerOf(wanted.Owner), prefix, RowKeys.End(prefix), cancel);
        return new(PlanRows.Read(rows).SingleOrDefault()) { Versions = [.. PlanVersionRows.Read(wanted.Id, rows)] };
    }

    private async Task<FoundPlan> FindVersionAsync(PlanVersionOf wanted, CancellationToken cancel)
    {
        string prefix = RowKeys.PlanContent(wanted.Id, wanted.Number);
        return new(PlanVersionRows.ReadContent(wanted.Id, await store.ReadRangeAsync(OwnerOf(wanted.Owner), prefix, RowKeys.End(prefix), cancel)));
    }

    private async Task<PlanList> FindPlanListAsync(string objectId, CancellationToken cancel) => new(
        [.. (await store.ReadRangeAsync(OwnerOf(objectId), RowKeys.PlanListPrefix, RowKeys.End(RowKeys.PlanListPrefix), cancel)).Select(PlanRows.ReadListed)]);

    private async Task<TeamPlans> FindTeamPlansAsync(Team team, CancellationToken cancel)
    {
        var found = await OfMembersAsync(team, async member => new OwnPlans(await FindPlansAsync(member, RowKeys.PlanPrefix, cancel)));
        return new(found.Where(each => !each.Value.All.IsEmpty).ToImmutableDictionary());
    }

    private async Task<TeamPlanLists> FindTeamPlanListsAsync(Team team, CancellationToken cancel)
    {
        var found = await OfMembersAsync(team, member => FindPlanListAsync(member, cancel));
        return new(found.Where(each => !each.Value.All.IsEmpty).ToImmutableDictionary());
    }

    private Owner OwnerOf(string objectId) => (by with { ObjectId = objectId }).Owner;
}
