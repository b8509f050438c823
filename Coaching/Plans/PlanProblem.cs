using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>What is wrong with a part of an entry.</summary>
public enum PlanFault
{
    /// <summary>Nothing was entered.</summary>
    Empty,

    /// <summary>It has more characters than <see cref="PlanProblem.Most"/>.</summary>
    TooLong,

    /// <summary>The number is not <see cref="PlanProblem.Least"/> to <see cref="PlanProblem.Most"/>.</summary>
    OutOfRange,

    /// <summary>The plan has <see cref="PlanProblem.Most"/> of the kind already.</summary>
    TooMany,

    /// <summary>The field is not filled with text.</summary>
    NoTextField,

    /// <summary>The date is over.</summary>
    InThePast,

    /// <summary>The date is still to come.</summary>
    InTheFuture,

    /// <summary>The date is further away than <see cref="PlanProblem.Most"/> years.</summary>
    TooFar,
}

/// <summary>One thing that keeps an entry from being saved.</summary>
/// <param name="Part">Where; null for the entry as a whole.</param>
/// <param name="Fault">What.</param>
/// <param name="Least">The least that is accepted; 0 where the fault has none.</param>
/// <param name="Most">The most; 0 where it has none.</param>
public sealed record PlanProblem(EntryPart? Part, PlanFault Fault, decimal Least = 0, decimal Most = 0);
