using System.Collections.Immutable;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>What a manager last changed about what is wanted of the reps' skills, as it was before.</summary>
/// <param name="Operation">The one that changed it.</param>
public abstract record AimUndo(string Operation)
{
    /// <summary>The operation that takes it back, by button or by word.</summary>
    public string UndoOperation => Operation + "/undo";
}

/// <summary>What was wanted of the whole team.</summary>
/// <param name="Before">Of the skills that were changed only.</param>
public sealed record TeamAimsUndo(string Operation, ImmutableArray<SkillAim> Before) : AimUndo(Operation)
{
    /// <summary>Compared by value.</summary>
    public bool Equals(TeamAimsUndo? other) => other is not null && Operation == other.Operation && Before.SequenceEqual(other.Before);

    /// <inheritdoc/>
    public override int GetHashCode() => Operation.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What was wanted of one rep.</summary>
/// <param name="Rep">Entra object id.</param>
/// <param name="Skill">Which skill.</param>
/// <param name="Before">Null where the team's importance held.</param>
public sealed record OverrideUndo(string Operation, string Rep, SkillId Skill, ImportanceOverride? Before) : AimUndo(Operation);
