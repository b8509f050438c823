using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>How entries name one another: an action the objective it serves, an objective the opportunity it follows.</summary>
internal static class PlanLinks
{
    /// <summary>The entry without its link to another.</summary>
    public static PlanEntry Cut(PlanEntry entry, EntryKey other) => entry switch
    {
        PlanAction action when other.Kind == EntryKind.Objective && action.Objective == other.Number => action with { Objective = null },
        PlanObjective objective when other.Kind == EntryKind.Opportunity && objective.Opportunity == other.Number => objective with { Opportunity = null },
        _ => entry,
    };
}
