using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;

namespace CoachBot.Dialogs.Tests.Curves;

/// <summary>Answers to drills of the weeks before Monday 23 November 2026.</summary>
internal static class Practice
{
    /// <summary>A skill with four objectives at most, drilled once a week; every fifth answer is missed.</summary>
    /// <param name="weeks">Weeks back to the first answer.</param>
    /// <param name="skill">The skill's id.</param>
    /// <param name="objectives">How many of its objectives.</param>
    public static IEnumerable<LoggedAnswer> Of(int weeks, string skill = "price", int objectives = 3)
    {
        var memories = new Dictionary<ObjectiveId, ObjectiveMemory?>();
        var some = DrillBank.Standard.Of(new(skill)).Take(objectives).ToList();
        for (int week = weeks, n = 0; week >= 0; week--)
        {
            foreach (var objective in some)
            {
                var (day, memory) = (Chat.Monday.PlusDays(-7 * week), memories.GetValueOrDefault(objective.Id));
                var review = new DrillReview(
                    objective.Drills[0].Id, day, ++n % 5 == 0 ? Grade.Again : Grade.Good, false, memory is null ? null : MemoryModel.Standard.Recall(memory, day), MemoryModel.Standard.Version);
                memories[objective.Id] = MemoryModel.Standard.After(memory, review);
                yield return new(review, Confidence.Sure);
            }
        }
    }
}
