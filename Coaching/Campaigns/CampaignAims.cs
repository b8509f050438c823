using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Coaching.Campaigns;

/// <summary>What a campaign wants of one person on one day.</summary>
public static class CampaignAims
{
    /// <summary>The objectives that are kept as the campaign says, and no other way: held back, paused or stopped is then just that.</summary>
    public static IEnumerable<ObjectiveId> Claimed(Campaign campaign, CampaignMembership membership, DrillBank bank, LocalDate day) =>
        campaign.Stage == CampaignStage.Draft || day < membership.Day0 ? [] : campaign.Skills.SelectMany(skill => bank.Of(skill.Skill)).Select(objective => objective.Id);

    /// <summary>Whether it is over for the person, however that came: what is paused ends on its day too.</summary>
    public static bool IsOver(Campaign campaign, CampaignMembership membership, LocalDate day) => campaign.Stage is CampaignStage.Ended or CampaignStage.Archived || day > membership.End;

    /// <summary>What is to be kept.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="membership">How the person takes part in it.</param>
    /// <param name="person">Entra object id.</param>
    /// <param name="bank">What there is to drill.</param>
    /// <param name="isBegun">Whether the person has answered a drill of an objective.</param>
    /// <param name="day">As drills count days.</param>
    public static IEnumerable<DrillAim> Of(Campaign campaign, CampaignMembership membership, string person, DrillBank bank, Func<ObjectiveId, bool> isBegun, LocalDate day) =>
        campaign.Stage == CampaignStage.Draft ? []
        : IsOver(campaign, membership, day) ? KeptUp(campaign, bank, isBegun)
        : campaign.IsPaused ? []
        : campaign.Skills.Where(skill => day >= FirstDay(campaign, skill, membership, person)).SelectMany(skill => bank.Of(skill.Skill).Select(objective => new DrillAim(objective.Id, skill.Weight, skill.Target)));

    /// <summary>The first day a skill is drilled.</summary>
    public static LocalDate FirstDay(Campaign campaign, CampaignSkill skill, CampaignMembership membership, string person) =>
        LocalDate.Max(
            campaign.Start ?? membership.Day0,
            skill.IsLater || campaign.Probe == skill.Skill || campaign.HoldsBack(person) ? membership.Day0.PlusDays(Campaign.HeldBackDays) : membership.Day0);

    private static IEnumerable<DrillAim> KeptUp(Campaign campaign, DrillBank bank, Func<ObjectiveId, bool> isBegun) => campaign.KeepsUp
        ? campaign.Skills.SelectMany(skill => bank.Of(skill.Skill)).Where(objective => isBegun(objective.Id)).Select(objective => new DrillAim(objective.Id, 1, RecallTarget.Light))
        : [];
}
