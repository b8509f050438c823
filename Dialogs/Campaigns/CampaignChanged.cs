using System.Collections.Immutable;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>A trainer has changed a campaign, which was looked up with <see cref="CampaignOf"/> before.</summary>
/// <param name="Operation">Carried out twice, it is one change, and the second time whatever is missing of it is made good.</param>
/// <param name="Campaign">As it is to be; its revision is one more than that of the one before.</param>
/// <param name="Members">All who take part.</param>
public sealed record CampaignChanged(string Operation, Campaign Campaign, ImmutableArray<CampaignMember> Members) : Elsewhere(Operation)
{
    /// <summary>Those who are told by it that they take part, each with how; looked up with <see cref="CandidatesOf"/> before.</summary>
    public ImmutableArray<(string ObjectId, CampaignMembership Membership)> Told { get; init; } = [];
}

/// <summary>Somebody has joined a team that a campaign follows, and takes part from now on.</summary>
/// <param name="Operation">One for each person and campaign.</param>
/// <param name="Campaign">Its id.</param>
/// <param name="Member">Who.</param>
public sealed record CampaignJoined(string Operation, string Campaign, CampaignMember Member) : Elsewhere(Operation);
