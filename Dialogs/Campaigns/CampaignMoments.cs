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

    /// <summary>Whether a moment is one of a check that was not asked yet: it goes before the weekly message and its reminder.</summary>
    public static bool IsNew(Instant due, Exchange exchange) => Due(due, exchange).Any(each => each.Membership.AskedOf(each.Check).Times == 0);

    /// <summary>Asks the check that is due at a moment, of several the one asked least, where there is room for it; else the next working day tries again.</summary>
    public static Exchange Tell(Instant due, Exchange exchange)
    {
        var moment = ContactMoments.Now(due, exchange);
        return exchange.Person.Profile.Contact.IsAsked || !ContactAllowance.IsLeft(exchange) || ContactMoments.InHours(moment, exchange) > moment || !Due(due, exchange).Any()
            ? exchange
            : DrillStand.With(exchange, stand => ToAsk(due, stand, exchange) is { } check ? Told(due, check, stand, exchange) : exchange);
    }

    /// <summary>Asks the first question of a check that is open; of any other it says what became of it.</summary>
    public static Exchange Begin(string? about, Exchange exchange) => CheckPlace.Read(about) is not { } place
        ? exchange.Say(exchange.Texts.CardOutOfDate)
        : DrillStand.With(exchange, stand => CampaignChecks.Next(place, stand, DueDrills.Today(exchange)) is null
            ? exchange.Say(WhyNot(place, stand, exchange))
            : DrillCommand.Ask(new(Skill: null) { Check = place }, exchange));

    private static string WhyNot(CheckPlace place, DrillStand stand, Exchange exchange) => stand.Campaigns.Find(place.Campaign) switch
    {
        { Membership: var membership } own when membership.Answered(place.Check) > 0 && CampaignChecks.Left(own, place.Check, stand) == 0 => exchange.Texts.CampaignCheckDone,
        { Campaign: { Stage: CampaignStage.Started, IsPaused: true } } own when DueDrills.Today(exchange) <= own.Membership.End => exchange.Texts.CampaignCheckPaused,
        _ => exchange.Texts.CampaignCheckOver,
    };

    private static CheckPlace? ToAsk(Instant due, DrillStand stand, Exchange exchange) => Due(due, exchange)
        .Where(each => each.Membership.AskedOf(each.Check).MayAsk(exchange.Turn.Today))
        .OrderBy(each => each.Membership.AskedOf(each.Check).Times)
        .Select(each => new CheckPlace(each.Membership.Campaign, each.Check))
        .FirstOrDefault(place => CampaignChecks.Next(place, stand, DueDrills.Today(exchange)) is not null);

    /// <summary>It is a contact like any other: it waits for an answer, and after too many without one there is the question instead.</summary>
    private static Exchange Told(Instant due, CheckPlace check, DrillStand stand, Exchange exchange)
    {
        if (exchange.Person.Profile.Contact.Unanswered >= ContactState.MostUnanswered)
        {
            return QuietQuestion.Ask(ContactAllowance.Use(exchange.WithContact(state => state with { At = due, IsAsked = true })));
        }

        var own = stand.Campaigns.Find(check.Campaign)!;
        var begun = ContactAllowance.Use(exchange.WithContact(state => state with { At = due, IsOpen = true, IsReminded = true, Snoozes = 0, Unanswered = state.Unanswered + 1 }));
        var asked = begun.With(begun.Person with { Profile = begun.Person.Profile.With(own.Membership.Asking(check.Check, exchange.Turn.Today)) });
        int left = CampaignChecks.Left(own, check.Check, stand);
        return Show(own, check.Check, left, Offered(own, check.Check, left, asked));
    }

    private static IEnumerable<(CampaignMembership Membership, CampaignCheck Check)> Due(Instant due, Exchange exchange) => exchange.Person.Profile is { Welcomed: true } profile && ContactMoments.SlotOf(exchange) is { } slot
        ? profile.Memberships.SelectMany(each => CheckMoments.Of(each, slot.Time, exchange.Turn.Zone, exchange.Turn.Calendar)
            .Where(moment => moment.At == due)
            .Select(moment => (each, moment.Check)))
        : [];

    /// <summary>All its questions; told a second time it is the same offer.</summary>
    private static Exchange Offered(OwnCampaign own, CampaignCheck check, int questions, Exchange exchange) =>
        own.Membership.AskedOf(check).Times == 0 ? DrillsOffered.Note(questions, exchange) : exchange;

    /// <summary>Whoever hears of the campaign by its first check is told what it is and who sees what.</summary>
    private static Exchange Show(OwnCampaign own, CampaignCheck check, int left, Exchange exchange)
    {
        var (texts, (campaign, membership)) = (exchange.Texts, own);
        string name = Escape.Markdown(campaign.Name);
        string[] lines = check == CampaignCheck.Baseline
            ? [texts.CampaignCheckWhat(name, Escape.Markdown(campaign.By.Name), membership.End), texts.CampaignCheckHow(left), texts.CampaignCheckWhoSees]
            : [texts.CampaignCheckFinal(name, membership.End), texts.CampaignCheckHow(left)];
        return exchange.Show(NoteCard.Draw(
            new(texts.CampaignCheckTitle(check, name), [.. lines], [new(texts.CampaignCheckBegin, exchange.Press(CampaignPresses.CheckOp) with { About = new CheckPlace(campaign.Id, check).Id }, Answer.InPlace)]),
            exchange.Turn.Language.Tag()));
    }
}
