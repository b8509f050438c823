using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Campaigns;

/// <summary>How many drills a week a campaign takes in its first month, the busiest, and what makes it fewer.</summary>
public static class CampaignLoad
{
    /// <summary>Drills a week of somebody who has so much to keep; each objective once, whichever campaigns it is of.</summary>
    public static double PerWeek(IEnumerable<DrillAim> aims) => DrillAim.Together(aims).Sum(aim => aim.Target.DrillsPerWeek(1));

    /// <summary>What a campaign asks in the first month.</summary>
    public static IEnumerable<DrillAim> FirstMonth(Campaign campaign, DrillBank bank) => campaign.Skills
        .Where(skill => !skill.IsLater && campaign.Probe != skill.Skill)
        .SelectMany(skill => bank.Of(skill.Skill).Select(objective => new DrillAim(objective.Id, skill.Weight, skill.Target)));

    /// <summary>Whether it is more than the slots of a week hold.</summary>
    public static bool IsTooMuch(double perWeek) => perWeek > DrillQueue.MostDrills;

    /// <summary>All targets at their lowest.</summary>
    public static Campaign Lowered(Campaign campaign) => campaign with { Skills = [.. campaign.Skills.Select(skill => skill with { Target = RecallTarget.Light })] };

    /// <summary>The lighter half of the skills in the second month. With one skill there is no half.</summary>
    public static Campaign Staggered(Campaign campaign)
    {
        ImmutableHashSet<SkillId> later = [.. campaign.Skills.OrderByDescending(skill => skill.Weight).Skip((campaign.Skills.Length + 1) / 2).Select(skill => skill.Skill)];
        return campaign with { Skills = [.. campaign.Skills.Select(skill => skill with { IsLater = later.Contains(skill.Skill) })] };
    }

    /// <summary>The skill that weighs least; of some alike the one chosen last. Null where it is the only one.</summary>
    public static CampaignSkill? Lightest(Campaign campaign) => campaign.Skills.Length > 1 ? campaign.Skills.Reverse().MinBy(skill => skill.Weight) : null;

    /// <summary>The campaign without a skill; a probe of it is none any more.</summary>
    public static Campaign Without(Campaign campaign, SkillId skill) => campaign with
    {
        Skills = campaign.Skills.RemoveAll(each => each.Skill == skill),
        Control = campaign.Probe == skill ? CampaignControl.None : campaign.Control,
        Probe = campaign.Probe == skill ? null : campaign.Probe,
    };
}
