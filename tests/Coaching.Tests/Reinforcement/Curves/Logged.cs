using CoachBot.Coaching.Memory;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Coaching.Tests.Memory;
using CsCheck;

namespace CoachBot.Coaching.Tests.Reinforcement.Curves;

/// <summary>Logs for tests: day 0 is <see cref="Reviewed.Today"/>.</summary>
internal static class Logged
{
    /// <summary>Logs of up to three objectives, as weekly drills with a practice now and then make them.</summary>
    public static Gen<DrillLog> Any(Gen<Grade> grades) => Gen.Select(Gen.Int[0, 30], grades, Gen.Int[0, 9].Select(each => each == 0)).Array[1, 12].Array[1, 3].Select(
        objectives => Of("ann", [.. objectives.SelectMany((answers, number) => Days(answers).Select(each => ($"price/{(char)('a' + number)}", each.Day, each.Grade, each.IsPractice)))]));

    /// <summary>The log of somebody.</summary>
    public static DrillLog Of(string person, params (string Objective, int Day, Grade Grade, bool IsPractice)[] answers)
    {
        var seen = new HashSet<string>();
        return new(person, [.. answers.Select(each => Answer(each.Objective, each.Day, each.Grade, each.IsPractice, seen.Add(each.Objective) ? null : 0.8))]);
    }

    /// <summary>An answer that was graded.</summary>
    public static LoggedAnswer Answer(string objective, int day, Grade grade, bool isPractice = false, double? expected = 0.8, Confidence confidence = Confidence.Sure) =>
        new(Reviewed.Review(objective, day, grade, isPractice) with { Expected = expected }, confidence);

    private static IEnumerable<(int Day, Grade Grade, bool IsPractice)> Days((int Gap, Grade Grade, bool IsPractice)[] answers)
    {
        int day = 0;
        for (int n = 0; n < answers.Length; n++)
        {
            day += n == 0 ? 0 : answers[n].Gap;
            yield return (day, answers[n].Grade, n > 0 && answers[n].IsPractice);
        }
    }
}
