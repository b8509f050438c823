using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>What an answer shows about memory. The time it took does not count: people are interrupted.</summary>
public static class DrillGrading
{
    // Good answers in a row before one more counts as easy.
    private const int GoodBeforeEasy = 2;

    /// <summary>The grade of an answer. A wrong one is never Hard, which is a pass, and a guess shows nothing, right or not.</summary>
    public static Grade Of(bool isRight, Confidence confidence) => confidence switch
    {
        Confidence.Guess => Grade.Again,
        Confidence.NotSure => isRight ? Grade.Hard : Grade.Again,
        Confidence.Sure => isRight ? Grade.Good : Grade.Again,
        _ => throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Not a confidence."),
    };

    /// <summary>The same where Easy is given: to a good answer after two others.</summary>
    /// <param name="isRight">Whether it was the best option.</param>
    /// <param name="confidence">How sure the rep was.</param>
    /// <param name="earlier">The objective's grades before it, practice left out, in order.</param>
    public static Grade WithEasy(bool isRight, Confidence confidence, IEnumerable<Grade> earlier)
    {
        var grade = Of(isRight, confidence);
        Grade[] last = [.. earlier.TakeLast(GoodBeforeEasy)];
        return grade == Grade.Good && last.Length == GoodBeforeEasy && last.All(before => before >= Grade.Good) ? Grade.Easy : grade;
    }

    /// <summary>The share that knew, when a share answered right and the rest of them guessed: (p - g)/(1 - g), g one in four, and never below 0.</summary>
    /// <param name="right">p, 0 to 1.</param>
    public static double Known(double right)
    {
        const double guessed = 1.0 / Drill.Options;
        return Math.Max(0, (right - guessed) / (1 - guessed));
    }
}
