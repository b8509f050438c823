using System.Collections.Immutable;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Training;

/// <summary>One topic of a training programme.</summary>
/// <param name="Id">The id it is stored under; it never changes.</param>
/// <param name="Stage">Id of the stage it is taught in.</param>
/// <param name="Format">How.</param>
/// <param name="Name">What it is called, at most <see cref="LongestName"/> characters.</param>
/// <param name="Hours">Hours a rep spends on it over the whole stage, 1 to <see cref="MostHours"/>.</param>
/// <param name="Skills">The skills it trains; empty for a topic that is about none, such as the company's culture.</param>
/// <param name="Teacher">Who teaches.</param>
/// <param name="UsedFor">The work in which reps use it within four weeks, at most <see cref="LongestName"/> characters; null for none named.</param>
/// <param name="IsChosen">Whether reps choose it themselves.</param>
public sealed record ProgrammeTopic(
    string Id,
    string Stage,
    TrainingFormat Format,
    Bilingual<string> Name,
    int Hours,
    ImmutableArray<SkillId> Skills,
    TrainingTeacher Teacher = TrainingTeacher.Trainer,
    Bilingual<string>? UsedFor = null,
    bool IsChosen = false)
{
    /// <summary>Characters a name or a use may have.</summary>
    public const int LongestName = 80;

    /// <summary>Hours a topic may take.</summary>
    public const int MostHours = 400;

    /// <summary>Compared by value.</summary>
    public bool Equals(ProgrammeTopic? other) =>
        other is not null && (Id, Stage, Format, Name, Hours, Teacher, UsedFor, IsChosen)
        == (other.Id, other.Stage, other.Format, other.Name, other.Hours, other.Teacher, other.UsedFor, other.IsChosen)
        && Skills.SequenceEqual(other.Skills);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Stage, Format, Name, Hours);
}
