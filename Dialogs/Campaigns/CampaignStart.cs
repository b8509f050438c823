using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Starts a campaign: everybody who takes part is told, in the same turn.</summary>
internal static class CampaignStart
{
    /// <summary>Starts it, if nothing is in the way any more or by now.</summary>
    public static Exchange Start(Pressed button, Exchange exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => CampaignPresses.With(button.Press.About, exchange, found =>
        CampaignSaving.Once(
            button,
            found,
            notice => CampaignCard.Show(found, notice, exchange),
            () => Start(button, found, exchange),
            (all, made) => CampaignCard.Show(all, exchange.Texts.CampaignStarted(all.Members.Length), made),
            exchange)));

    /// <summary>
    /// Goes on with those who are to be told that they take part: whoever is not yet in a campaign that has begun. Each change asks, so that one which was cut off
    /// half done is made good by the next, whatever it is.
    /// </summary>
    /// <param name="found">The campaign as it is to be.</param>
    /// <param name="asked">Those of its people who may have to be told.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="go">Goes on with all who take part, each with a day, and with those to be told.</param>
    public static Exchange WithTold(FoundCampaign found, IEnumerable<CampaignMember> asked, Exchange exchange, Func<FoundCampaign, ImmutableArray<(string, CampaignMembership)>, Exchange> go)
    {
        string[] ids = [.. asked.Select(member => member.ObjectId)];
        return found.Campaign!.Stage != CampaignStage.Started || ids.Length == 0 ? go(found, []) : exchange.Know(CandidatesOf.Of(ids), candidates =>
        {
            ImmutableArray<CampaignMember> members = [.. found.Members.Select(member => member with { Joined = member.Joined ?? exchange.Turn.Today })];
            return go(
                found with { Members = members },
                [
                    .. members.Where(member => candidates.ById.TryGetValue(member.ObjectId, out var person) && person.IsReadable && person.Memberships.All(each => each.Campaign != found.Campaign.Id))
                        .Select(member => (member.ObjectId, CampaignMembership.Of(found.Campaign, member.Joined!.Value))),
                ]);
        });
    }

    private static Exchange Start(Pressed button, FoundCampaign found, Exchange exchange) => DrillStand.With(exchange, stand => PeopleStep.WithTeam(found.Campaign!.Follows, exchange, team =>
        PeopleStep.Add([.. (team ?? []).Where(id => found.Members.All(member => member.ObjectId != id))], found, exchange, whole =>
            Refused(whole, stand, exchange) is { } refused
                ? CampaignCard.Show(found, refused, exchange)
                : WithTold(Begun(whole), whole.Members, exchange, (all, told) => CampaignCard.Show(all, exchange.Texts.CampaignStarted(all.Members.Length), CampaignSaving.Make(all, button.Press.Id, exchange, told))))));

    private static FoundCampaign Begun(FoundCampaign found) => found with { Campaign = found.Campaign!.Next() with { Stage = CampaignStage.Started } };

    /// <summary>What keeps it from starting; null for nothing. Days have passed since it was planned, and drills may have gone.</summary>
    private static string? Refused(FoundCampaign found, DrillStand stand, Exchange exchange)
    {
        var (campaign, texts) = (found.Campaign!, exchange.Texts);
        var thin = campaign.Skills.Select(skill => CampaignCoverage.Of(skill.Skill, stand.Bank)).FirstOrDefault(coverage => !coverage.IsEnough);
        return campaign.Stage != CampaignStage.Draft ? texts.CampaignNotNow
            : CampaignCard.Missing(found) is { } missing ? texts.CampaignMissing(missing)
            : found.Members.Length is 0 or > Campaign.MostPeople ? texts.CampaignPeopleRefused(found.Members.Length, Campaign.MostPeople)
            : thin is not null ? texts.CampaignNotCovered(SkillsStep.NameOf(thin.Skill, exchange), thin.Objectives, thin.Fewest, CampaignCoverage.LeastVariants)
            : campaign.End < exchange.Turn.Today.PlusDays(Campaign.LeastDays) ? texts.CampaignEndsTooSoon(campaign.End, Campaign.LeastDays)
            : null;
    }
}
