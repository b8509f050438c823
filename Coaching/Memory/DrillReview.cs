using CoachBot.Coaching.Drills;
using NodaTime;

namespace CoachBot.Coaching.Memory;

/// <summary>One answer to a drill, as it is logged: never changed, and never deleted but by an undo or the person.</summary>
/// <param name="Drill">What was asked, with its variant.</param>
/// <param name="Day">When, as <see cref="ReviewDay"/> counts days, in the zone the person was in.</param>
/// <param name="Grade">How it went.</param>
/// <param name="IsPractice">Whether it was a retry after the explanation, which shows nothing about memory.</param>
/// <param name="Expected">The recall the model expected, 0 to 1; null for an objective's first.</param>
/// <param name="Model">The model that expected it.</param>
public sealed record DrillReview(DrillId Drill, LocalDate Day, Grade Grade, bool IsPractice, double? Expected, MemoryModelVersion Model)
{
    /// <summary>Whether the answer was right and no guess.</summary>
    public bool IsRecalled => Grade != Grade.Again;
}
