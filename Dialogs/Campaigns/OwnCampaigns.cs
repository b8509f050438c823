using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The campaigns that the reader takes part in.</summary>
/// <param name="All">Each with how.</param>
public sealed record OwnCampaigns(ImmutableArray<OwnCampaign> All)
{
    /// <summary>Goes on once they are known; whoever is in none waits for nothing.</summary>
    public static Exchange With(Exchange exchange, Func<OwnCampaigns, Exchange> go)
    {
        var memberships = exchange.Person.Profile.Memberships;
        return memberships.IsEmpty ? go(new([])) : exchange.Know(CampaignsOf.Of(memberships.Select(each => each.Campaign)), known => go(new(
            [.. memberships.Where(each => known.ById.ContainsKey(each.Campaign)).Select(each => new OwnCampaign(known.ById[each.Campaign], each))])));
    }

    /// <summary>What is to be kept, each objective once: what campaigns want, and whatever else was begun.</summary>
    /// <param name="record">What is remembered.</param>
    /// <param name="bank">What there is to drill.</param>
    /// <param name="person">Entra object id of the reader.</param>
    /// <param name="day">As drills count days.</param>
    public IEnumerable<DrillAim> Aims(DrillRecord record, DrillBank bank, string person, LocalDate day)
    {
        bool IsBegun(ObjectiveId objective) => record.Of(objective) is not null;
        IEnumerable<ObjectiveId> ClaimedBy(OwnCampaign own) => CampaignAims.Claimed(own.Campaign, own.Membership, bank, day);
        var (over, live) = (All.Where(each => CampaignAims.IsOver(each.Campaign, each.Membership, day)).ToList(), All.Where(each => !CampaignAims.IsOver(each.Campaign, each.Membership, day)).ToList());
        HashSet<ObjectiveId> held = [.. live.SelectMany(ClaimedBy)];

        // What somebody practises of their own accord after a campaign has stopped is theirs.
        HashSet<ObjectiveId> claimed = [.. held, .. over.SelectMany(each => ClaimedBy(each).Where(objective => each.Campaign.KeepsUp || record.Of(objective)?.LastDay <= each.Membership.End))];
        return DrillAim.Together(
        [
            .. live.SelectMany(each => CampaignAims.Of(each.Campaign, each.Membership, person, bank, IsBegun, day)),
            .. over.SelectMany(each => CampaignAims.Of(each.Campaign, each.Membership, person, bank, IsBegun, day)).Where(aim => !held.Contains(aim.Objective)),
            .. bank.Objectives.Where(objective => IsBegun(objective.Id) && !claimed.Contains(objective.Id)).Select(objective => new DrillAim(objective.Id, 1, RecallTarget.Usual)),
        ]);
    }

    /// <summary>The campaign of an id; null where the reader is not in it.</summary>
    public OwnCampaign? Find(string id) => All.FirstOrDefault(each => each.Campaign.Id == id);
}

/// <summary>A campaign and how the reader takes part in it.</summary>
public sealed record OwnCampaign(Campaign Campaign, CampaignMembership Membership);
