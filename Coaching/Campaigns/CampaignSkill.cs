using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Campaigns;

/// <summary>A skill that a campaign keeps alive.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Weight">How much it counts when there is more due than fits, 1 to <see cref="MostWeight"/>.</param>
/// <param name="Target">The recall to keep.</param>
public sealed record CampaignSkill(SkillId Skill, int Weight, RecallTarget Target)
{
    /// <summary>The most a skill can weigh.</summary>
    public const int MostWeight = 3;

    /// <summary>Whether it waits until the second month, so that not everything is asked in the first.</summary>
    public bool IsLater { get; init; }
}
