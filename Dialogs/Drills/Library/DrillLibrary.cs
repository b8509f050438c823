using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>All that a turn of a trainer's knows of drills.</summary>
/// <param name="Own">What the organisation made of them.</param>
/// <param name="Skills">The skills they are of.</param>
/// <param name="Flags">The drills whose answers are far from what memory says.</param>
public sealed record DrillLibrary(OrganisationDrills Own, SkillLibrary Skills, DrillFlags Flags)
{
    /// <summary>What the trainers wrote and retired.</summary>
    public WrittenDrills Written => Own.Written;

    /// <summary>A drill of whatever make, retired or not; null for an unknown one.</summary>
    public Drill? Find(DrillId id) => Written.FindWhole(id.Objective)?.Drills.FirstOrDefault(drill => drill.Id == id);

    /// <summary>What is written of a drill, in each language by itself.</summary>
    public Written<DrillText> TextOf(Drill drill) => Written.Find(drill.Id)?.Text ?? new(drill.Text.English, drill.Text.Chinese);

    /// <summary>Drills of an objective that are asked.</summary>
    public int InUse(DrillObjective objective) => objective.Drills.Count(drill => !Written.IsRetired(drill.Id));

    /// <summary>Drills of an objective that are asked and that the organisation wrote.</summary>
    public int OwnInUse(DrillObjective objective) => objective.Drills.Count(drill => !Written.IsRetired(drill.Id) && Written.Find(drill.Id) is not null);

    /// <summary>The situations that drills in use tell, by <see cref="DrillRules.KeyOf"/>.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="but">A drill that is left out; null for none.</param>
    public HashSet<string> Told(Language language, DrillId? but) =>
        [.. Written.In(Skills).Objectives.SelectMany(objective => objective.Drills).Where(drill => drill.Id != but).Select(drill => DrillRules.KeyOf(drill.TextIn(language).Situation))];
}
