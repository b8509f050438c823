using System.Collections.Immutable;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Drills;

/// <summary>The objectives and drills there are. Immutable.</summary>
public sealed class DrillBank
{
    private readonly Dictionary<ObjectiveId, DrillObjective> byId;

    /// <summary>A bank of these.</summary>
    /// <param name="objectives">Each id once.</param>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    public DrillBank(IEnumerable<DrillObjective> objectives)
    {
        Objectives = [.. objectives];
        byId = Objectives.ToDictionary(objective => objective.Id);
    }

    /// <summary>Those of the method's nine skills.</summary>
    public static DrillBank Standard { get; } =
        new(SkillLibrary.Standard.Skills.SelectMany(skill => DrillContent.Read(ContentFile.OpenEmbedded, skill.Id)));

    /// <summary>By skill, and within one in the order to teach them.</summary>
    public ImmutableArray<DrillObjective> Objectives { get; }

    /// <summary>The objectives of a skill; empty for one without drills, such as an organisation's own.</summary>
    public IEnumerable<DrillObjective> Of(SkillId skill) => Objectives.Where(objective => objective.Skill == skill);

    /// <summary>The objective of this id; null for an unknown one.</summary>
    public DrillObjective? Find(ObjectiveId id) => byId.GetValueOrDefault(id);

    /// <summary>The drill of this id; null for an unknown one.</summary>
    public Drill? Find(DrillId id) => Find(id.Objective)?.Drills.FirstOrDefault(drill => drill.Id == id);
}
