using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>An answer that shows what was kept: the first to its objective on a day, and no practice.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Drill">What was asked.</param>
/// <param name="Day">When.</param>
/// <param name="SinceLast">Days since the person last did anything of the objective; null for the first time.</param>
/// <param name="IsRecalled">Whether it was right, and no admitted guess.</param>
/// <param name="IsGuess">Whether the person said it was a guess.</param>
/// <param name="Expected">The recall that was predicted, 0 to 1; null for the first time.</param>
public sealed record FirstAttempt(string Person, DrillId Drill, LocalDate Day, int? SinceLast, bool IsRecalled, bool IsGuess, double? Expected)
{
    /// <summary>Those of a log, in its order. Of the first answer in a log that begins later it is not known how long before was the last: it is left out.</summary>
    public static IEnumerable<FirstAttempt> Of(DrillLog log)
    {
        var last = new Dictionary<ObjectiveId, LocalDate>();
        foreach (var (review, confidence) in log.Answers)
        {
            LocalDate? before = last.TryGetValue(review.Drill.Objective, out var day) ? day : null;
            last[review.Drill.Objective] = before is { } earlier && earlier > review.Day ? earlier : review.Day;
            if (!review.IsPractice && (before is null ? review.Expected is null : review.Day > before))
            {
                yield return new(
                    log.Person, review.Drill, review.Day, before is { } since ? Period.DaysBetween(since, review.Day) : null, review.IsRecalled, confidence == Confidence.Guess, review.Expected);
            }
        }
    }
}
