using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>What those who take part will get, before they do.</summary>
internal static class PreviewCard
{
    /// <summary>Shows the first four weeks of somebody who answers everything well.</summary>
    public static Exchange Show(FoundCampaign found, Exchange exchange) => DrillStand.With(exchange, stand =>
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        if (CampaignCard.Missing(found) is not null || campaign.Skills.Any(skill => !stand.Bank.Of(skill.Skill).Any()))
        {
            return CampaignCard.Show(found, null, exchange);
        }

        var slot = exchange.Turn.Circumstances.Organisation.WeeklySlot ?? WeeklySlot.Default;
        var contacts = CampaignPreview.Of(campaign, exchange.Turn.Today, stand.Bank, stand.Model, slot, exchange.Turn.Calendar);
        Press About(string op) => exchange.Press(op) with { About = campaign.Id };
        return exchange.Show(SectionsCard.Draw(
            new(
                texts.CampaignPreviewTitle,
                [new(null, null, [.. contacts.Select(contact => new SectionRow(texts.Date(contact.Date), contact.IsCheck ? texts.CampaignBaseline : null, texts.CampaignDrills(contact.Drills)))])],
                [
                    new(texts.CampaignSample, About(CampaignPresses.SampleOp), Answer.NewMessage),
                    new(texts.CampaignBack, About(CampaignPresses.OpenOp), Answer.InPlace),
                ],
                texts.CampaignPreviewTitle)
            {
                Intro = [texts.CampaignPreviewIntro(slot.Day, slot.Time)],
            },
            exchange.Turn.Language.Tag()));
    });

    /// <summary>Asks one of its drills, to be seen as it will be; the answer counts for nothing.</summary>
    public static Exchange SendSample(FoundCampaign found, Exchange exchange) => DrillStand.With(exchange, stand =>
        found.Campaign!.Skills.SelectMany(skill => stand.Bank.Of(skill.Skill)).FirstOrDefault() is { } objective
            ? DrillCard.Show(DrillVariants.Next(objective, stand.Record.Asked), DrillAsked.Now(new(objective.Skill), exchange, isPractice: true), exchange.Texts.CampaignSampleNotice, null, exchange)
            : CampaignCard.Show(found, exchange.Texts.CampaignMissing(CampaignStep.Skills), exchange));
}
