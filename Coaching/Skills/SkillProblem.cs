namespace CoachBot.Coaching.Skills;

/// <summary>The part of a definition that is wrong.</summary>
public enum SkillField
{
    /// <summary>The skill as a whole.</summary>
    Skill,

    /// <summary>The full name.</summary>
    Name,

    /// <summary>The short name.</summary>
    ShortName,

    /// <summary>The definition.</summary>
    Definition,

    /// <summary>One of the sub-skills, or all.</summary>
    SubSkill,

    /// <summary>One of the anchors.</summary>
    Anchor,

    /// <summary>One of the words it is called by, or all.</summary>
    Word,

    /// <summary>The types of sale.</summary>
    SaleTypes,
}

/// <summary>What is wrong with it.</summary>
public enum SkillFault
{
    /// <summary>Nothing was entered.</summary>
    Empty,

    /// <summary>It has more characters than <see cref="SkillProblem.Limit"/>.</summary>
    TooLong,

    /// <summary>It says the same as item <see cref="SkillProblem.Limit"/>.</summary>
    Alike,

    /// <summary>The skill <see cref="SkillProblem.TakenBy"/> is called so.</summary>
    Taken,

    /// <summary>There are fewer than <see cref="SkillProblem.Limit"/>.</summary>
    TooFew,

    /// <summary>There are more than <see cref="SkillProblem.Limit"/>.</summary>
    TooMany,
}

/// <summary>One thing that keeps a definition from being saved.</summary>
/// <param name="Field">Where.</param>
/// <param name="Item">Which of several, from 1: for an anchor its score. 0 for the field as a whole.</param>
/// <param name="Fault">What.</param>
/// <param name="Value">What was entered; for a number of items, the number.</param>
/// <param name="Limit">What is accepted, in the unit the fault tells; 0 where it has none.</param>
/// <param name="TakenBy">The skill that is called so, retired or not; null unless the fault is <see cref="SkillFault.Taken"/>.</param>
public sealed record SkillProblem(SkillField Field, int Item, SkillFault Fault, string Value, int Limit, SkillId? TakenBy = null);
