using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Tests.Campaigns;
using CoachBot.Dialogs.Tests.Teams;
using NodaTime;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Produced;

/// <summary>The cards of campaigns: with the least, and with as many people, skills and campaigns as there may be.</summary>
internal static class ProducedCampaignCards
{
    private const string Skills = "price,needs,value,planning,competition,deciders,executives,internal,relationships";

    /// <summary>All of them in a language.</summary>
    public static IEnumerable<ProducedCard> Of(Language language)
    {
        var planner = new Scene(Ada, () => CampaignOffice.Open(language));
        var draft = planner with { Open = () => CampaignOffice.Open(language).Plans(Many, Skills).Schedules() };
        var running = planner with { Open = () => CampaignOffice.Open(language).Begins($"{Bo},{Cy}", control: "probe-price") };
        var member = new Scene(Cy, () => CampaignOffice.Open(language).Begins(Cy, "price,needs"));
        var crowd = planner with { Open = () => Enumerable.Range(0, 25).Aggregate(CampaignOffice.Open(language), (office, n) => office.Takes(Ada, Begin($"{n}".PadRight(80, '客')))) };
        Input first = new Woken(Instant.FromUtc(2026, 11, 24, 1, 30)), last = new Woken(Instant.FromUtc(2027, 2, 15, 1, 30));
        return
        [
            .. ProducedCards.Said(planner, language, "campaign"),
            .. ProducedCards.From(($"{language}: many campaigns", [new Said("campaign")]), crowd, language, depth: 1),
            .. Enum.GetValues<CampaignStep>().SelectMany(step => ProducedCards.From(($"{language}: {step} of a campaign", [Press(draft, CampaignPresses.StepOp, id => new CampaignPlace(id, step).About)]), draft, language, depth: 0)),
            .. ProducedCards.From(($"{language}: a campaign", [Press(draft, CampaignPresses.OpenOp, id => id)]), draft, language, depth: 0),
            .. ProducedCards.From(($"{language}: a campaign that runs", [Press(running, CampaignPresses.OpenOp, id => id)]), running, language, depth: 0),
            .. ProducedCards.From(($"{language}: a campaign that is paused", [Press(running, CampaignPresses.PauseOp, id => id)]), running, language, depth: 1),
            .. ProducedCards.From(($"{language}: a campaign that ended", [Press(running, CampaignPresses.EndSureOp, id => id)]), running, language, depth: 1),
            .. ProducedCards.From(($"{language}: a first check", [first]), member, language, depth: 0),
            .. ProducedCards.From(($"{language}: a last check", [last]), member, language, depth: 1),
        ];
    }

    private static string Many => string.Join(',', Enumerable.Range(1, 60).Select(TeamOffice.Somebody));

    private static Tapped Begin(string name) => new(new(
        new(CampaignPresses.SaveOp, $"begin {name}", $"mark-{Ada}") { About = "/training", Revision = 0 }, new Dictionary<string, string> { ["name"] = name, ["day"] = "2026-11-23" }));

    /// <summary>Presses a button about the campaign of a scene, which has the same id each time.</summary>
    private static Tapped Press(Scene scene, string op, Func<string, string> about)
    {
        var campaign = scene.Open().Campaigns.Only.Campaign!;
        return new(new(new(op, $"old/{op}", $"mark-{scene.Who}") { About = about(campaign.Id), Revision = campaign.Revision }, new Dictionary<string, string>()));
    }
}
