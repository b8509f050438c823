using System.Collections.Immutable;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Portfolio;

namespace CoachBot.Dialogs.Contacts;

/// <summary>What is due of one plan.</summary>
/// <param name="Plan">The plan: the reader's own, of somebody the reader leads, or one in which the reader sees to actions.</param>
/// <param name="Of">Which of these.</param>
/// <param name="Events">The earliest first; at least one.</param>
public sealed record PlanDue(PlanHead Plan, PlanDueOf Of, ImmutableArray<PlanEvent> Events);

/// <summary>What somebody has to do with a plan.</summary>
public enum PlanDueOf
{
    /// <summary>It is theirs.</summary>
    Own,

    /// <summary>They see to some of its actions, and do not read it.</summary>
    Given,

    /// <summary>They lead its owner.</summary>
    Team,
}
