using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>What becomes of a campaign once it was planned: paused, gone on with, ended, put away, planned again.</summary>
internal static class CampaignLife
{
    /// <summary>Changes how far it was brought. Whoever takes part is not told: what they drill follows from the campaign.</summary>
    /// <param name="button">The press.</param>
    /// <param name="change">What becomes of it.</param>
    /// <param name="from">Of which campaigns that may become.</param>
    /// <param name="notice">What is said.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Set(Pressed button, Func<Campaign, Campaign> change, Func<Campaign, bool> from, string notice, Exchange exchange) =>
        PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => CampaignPresses.With(button.Press.About, exchange, found => CampaignSaving.Once(
            button,
            found,
            stale => CampaignCard.Show(found, stale, exchange),
            () => Set(found, change(found.Campaign!), from, notice, button.Press.Id, exchange),
            (all, made) => CampaignCard.Show(all, notice, made),
            exchange)));

    /// <summary>Asks whether it is really to end.</summary>
    public static Exchange AskToEnd(Press press, FoundCampaign found, Exchange exchange)
    {
        var (texts, campaign) = (exchange.Texts, found.Campaign!);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.CampaignEndAsk(Escape.Markdown(campaign.Name)),
                [texts.CampaignEndMeaning(found.Members.Length, campaign.KeepsUp)],
                [
                    new(texts.CampaignEndSure, press with { Op = CampaignPresses.EndSureOp, Id = $"{press.Id}/sure" }, Answer.InPlace),
                    new(texts.CampaignBack, exchange.Press(CampaignPresses.OpenOp) with { About = campaign.Id }, Answer.InPlace),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>A draft with the same people and skills, for a training today.</summary>
    public static Exchange Clone(Pressed button, Exchange exchange) => PressedOnce.Go(button, exchange.Texts.AlreadySaved, exchange, () => CampaignPresses.With(button.Press.About, exchange, found =>
        exchange.Know(new CampaignOf(Campaign.IdOf(button.Press.Id)), made =>
        {
            var clone = made.Campaign is null ? Cloned(found, button.Press.Id, exchange) : made;
            return TrainingStep.Show(clone.Campaign, new(CampaignDrafts.Of(), CampaignDrafts.Of()) { Notice = exchange.Texts.CampaignCloned }, CampaignSaving.Make(clone, button.Press.Id, exchange));
        })));

    private static Exchange Set(FoundCampaign found, Campaign after, Func<Campaign, bool> from, string notice, string operation, Exchange exchange)
    {
        var changed = found with { Campaign = after.Next() };
        return !from(found.Campaign!) || after.Equals(found.Campaign)
            ? CampaignCard.Show(found, exchange.Texts.CampaignNotNow, exchange)
            : CampaignStart.WithTold(changed, changed.Members, exchange, (all, told) => CampaignCard.Show(all, notice, CampaignSaving.Make(all, operation, exchange, told)));
    }

    private static FoundCampaign Cloned(FoundCampaign found, string operation, Exchange exchange)
    {
        string self = exchange.Turn.Circumstances.ObjectId;
        var campaign = found.Campaign! with
        {
            Id = Campaign.IdOf(operation),
            Training = exchange.Turn.Today,
            By = new(self, CardText.Cut(Teams.MemberNames.Of(exchange.Person.Profile.Name, self), CampaignMember.LongestName)),
            Revision = 1,
            Start = null,
            Stage = CampaignStage.Draft,
            IsPaused = false,
        };
        return new(campaign, [.. found.Members.Select(member => member with { Joined = null })]);
    }
}
