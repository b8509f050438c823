using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Drills;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>A campaign as a whole: what was planned, what is in the way, and what can be done with it.</summary>
internal static class CampaignCard
{
    /// <summary>Shows it. Of one that has not begun it is looked up who can be reached, and what else they drill.</summary>
    /// <param name="found">The campaign.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(FoundCampaign found, string? notice, Exchange exchange) => DrillStand.With(exchange, stand => found.Campaign!.Stage == CampaignStage.Draft
        ? CampaignOverlap.With(found, exchange, overlap => Draft(found, overlap, overlap.MostPerWeek(found.Campaign, stand.Bank, exchange.Turn.Today), notice, exchange))
        : Draw(found, notice, [], [.. Buttons(found, exchange)], exchange));

    /// <summary>The first step of a draft where something is missing; null when it may start.</summary>
    public static CampaignStep? Missing(FoundCampaign found) => found.Members.IsEmpty && found.Campaign!.Follows is null ? CampaignStep.People
        : found.Campaign!.Skills.IsEmpty ? CampaignStep.Skills
        : found.Campaign.Start is null ? CampaignStep.Calendar
        : null;

    private static Exchange Draft(FoundCampaign found, CampaignOverlap overlap, double perWeek, string? notice, Exchange exchange)
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        Button To(string title, string op, string? about = null) =>
            new(title, exchange.Press(op) with { About = about ?? campaign.Id, Revision = campaign.Revision }, Answer.InPlace) { SendsInputs = false };
        var change = To(texts.CampaignChange, CampaignPresses.StepOp, new CampaignPlace(campaign.Id, CampaignStep.Training).About);
        if (Missing(found) is { } missing)
        {
            return Draw(found, notice, [texts.CampaignMissing(missing)], [To(texts.CampaignGoOn, CampaignPresses.StepOp, new CampaignPlace(campaign.Id, missing).About), change, To(texts.CampaignDiscard, CampaignPresses.ArchiveOp)], exchange);
        }

        ImmutableArray<string> lines =
        [
            texts.CampaignLoad(perWeek, CampaignLoad.IsTooMuch(perWeek)),
            .. overlap.Unmet > 0 ? new[] { texts.CampaignUnmet(overlap.Unmet) } : [],
            .. overlap.Unreadable > 0 ? new[] { texts.CampaignUnreadable(overlap.Unreadable) } : [],
        ];
        var start = To(texts.CampaignStart(found.Members.Length), CampaignPresses.StartOp);
        return Draw(
            found, notice, lines, [start, To(texts.CampaignPreview, CampaignPresses.PreviewOp), change, .. CampaignLoad.IsTooMuch(perWeek) ? CampaignEasing.Buttons(campaign, exchange) : [To(texts.CampaignDiscard, CampaignPresses.ArchiveOp)]], exchange);
    }

    private static IEnumerable<Button> Buttons(FoundCampaign found, Exchange exchange)
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        Button To(string title, string op, string? about = null) =>
            new(title, exchange.Press(op) with { About = about ?? campaign.Id, Revision = campaign.Revision }, Answer.InPlace) { SendsInputs = false };
        Button Step(string title, CampaignStep step) => To(title, CampaignPresses.StepOp, new CampaignPlace(campaign.Id, step).About);
        bool isOver = campaign.Stage != CampaignStage.Started || LastDay(found) < exchange.Turn.Today;
        Button[] going = isOver ? [] :
        [
            campaign.IsPaused ? To(texts.CampaignResume, CampaignPresses.ResumeOp) : To(texts.CampaignPause, CampaignPresses.PauseOp),
            Step(texts.CampaignAddPeople, CampaignStep.People),
            Step(texts.CampaignChangeWeights, CampaignStep.Weights),
            To(texts.CampaignEnd, CampaignPresses.EndOp),
        ];
        Button[] archive = isOver && campaign.Stage != CampaignStage.Archived ? [To(texts.CampaignArchive, CampaignPresses.ArchiveOp)] : [];
        return [.. going, To(texts.CampaignClone, CampaignPresses.CloneOp), .. archive, new(texts.CampaignsAll, exchange.Press(CampaignPresses.ListOp), Answer.InPlace) { SendsInputs = false }];
    }

    /// <summary>The last day of whoever takes part longest.</summary>
    private static NodaTime.LocalDate LastDay(FoundCampaign found) => found.Members
        .Select(member => member.Joined).OfType<NodaTime.LocalDate>()
        .Select(joined => CampaignMembership.Of(found.Campaign!, joined).End)
        .Append(found.Campaign!.End)
        .Max();

    private static Exchange Draw(FoundCampaign found, string? notice, ImmutableArray<string> closing, ImmutableArray<Button> buttons, Exchange exchange)
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        return exchange.Show(SectionsCard.Draw(
            new(
                Escape.Markdown(campaign.Name),
                [
                    new(null, null,
                    [
                        new(texts.CampaignStateLabel, null, texts.CampaignState(campaign.On(exchange.Turn.Today))),
                        new(texts.CampaignDateLabel, null, texts.Date(campaign.Training)),
                        new(texts.CampaignStep(CampaignStep.People), campaign.Follows is null ? null : texts.CampaignTeamFollowed, texts.CampaignPeople(found.Members.Length)),
                        .. campaign.Start is { } start ? Calendar(campaign, start, exchange) : [],
                    ]),
                    .. campaign.Skills.IsEmpty ? Array.Empty<Section>() : [new(texts.CampaignStep(CampaignStep.Skills), null, [.. campaign.Skills.Select(skill => Row(campaign, skill, exchange))])],
                ],
                buttons,
                texts.CampaignFallback)
            {
                Notice = notice,
                Closing = [.. closing, texts.CampaignBy(Escape.Markdown(campaign.By.Name))],
            },
            exchange.Turn.Language.Tag()));
    }

    private static IEnumerable<SectionRow> Calendar(Campaign campaign, NodaTime.LocalDate start, Exchange exchange)
    {
        var texts = exchange.Texts;
        yield return new(texts.CampaignStep(CampaignStep.Calendar), campaign.HasOwnDays ? texts.CampaignLateOwn : texts.CampaignLateSame, texts.CampaignDays(start, campaign.End));
        yield return new(texts.CampaignControlLabel, null, campaign.Probe is { } probe ? texts.CampaignProbe(SkillsStep.NameOf(probe, exchange)) : campaign.Control == CampaignControl.Waitlist ? texts.CampaignWaitlist(Campaign.WaitingPercent) : texts.CampaignNoControl);
        yield return new(texts.CampaignAfterLabel, null, campaign.KeepsUp ? texts.CampaignKeepsUp : texts.CampaignStops);
    }

    private static SectionRow Row(Campaign campaign, CampaignSkill skill, Exchange exchange) => new(
        SkillsStep.NameOf(skill.Skill, exchange),
        skill.IsLater ? exchange.Texts.CampaignLater(Campaign.HeldBackDays) : campaign.Probe == skill.Skill ? exchange.Texts.CampaignHeldBack(Campaign.HeldBackDays) : null,
        exchange.Texts.CampaignSkill(skill.Weight, (int)skill.Target));
}
