using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Plans;

/// <summary>What the kinds of lines are called, by their ids: no two kinds have the same.</summary>
public static class KindNames
{
    /// <summary>The name of a kind.</summary>
    /// <exception cref="NotSupportedException">There is none of the id.</exception>
    public static string Of(string id, Texts texts) =>
        PlanIds.From<RiskKind>(id) is { } risk ? texts.RiskName(risk)
        : PlanIds.From<ObjectiveKind>(id) is { } objective ? texts.ObjectiveName(objective)
        : PlanIds.From<ResourceKind>(id) is { } resource ? texts.ResourceName(resource)
        : PlanIds.From<ActionKind>(id) is { } action ? texts.ActionListName(action)
        : throw new NotSupportedException($"There is no kind {id}.");

    /// <summary>The name of a line's kind; null for a line of which there is one kind, or whose list says it.</summary>
    public static string? Of(PlanEntry entry, Texts texts) => entry switch
    {
        PlanRisk risk => texts.RiskName(risk.Kind),
        PlanObjective objective => texts.ObjectiveName(objective.Kind),
        PlanResource resource => texts.ResourceName(resource.Kind),
        _ => null,
    };
}
