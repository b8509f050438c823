using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The cards of the steps.</summary>
internal static class CampaignSteps
{
    /// <summary>Shows a step.</summary>
    public static Exchange Show(CampaignStep step, FoundCampaign found, FormDraft draft, Exchange exchange) => step switch
    {
        CampaignStep.Training => TrainingStep.Show(found.Campaign, draft, exchange),
        CampaignStep.People => PeopleStep.Show(found, draft, exchange),
        CampaignStep.Skills => SkillsStep.Show(found.Campaign!, draft, exchange),
        CampaignStep.Weights => WeightsStep.Show(found.Campaign!, draft, exchange),
        CampaignStep.Calendar => CalendarStep.Show(found.Campaign!, draft, exchange),
        _ => throw new NotSupportedException($"{step} has no card."),
    };

    /// <summary>The steps that are still open once a campaign has begun: who comes in addition, and how much skills count.</summary>
    public static bool IsOpen(CampaignStep step, Campaign campaign) => campaign.Stage == CampaignStage.Draft
        || (campaign.Stage == CampaignStage.Started && step is CampaignStep.People or CampaignStep.Weights);

    /// <summary>What comes after a step.</summary>
    public static Exchange ShowNext(CampaignStep step, FoundCampaign found, string notice, Exchange exchange) =>
        found.Campaign!.Stage == CampaignStage.Draft && step != CampaignStep.Calendar
            ? Show(step + 1, found, FormDraft.Empty with { Notice = notice }, exchange)
            : CampaignCard.Show(found, notice, exchange);

    /// <summary>The form of a step.</summary>
    /// <param name="place">Which.</param>
    /// <param name="campaign">As it is; null for one to be begun.</param>
    /// <param name="intro">Above the fields.</param>
    /// <param name="fields">With what stands in them.</param>
    /// <param name="draft">Why it is shown, and what is wrong with it as a whole.</param>
    /// <param name="more">Buttons between saving and going back.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Form(CampaignPlace place, Campaign? campaign, ImmutableArray<string> intro, ImmutableArray<Field> fields, FormDraft draft, ImmutableArray<Button> more, Exchange exchange)
    {
        var texts = exchange.Texts;
        return exchange.Show(FormCard.Draw(
            new(
                texts.CampaignStepTitle(place.Step, (int)place.Step + 1, Enum.GetValues<CampaignStep>().Length),
                [.. campaign is null ? [] : new[] { $"**{Escape.Markdown(campaign.Name)}**" }, .. intro],
                fields,
                [
                    new(campaign is { Stage: not CampaignStage.Draft } ? texts.Save : texts.CampaignNext, exchange.Press(CampaignPresses.SaveOp) with { About = place.About, Revision = campaign?.Revision ?? 0 }, Answer.InPlace),
                    .. more,
                    new(texts.CampaignBack, Back(place, campaign, exchange), Answer.InPlace) { SendsInputs = false },
                ],
                texts.CampaignFormFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>A draft in which stands what was entered, and otherwise what is saved.</summary>
    public static FormDraft Over(ImmutableDictionary<string, string> saved, FormDraft draft) => draft.Values.IsEmpty ? draft with { Values = saved } : draft;

    private static Press Back(CampaignPlace place, Campaign? campaign, Exchange exchange) =>
        campaign is null ? exchange.Press(CampaignPresses.ListOp)
        : campaign.Stage == CampaignStage.Draft && place.Step != CampaignStep.Training
            ? exchange.Press(CampaignPresses.StepOp) with { About = (place with { Step = place.Step - 1 }).About }
            : exchange.Press(CampaignPresses.OpenOp) with { About = campaign.Id };
}
