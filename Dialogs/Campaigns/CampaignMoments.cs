using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>What campaigns wake a person for: the checks at their beginning and end, and once a week whether a team that was joined is followed.</summary>
public static class CampaignMoments
{
    /// <summary>The first moment strictly after another; null for none, and for somebody who is not written to.</summary>
    public static Instant? NextDue(Exchange exchange, Instant after)
    {
        if (exchange.Person.Profile is not { Welcomed: true } profile || ContactMoments.SlotOf(exchange) is not { } slot)
        {
            return null;
        }

        return profile.Memberships
            .SelectMany(each => CheckMoments.Of(each, slot.Time, exchange.Turn.Zone, exchange.Turn.Calendar))
            .Select(moment => (Instant?)moment.At)
            .Append(profile.Leader is null ? null : ContactMoments.NextSlot(exchange, after)?.At)
            .Where(at => at > after)
            .Min();
    }

    /// <summary>Whether a moment is one of a check.</summary>
    public static bool IsAt(Instant due, Exchange exchange) => Due(due, exchange).Any();

    /// <summary>Tells of the checks that are due at a moment, once whoever has joined a team that is followed takes part.</summary>
    public static Exchange Tell(Instant due, Exchange exchange) => CampaignFollowing.Join(due, exchange, joined =>
        !IsAt(due, joined) ? joined : OwnCampaigns.With(joined, own => Due(due, joined).Select(each => (Of: own.Find(each.Campaign), each.Check)).Where(each => IsAsked(each.Of)).Take(1)
            .Aggregate(joined, (told, each) => Show(each.Of!, each.Check, Offered(each.Of!, each.Check, ContactAllowance.UseOnce(told))))));

    /// <summary>Asks the first question of a check that is open.</summary>
    public static Exchange Begin(string? about, Exchange exchange) => CheckPlace.Read(about) is { } place
        ? DrillCommand.Ask(new(Skill: null) { Check = place }, exchange)
        : exchange.Say(exchange.Texts.CardOutOfDate);

    private static bool IsAsked(OwnCampaign? own) => own is { Campaign: { Stage: CampaignStage.Started, IsPaused: false } };

    private static IEnumerable<(string Campaign, CampaignCheck Check)> Due(Instant due, Exchange exchange) => exchange.Person.Profile is { Welcomed: true } profile && ContactMoments.SlotOf(exchange) is { } slot
        ? profile.Memberships.SelectMany(each => CheckMoments.Of(each, slot.Time, exchange.Turn.Zone, exchange.Turn.Calendar)
            .Where(moment => moment.At == due)
            .Select(moment => (each.Campaign, moment.Check)))
        : [];

    /// <summary>All its questions, on its first day: told a second time it is the same offer.</summary>
    private static Exchange Offered(OwnCampaign own, CampaignCheck check, Exchange exchange) => exchange.With(new DrillsOffered(new(
        CheckMoments.Days(own.Membership, check, exchange.Turn.Circumstances.Organisation.Calendar).First(), own.Membership.Questions)));

    /// <summary>Whoever hears of the campaign by its first check is told what it is and who sees what.</summary>
    private static Exchange Show(OwnCampaign own, CampaignCheck check, Exchange exchange)
    {
        var (texts, (campaign, membership)) = (exchange.Texts, own);
        string name = Escape.Markdown(campaign.Name);
        int left = membership.Questions - membership.Answered(check);
        string[] lines = check == CampaignCheck.Baseline
            ? [texts.CampaignCheckWhat(name, Escape.Markdown(campaign.By.Name), membership.End), texts.CampaignCheckHow(left), texts.CampaignCheckWhoSees]
            : [texts.CampaignCheckFinal(name, membership.End), texts.CampaignCheckHow(left)];
        return exchange.Show(NoteCard.Draw(
            new(texts.CampaignCheckTitle(check, name), [.. lines], [new(texts.CampaignCheckBegin, exchange.Press(CampaignPresses.CheckOp) with { About = new CheckPlace(campaign.Id, check).Id }, Answer.InPlace)]),
            exchange.Turn.Language.Tag()));
    }
}
