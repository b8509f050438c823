namespace CoachBot.Coaching.Drills;

/// <summary>The part of a drill that is wrong.</summary>
public enum DrillField
{
    /// <summary>The objective's name.</summary>
    Name,

    /// <summary>What the rep can do.</summary>
    Goal,

    /// <summary>What the rep is faced with.</summary>
    Situation,

    /// <summary>One of the answers.</summary>
    Option,

    /// <summary>The reason of one of them.</summary>
    Why,

    /// <summary>Which answer is the best.</summary>
    Best,

    /// <summary>What to try.</summary>
    Try,
}

/// <summary>What is wrong with it.</summary>
public enum DrillFault
{
    /// <summary>Nothing was entered.</summary>
    Empty,

    /// <summary>It has fewer characters than <see cref="DrillProblem.Limit"/>.</summary>
    TooShort,

    /// <summary>It has more characters than <see cref="DrillProblem.Limit"/>.</summary>
    TooLong,

    /// <summary>It says the same as item <see cref="DrillProblem.Limit"/>.</summary>
    Alike,

    /// <summary>It is much longer than item <see cref="DrillProblem.Limit"/>, the shortest.</summary>
    Uneven,

    /// <summary>A drill that is in use tells the same situation.</summary>
    Taken,

    /// <summary>It is none of the places of an answer.</summary>
    NoPlace,
}

/// <summary>One thing that keeps a drill from being put in use.</summary>
/// <param name="Field">Where.</param>
/// <param name="Item">Which of the answers or reasons, from 1; 0 for a field there is one of.</param>
/// <param name="Fault">What.</param>
/// <param name="Value">What was entered.</param>
/// <param name="Limit">What is accepted, as the fault tells; 0 where it has none.</param>
public sealed record DrillProblem(DrillField Field, int Item, DrillFault Fault, string Value, int Limit = 0);
