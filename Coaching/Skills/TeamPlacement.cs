using NodaTime;

namespace CoachBot.Coaching.Skills;

/// <summary>Whether a rep can do the job.</summary>
public enum Ability
{
    /// <summary>Has the ability 具备.</summary>
    Has,

    /// <summary>Not yet, but can learn 能学会.</summary>
    CanLearn,

    /// <summary>Cannot learn it 学不会.</summary>
    Cannot,
}

/// <summary>Whether a rep wants to.</summary>
public enum Attitude
{
    /// <summary>Willing 愿意.</summary>
    Willing,

    /// <summary>Unwilling 不愿意.</summary>
    Unwilling,
}

/// <summary>Where a manager places a rep.</summary>
/// <param name="Rep">Entra object id.</param>
/// <param name="Ability">The column.</param>
/// <param name="Attitude">The row.</param>
/// <param name="Date">The day, in the manager's zone.</param>
/// <param name="Note">Why, at most <see cref="LongestNote"/> characters; null for nothing.</param>
public sealed record TeamPlacement(string Rep, Ability Ability, Attitude Attitude, LocalDate Date, string? Note = null)
{
    /// <summary>Characters a note may have.</summary>
    public const int LongestNote = 300;
}
