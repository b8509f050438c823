using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>What makes a campaign less, where it asks more than the slots of a week hold.</summary>
internal static class CampaignEasing
{
    private const string Lower = "lower", Stagger = "stagger", Leave = "leave";

    /// <summary>The alternatives that are left to take.</summary>
    public static IEnumerable<Button> Buttons(Campaign campaign, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button To(string title, string how) =>
            new(title, exchange.Press(CampaignPresses.EaseOp) with { Id = $"{exchange.Press(CampaignPresses.EaseOp).Id}/{how}", About = $"{campaign.Id}/{how}", Revision = campaign.Revision }, Answer.InPlace) { SendsInputs = false };
        Button[] all =
        [
            .. campaign.Skills.Any(skill => skill.Target > RecallTarget.Light) ? [To(texts.CampaignLower, Lower)] : Array.Empty<Button>(),
            .. campaign.Skills.Length > 1 && !campaign.Skills.Any(skill => skill.IsLater) ? [To(texts.CampaignStagger(Campaign.HeldBackDays), Stagger)] : Array.Empty<Button>(),
            .. CampaignLoad.Lightest(campaign) is { } lightest ? [To(texts.CampaignLeaveOut(SkillsStep.Plain(lightest.Skill, exchange)), Leave)] : Array.Empty<Button>(),
        ];
        return all;
    }

    /// <summary>Takes one.</summary>
    public static Exchange Ease(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go)
    {
        var campaign = found.Campaign!;
        var eased = button.Press.About?.Split('/') is [_, var how] && campaign.Stage == CampaignStage.Draft
            ? how switch
            {
                Lower => CampaignLoad.Lowered(campaign),
                Stagger => CampaignLoad.Staggered(campaign),
                Leave when CampaignLoad.Lightest(campaign) is { } lightest => CampaignLoad.Without(campaign, lightest.Skill),
                _ => campaign,
            }
            : campaign;
        return eased.Equals(campaign) ? CampaignCard.Show(found, exchange.Texts.PlanUnchanged, exchange) : go(found with { Campaign = eased.Next() });
    }
}
