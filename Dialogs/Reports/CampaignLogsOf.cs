using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Campaigns.Reports;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Lookups;
using NodaTime;

namespace CoachBot.Dialogs.Reports;

/// <summary>The answers of those who take part in a campaign, which is looked up before.</summary>
/// <param name="Campaign">Its id.</param>
/// <param name="Since">The first day of them.</param>
public sealed record CampaignLogsOf(string Campaign, LocalDate Since) : Lookup<DrillLogs>;

/// <summary>All that a report is made of.</summary>
/// <param name="Campaign">Which.</param>
/// <param name="Report">What it has come to.</param>
/// <param name="NotMet">How many who take part have never written to the coach, and cannot be reached.</param>
/// <param name="Stand">The drills there are.</param>
internal sealed record ReportData(Campaign Campaign, CampaignReport Report, int NotMet, DrillStand Stand)
{
    /// <summary>Goes on once it is known; a campaign that has not begun has no report.</summary>
    public static Exchange With(string? id, Exchange exchange, Func<ReportData, Exchange> go) => CampaignPresses.With(id, exchange, found =>
        found.Campaign is not { Stage: not CampaignStage.Draft } campaign
            ? exchange.Say(exchange.Texts.ReportOfDraft, exchange.Texts.CampaignWord)
            : DrillStand.With(exchange, stand => exchange.Know(new CampaignLogsOf(campaign.Id, CurveTime.Since(exchange)), logs => exchange.Know(CandidatesOf.Of(found.Members.Select(member => member.ObjectId)), people => go(new(
                campaign,
                CampaignReport.Of(
                    campaign, found.Members.ToDictionary(member => member.ObjectId, member => CampaignMembership.Of(campaign, member.Joined ?? campaign.Training)), logs.All, stand.Model, CurveTime.Today(exchange)),
                found.Members.Count(member => people.ById.GetValueOrDefault(member.ObjectId) is not { IsMet: true }),
                stand))))));
}
