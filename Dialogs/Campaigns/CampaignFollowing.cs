using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Teams;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Lets somebody take part who has joined a team that a campaign follows: once a week, at the person's slot.</summary>
internal static class CampaignFollowing
{
    /// <summary>Goes on with the person in the campaign; of several, the others come the weeks after.</summary>
    /// <param name="due">The moment the person was woken at.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">Goes on.</param>
    public static Exchange Join(Instant due, Exchange exchange, Func<Exchange, Exchange> go)
    {
        var profile = exchange.Person.Profile;
        string self = exchange.Turn.Circumstances.ObjectId;
        return profile.Leader is not { } leader || !IsSlot(due, exchange) ? go(exchange) : exchange.Know(new CampaignListLookup(), list =>
            list.All.Select(each => each.Campaign).Where(each => IsToJoin(each, leader, profile, exchange.Turn.Today)).OrderBy(each => each.Id, StringComparer.Ordinal).FirstOrDefault() is not { } listed
                ? go(exchange)
                : exchange.Know(new CampaignOf(listed.Id), found => found.Campaign is not { } campaign || found.Members.Length >= Campaign.MostPeople || !IsToJoin(campaign, leader, profile, exchange.Turn.Today) ? go(exchange) : go(Joined(campaign, found, self, exchange))));
    }

    private static bool IsSlot(Instant due, Exchange exchange) =>
        ContactMoments.NextSlot(exchange, due - Duration.Epsilon)?.At == due;

    private static bool IsToJoin(Campaign campaign, Leader leader, Profile profile, LocalDate today) =>
        campaign.Follows == leader.ObjectId && campaign.On(today) is CampaignState.Scheduled or CampaignState.Running or CampaignState.Paused && !profile.Memberships.Any(each => each.Campaign == campaign.Id);

    /// <summary>Whoever is among its people already has only lost the note of it.</summary>
    private static Exchange Joined(Campaign campaign, FoundCampaign found, string self, Exchange exchange)
    {
        var today = exchange.Turn.Today;
        var joined = exchange.With(exchange.Person with { Profile = exchange.Person.Profile.With(CampaignMembership.Of(campaign, today)) });
        return found.Members.Any(member => member.ObjectId == self)
            ? joined
            : joined.Changing(new CampaignJoined($"join/{campaign.Id}/{self}", campaign.Id, new(self, CardText.Cut(MemberNames.Of(exchange.Person.Profile.Name, self), CampaignMember.LongestName), today)));
    }
}
