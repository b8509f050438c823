using CoachBot.Coaching.Drills;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>What a campaign wants of an objective.</summary>
/// <param name="Objective">Which.</param>
/// <param name="Weight">How much it counts when there is more due than fits, above 0.</param>
/// <param name="Target">The recall to keep.</param>
public sealed record DrillAim(ObjectiveId Objective, double Weight, RecallTarget Target)
{
    /// <summary>The aims of a person in several campaigns: one an objective, with the highest weight and target of any.</summary>
    public static IEnumerable<DrillAim> Together(IEnumerable<DrillAim> aims) => aims
        .GroupBy(aim => aim.Objective)
        .Select(same => new DrillAim(same.Key, same.Max(aim => aim.Weight), same.Max(aim => aim.Target)));
}
