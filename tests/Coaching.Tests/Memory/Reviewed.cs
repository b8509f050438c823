using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using NodaTime;

namespace CoachBot.Coaching.Tests.Memory;

/// <summary>Reviews and memories for tests.</summary>
internal static class Reviewed
{
    /// <summary>A Tuesday.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 24);

    public static ObjectiveId Objective(string id) => ObjectiveId.From(id)!.Value;

    public static DrillReview Review(string objective, int day, Grade grade, bool isPractice = false, int variant = 1) =>
        new(new(Objective(objective), variant), Today.PlusDays(day), grade, isPractice, null, MemoryModel.Standard.Version);

    /// <summary>An objective reviewed once, some days ago, with a stability.</summary>
    public static ObjectiveMemory Memory(string objective, double stability, int daysAgo) =>
        new(Objective(objective), new(stability, 5), Today.PlusDays(-daysAgo), MemoryModel.Standard.Version);
}
