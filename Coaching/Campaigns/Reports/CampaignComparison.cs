using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement.Curves;
using NodaTime;

namespace CoachBot.Coaching.Campaigns.Reports;

/// <summary>
/// What was held back beside what was drilled, both as answered in the month after the hold. It is a difference that was measured, and no test of one: the same people answer
/// several times, and a probe is another skill.
/// </summary>
/// <param name="Control">How it was held back.</param>
/// <param name="HeldBack">The first answer to each objective after the hold; null before there is one.</param>
/// <param name="Drilled">Answers of the same days to what was drilled; null before there is one.</param>
public sealed record CampaignComparison(CampaignControl Control, MeasuredRecall? HeldBack, MeasuredRecall? Drilled)
{
    // From the end of the hold, as long as the hold.
    private const int From = Campaign.HeldBackDays, To = 2 * Campaign.HeldBackDays;

    /// <summary>Whether both may be shown as shares.</summary>
    public bool IsEnough => HeldBack?.IsEnough(ForgettingCurve.LeastPeople) is true && Drilled?.IsEnough(ForgettingCurve.LeastPeople) is true;

    /// <summary>The comparison of a campaign; null for one that holds nothing back.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="attempts">First attempts at all its skills.</param>
    /// <param name="day0">A person's first day.</param>
    public static CampaignComparison? Of(Campaign campaign, IEnumerable<FirstAttempt> attempts, Func<string, LocalDate> day0)
    {
        if (campaign.Control == CampaignControl.None)
        {
            return null;
        }

        var month = attempts.Where(attempt => Period.DaysBetween(day0(attempt.Person), attempt.Day) is >= From and <= To).ToLookup(IsHeldBack);
        return new(
            campaign.Control,
            MeasuredRecall.Of([.. month[true].GroupBy(attempt => (attempt.Person, attempt.Drill.Objective)).Select(FirstOf)]),
            MeasuredRecall.Of([.. month[false]]));

        bool IsHeldBack(FirstAttempt attempt) => campaign.Control == CampaignControl.Probe ? attempt.Drill.Objective.Skill == campaign.Probe : campaign.HoldsBack(attempt.Person);
    }

    private static FirstAttempt FirstOf(IGrouping<(string Person, ObjectiveId Objective), FirstAttempt> same) => same.MinBy(attempt => attempt.Day)!;
}
