using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>One thing a rep can do, narrow enough to be right or wrong on; what is remembered or forgotten.</summary>
/// <param name="Id">What it is remembered under.</param>
/// <param name="Text">Its words.</param>
/// <param name="Drills">Its variants, at least one: the same point in different situations, so that the point is learnt and not the answer.</param>
public sealed record DrillObjective(ObjectiveId Id, Bilingual<ObjectiveText> Text, ImmutableArray<Drill> Drills)
{
    /// <summary>The skill it belongs to.</summary>
    public SkillId Skill => Id.Skill;
}

/// <summary>What one language says of an objective.</summary>
/// <param name="Name">For lists and buttons.</param>
/// <param name="Goal">What the rep can do.</param>
public sealed record ObjectiveText(string Name, string Goal);
