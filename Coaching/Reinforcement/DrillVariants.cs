using CoachBot.Coaching.Drills;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>Chooses the wording of an objective.</summary>
public static class DrillVariants
{
    /// <summary>The first variant never asked; when all were, the one not asked for longest. So the last one never comes again while there is another.</summary>
    /// <param name="objective">Whose.</param>
    /// <param name="asked">Drills of any objective that were asked, practice too, in order.</param>
    public static Drill Next(DrillObjective objective, IEnumerable<DrillId> asked)
    {
        List<DrillId> order = [.. asked];
        return objective.Drills.MinBy(drill => order.LastIndexOf(drill.Id))!;
    }
}
