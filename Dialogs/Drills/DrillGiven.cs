using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.Drills;

/// <summary>An answer as it is told again when its card is answered once more.</summary>
/// <param name="Drill">Which.</param>
/// <param name="At">When, in whole seconds.</param>
/// <param name="Chosen">The place of the option, 0 to 3.</param>
/// <param name="Confidence">How sure the person was.</param>
/// <param name="IsPractice">Whether it counts for nothing.</param>
public sealed record DrillGiven(DrillId Drill, Instant At, int Chosen, Confidence Confidence, bool IsPractice)
{
    /// <summary>Whether it was the best option.</summary>
    public bool IsRight(Drill drill) => Chosen == drill.Best;

    /// <summary>Whether it was right and no guess.</summary>
    public bool IsRecalled(Drill drill) => IsRight(drill) && Confidence != Confidence.Guess;
}
