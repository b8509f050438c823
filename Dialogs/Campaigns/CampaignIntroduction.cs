using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>Tells whoever no first check has reached what the campaign is whose drills come, and who sees what.</summary>
internal static class CampaignIntroduction
{
    /// <summary>Goes on with what is to be said of campaigns before their drills; null where everything is told.</summary>
    public static Exchange Before(Exchange exchange, Func<string?, Exchange, Exchange> go) => OwnCampaigns.With(exchange, own =>
    {
        OwnCampaign[] untold = [.. own.All.Where(each => !each.Membership.IsTold && IsDrilled(each, exchange.Turn.Today))];
        if (untold.Length == 0)
        {
            return go(null, exchange);
        }

        var texts = exchange.Texts;
        string[] lines = [.. untold.Select(each => texts.CampaignCheckWhat(Escape.Markdown(each.Campaign.Name), Escape.Markdown(each.Campaign.By.Name), each.Membership.End)), texts.CampaignCheckWhoSees];
        return go(string.Join("\n\n", lines), untold.Aggregate(exchange, (told, each) =>
            told.With(told.Person with { Profile = told.Person.Profile.With(each.Membership with { IsTold = true }) })));
    });

    private static bool IsDrilled(OwnCampaign own, LocalDate today) => own.Campaign is { Stage: CampaignStage.Started, IsPaused: false } && today >= own.Membership.Day0 && today <= own.Membership.End;
}
