using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The first step: which training, and when.</summary>
internal static class TrainingStep
{
    /// <summary>Ids of the fields.</summary>
    public const string Name = "name", Date = "day";

    /// <summary>Shows it.</summary>
    /// <param name="campaign">Null for one to be begun.</param>
    /// <param name="draft">What was entered.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(Campaign? campaign, FormDraft draft, Exchange exchange)
    {
        var (texts, (first, last)) = (exchange.Texts, Range(exchange));
        var shown = campaign is null ? draft : CampaignSteps.Over(Saved(campaign), draft);
        return CampaignSteps.Form(
            new(campaign?.Id ?? "", CampaignStep.Training),
            campaign,
            campaign is null ? [texts.CampaignIntro] : [],
            FormInputs.Filled(
                shown,
                new TextField(Name, texts.CampaignNameLabel(Campaign.LongestName), null, 2 * Campaign.LongestName, Multiline: false),
                new DateField(Date, texts.CampaignDateLabel, null, IsoDate.Format(first), IsoDate.Format(last))),
            shown,
            [],
            exchange);
    }

    /// <summary>Reads it. A new date moves the first day of drills with it, where that is planned.</summary>
    public static Exchange Read(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go)
    {
        var (fields, (first, last)) = (new FieldReading(button.Inputs), Range(exchange));
        string name = fields.Needed(Name, "", Campaign.LongestName, exchange.Turn.Language).English;
        var date = IsoDate.Parse(fields.Line(Date));
        if (date is null || date < first || date > last)
        {
            fields.Errors.TryAdd(Date, texts => texts.CampaignDateRefused(first, last));
        }

        return fields.Errors.Count > 0
            ? Show(found.Campaign, new(CampaignDrafts.Of(button), fields.In(exchange.Texts)), exchange)
            : go(found with { Campaign = Changed(found.Campaign, name, date!.Value, button.Press.Id, exchange) });
    }

    private static Campaign Changed(Campaign? before, string name, LocalDate date, string operation, Exchange exchange)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        return before is null
            ? new Campaign(Campaign.IdOf(operation), name, date, new(self, CardText.Cut(MemberNames.Of(exchange.Person.Profile.Name, self), CampaignMember.LongestName))) { Revision = 1 }
            : before with { Name = name, Training = date, Start = before.Training == date ? before.Start : null };
    }

    private static ImmutableDictionary<string, string> Saved(Campaign campaign) => CampaignDrafts.Of((Name, campaign.Name), (Date, IsoDate.Format(campaign.Training)));

    private static (LocalDate First, LocalDate Last) Range(Exchange exchange) => (exchange.Turn.Today.PlusDays(-Campaign.MostDaysBack), exchange.Turn.Today.PlusDays(Campaign.MostDaysAhead));
}
