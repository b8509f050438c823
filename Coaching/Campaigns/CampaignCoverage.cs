using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Campaigns;

/// <summary>What there is to drill of a skill.</summary>
/// <param name="Skill">Which.</param>
/// <param name="Objectives">Its objectives.</param>
/// <param name="Fewest">Variants of the objective that has the fewest; 0 without objectives.</param>
public sealed record CampaignCoverage(SkillId Skill, int Objectives, int Fewest)
{
    /// <summary>Variants an objective needs: with fewer the answer is learnt and not the point.</summary>
    public const int LeastVariants = 3;

    /// <summary>Whether it is enough for a campaign.</summary>
    public bool IsEnough => Fewest >= LeastVariants;

    /// <summary>The coverage of a skill.</summary>
    public static CampaignCoverage Of(SkillId skill, DrillBank bank)
    {
        int[] variants = [.. bank.Of(skill).Select(objective => objective.Drills.Length)];
        return new(skill, variants.Length, variants.Length == 0 ? 0 : variants.Min());
    }
}
