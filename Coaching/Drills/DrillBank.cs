using System.Collections.Immutable;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>The objectives and drills there are. Immutable.</summary>
/// <param name="objectives">Each id once.</param>
public sealed class DrillBank(IEnumerable<DrillObjective> objectives)
{
    /// <summary>Those of the method's nine skills.</summary>
    public static DrillBank Standard { get; } =
        new(SkillLibrary.Standard.Skills.SelectMany(skill => DrillContent.Read(ContentFile.OpenEmbedded, skill.Id)));

    /// <summary>By skill, and within one in the order to teach them.</summary>
    public ImmutableArray<DrillObjective> Objectives { get; } = [.. objectives];

    /// <summary>The objectives of a skill; empty for one without drills, such as an organisation's own.</summary>
    public IEnumerable<DrillObjective> Of(SkillId skill) => Objectives.Where(objective => objective.Skill == skill);

    /// <summary>The objective of this id; null for an unknown one.</summary>
    public DrillObjective? Find(ObjectiveId id) => Objectives.FirstOrDefault(objective => objective.Id == id);

    /// <summary>The drill of this id; null for an unknown one.</summary>
    public Drill? Find(DrillId id) => Find(id.Objective)?.Drills.FirstOrDefault(drill => drill.Id == id);
}
