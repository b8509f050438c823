using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;
using CoachBot.Cards;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Obeys the buttons of campaigns.</summary>
public static class CampaignPresses
{
    /// <summary>What the operations of trainers begin with.</summary>
    public const string Prefix = "campaign.";

    /// <summary>What the buttons of trainers send; about the id of a campaign, but for <see cref="ListOp"/> and <see cref="NewOp"/>.</summary>
    public const string ListOp = "campaign.list", NewOp = "campaign.new", OpenOp = "campaign.open", PreviewOp = "campaign.preview", SampleOp = "campaign.sample",
        StartOp = "campaign.start", PauseOp = "campaign.pause", ResumeOp = "campaign.resume", EndOp = "campaign.end", EndSureOp = "campaign.end.sure",
        CloneOp = "campaign.clone", ArchiveOp = "campaign.archive", EaseOp = "campaign.ease", ClearOp = "campaign.clear";

    /// <summary>What the buttons of a step send, about a <see cref="CampaignPlace"/>.</summary>
    public const string StepOp = "campaign.step", SaveOp = "campaign.save";

    /// <summary>What the button of somebody sends who is asked a check, about a <see cref="CheckPlace"/>.</summary>
    public const string CheckOp = "check.begin";

    /// <summary>What obeys an operation; null when it is none of campaigns.</summary>
    public static Func<Pressed, Exchange, Exchange>? Find(string op) => op switch
    {
        ListOp => (_, exchange) => CampaignsCard.Show(null, exchange),
        NewOp => (_, exchange) => TrainingStep.Show(null, FormDraft.Empty, exchange),
        OpenOp => (button, exchange) => With(button.Press.About ?? button.Inputs.GetValueOrDefault(CampaignsCard.Chosen), exchange, found => CampaignCard.Show(found, null, exchange)),
        PreviewOp => (button, exchange) => With(button.Press.About, exchange, found => PreviewCard.Show(found, exchange)),
        SampleOp => (button, exchange) => With(button.Press.About, exchange, found => PreviewCard.SendSample(found, exchange)),
        StepOp => (button, exchange) => CampaignSaving.WithPlace(button, exchange, (place, found) => CampaignSteps.Show(place.Step, found, FormDraft.Empty, exchange)),
        SaveOp => CampaignSaving.Save,
        ClearOp => (button, exchange) => CampaignSaving.Change(button, exchange, PeopleStep.Clear),
        EaseOp => (button, exchange) => CampaignSaving.Change(button, exchange, (found, go) => CampaignEasing.Ease(button, found, exchange, go)),
        StartOp => CampaignStart.Start,
        PauseOp => (button, exchange) => CampaignLife.Set(button, campaign => campaign with { IsPaused = true }, IsStarted, exchange.Texts.CampaignPaused, exchange),
        ResumeOp => (button, exchange) => CampaignLife.Set(button, campaign => campaign with { IsPaused = false }, IsStarted, exchange.Texts.CampaignResumed, exchange),
        EndOp => (button, exchange) => With(button.Press.About, exchange, found => CampaignLife.AskToEnd(button.Press, found, exchange)),
        EndSureOp => (button, exchange) => CampaignLife.Set(button, campaign => campaign with { Stage = CampaignStage.Ended, IsPaused = false }, IsStarted, exchange.Texts.CampaignEnded, exchange),
        ArchiveOp => (button, exchange) => CampaignLife.Set(button, campaign => campaign with { Stage = CampaignStage.Archived, IsPaused = false, Start = campaign.Stage == CampaignStage.Draft ? null : campaign.Start }, campaign => campaign.On(exchange.Turn.Today) is CampaignState.Draft or CampaignState.Ended, exchange.Texts.CampaignArchived, exchange),
        CloneOp => CampaignLife.Clone,
        CheckOp => (button, exchange) => CampaignMoments.Begin(button.Press.About, exchange),
        _ => null,
    };

    private static bool IsStarted(Campaign campaign) => campaign.Stage == CampaignStage.Started;

    /// <summary>Goes on with a campaign; an id of none is that of an old card.</summary>
    public static Exchange With(string? id, Exchange exchange, Func<FoundCampaign, Exchange> go) => !Campaign.IsId(id)
        ? exchange.Say(exchange.Texts.CampaignGone, exchange.Texts.CampaignWord)
        : exchange.Know(new CampaignOf(id!), found => found.Campaign is null ? exchange.Say(exchange.Texts.CampaignGone, exchange.Texts.CampaignWord) : go(found));
}
