using CoachBot.Coaching.Plans.Entries;
using NodaTime;

namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>What keeps a plan alive.</summary>
public enum PlanEventKind
{
    /// <summary>A step of the plan should be done.</summary>
    Step,

    /// <summary>The time for all steps is over, and the plan is not written.</summary>
    Unfinished,

    /// <summary>The plan is reviewed by itself.</summary>
    Review,

    /// <summary>The plan is reviewed together with others.</summary>
    GroupReview,

    /// <summary>The plan was submitted and waits for its reviewer.</summary>
    Submitted,

    /// <summary>A progress report is written.</summary>
    Report,

    /// <summary>A milestone is due.</summary>
    Milestone,

    /// <summary>An action that is no milestone is to be done by a colleague.</summary>
    Action,

    /// <summary>The year of the plan is over: next year's is begun.</summary>
    NextPlan,
}

/// <summary>Something that is to be done.</summary>
/// <param name="Kind">What.</param>
/// <param name="Date">By when; null for no day.</param>
/// <param name="Action">Which milestone or action; null for the rest.</param>
public sealed record PlanEvent(PlanEventKind Kind, LocalDate? Date, PlanAction? Action = null)
{
    /// <summary>Which step; null for the rest.</summary>
    public PlanStep? Step { get; init; }

    /// <summary>Whether it was due before this day.</summary>
    public bool IsOverdue(LocalDate today) => Date < today;
}
