using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Saves what is planned of a campaign, as long as it is what the card showed.</summary>
internal static class CampaignSaving
{
    /// <summary>What a step makes of a campaign: it goes on with how it is to be, or shows what is wrong.</summary>
    public delegate Exchange Step(FoundCampaign found, Func<FoundCampaign, Exchange> go);

    /// <summary>Goes on with the step a button is about.</summary>
    public static Exchange WithPlace(Pressed button, Exchange exchange, Func<CampaignPlace, FoundCampaign, Exchange> go) => CampaignPlace.Read(button.Press.About) is not { } place
        ? exchange.Say(exchange.Texts.CampaignGone, exchange.Texts.CampaignWord)
        : CampaignPresses.With(place.Campaign, exchange, found => CampaignSteps.IsOpen(place.Step, found.Campaign!) ? go(place, found) : CampaignCard.Show(found, exchange.Texts.CampaignNotNow, exchange));

    /// <summary>Saves a step.</summary>
    public static Exchange Save(Pressed button, Exchange exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () =>
        CampaignPlace.Read(button.Press.About) is { Campaign: "", Step: CampaignStep.Training }
            ? exchange.Know(new CampaignOf(Campaign.IdOf(button.Press.Id)), found => found.Campaign is null
                ? TrainingStep.Read(button, FoundCampaign.None, exchange, begun => CampaignSteps.ShowNext(CampaignStep.Training, begun, exchange.Texts.CampaignSaved, Make(begun, button.Press.Id, exchange)))
                : CampaignSteps.ShowNext(CampaignStep.Training, found, exchange.Texts.CampaignSaved, Make(found, button.Press.Id, exchange)))
            : WithPlace(button, exchange, (place, found) => Once(
                button,
                found,
                notice => CampaignSteps.Show(place.Step, found, FormDraft.Empty with { Values = CampaignDrafts.Of(button), Notice = notice }, exchange),
                () => Read(place.Step, button, found, exchange, after => Saved(place.Step, button.Press.Id, found, after, exchange)),
                (all, made) => CampaignSteps.ShowNext(place.Step, all, exchange.Texts.CampaignSaved, made),
                exchange)));

    /// <summary>Changes a campaign as a button says that is about its id, and shows it.</summary>
    public static Exchange Change(Pressed button, Exchange exchange, Step change) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () =>
        CampaignPresses.With(button.Press.About?.Split('/')[0], exchange, found => Once(
            button,
            found,
            notice => CampaignCard.Show(found, notice, exchange),
            () => change(found, after => CampaignCard.Show(after, exchange.Texts.CampaignSaved, Make(after, button.Press.Id, exchange))),
            (all, made) => CampaignCard.Show(all, exchange.Texts.CampaignSaved, made),
            exchange)));

    /// <summary>Goes on where the campaign is what the card showed; where the button itself has changed it, in a turn whose answer got lost, that is made good.</summary>
    public static Exchange Once(Pressed button, FoundCampaign found, Func<string, Exchange> stale, Func<Exchange> go, Func<FoundCampaign, Exchange, Exchange> done, Exchange exchange) =>
        found.Done.Contains(button.Press.Id) ? CampaignStart.WithTold(found, found.Members, exchange, (all, told) => done(all, Make(all, button.Press.Id, exchange, told)))
        : found.Campaign!.Revision != button.Press.Revision ? stale(exchange.Texts.CampaignChangedSince)
        : go();

    /// <summary>The turn with a campaign changed.</summary>
    /// <param name="after">As it is to be, with the revision it is to have.</param>
    /// <param name="operation">What changes it.</param>
    /// <param name="exchange">The turn.</param>
    /// <param name="told">Those who are told that they take part.</param>
    public static Exchange Make(FoundCampaign after, string operation, Exchange exchange, params ImmutableArray<(string, CampaignMembership)> told) =>
        exchange.With(exchange.Person.Did(operation).NotingFinal())
            .Knowing(new CampaignOf(after.Campaign!.Id), after)
            .Changing(new CampaignChanged(operation, after.Campaign, after.Members) { Told = told });

    /// <summary>The next revision of a campaign.</summary>
    public static Campaign Next(this Campaign campaign) => campaign with { Revision = campaign.Revision + 1 };

    private static Exchange Saved(CampaignStep step, string operation, FoundCampaign found, FoundCampaign after, Exchange exchange)
    {
        var next = after with { Campaign = after.Campaign! with { Revision = found.Campaign!.Revision } };
        return next.Campaign!.Equals(found.Campaign) && next.Members.SequenceEqual(found.Members)
            ? CampaignSteps.ShowNext(step, found, exchange.Texts.PlanUnchanged, exchange)
            : CampaignStart.WithTold(next with { Campaign = next.Campaign.Next() }, next.Members, exchange, (all, told) =>
                CampaignSteps.ShowNext(step, all, exchange.Texts.CampaignSaved, Make(all, operation, exchange, told)));
    }

    private static Exchange Read(CampaignStep step, Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go) => step switch
    {
        CampaignStep.Training => TrainingStep.Read(button, found, exchange, go),
        CampaignStep.People => PeopleStep.Read(button, found, exchange, go),
        CampaignStep.Skills => SkillsStep.Read(button, found, exchange, go),
        CampaignStep.Weights => WeightsStep.Read(button, found, exchange, go),
        CampaignStep.Calendar => CalendarStep.Read(button, found, exchange, go),
        _ => throw new NotSupportedException($"{step} is not saved."),
    };


}
