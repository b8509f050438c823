using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement.Curves;

/// <summary>How many first attempts were right after some days: what was measured, to be held against what was predicted.</summary>
/// <param name="Span">The days.</param>
/// <param name="Day">Their mean over the answers, rounded.</param>
/// <param name="Answers">How many.</param>
/// <param name="People">Of how many people.</param>
/// <param name="Recalled">The share that was right and no admitted guess, 0 to 1.</param>
/// <param name="Known">The share that knew, 0 to 1: lucky hits are taken out, of those who did not admit a guess.</param>
/// <param name="Expected">The share the model predicted to be recalled of these very answers, 0 to 1; null where it predicted none.</param>
public sealed record MeasuredRecall(DaySpan Span, int Day, int Answers, int People, double Recalled, double Known, double? Expected)
{
    /// <summary>Answers from which a share is shown: a share of fewer is chance.</summary>
    public const int LeastAnswers = 20;

    /// <summary>Days since the last practice, around the weeks that weekly drills come in.</summary>
    public static ImmutableArray<DaySpan> SincePractice { get; } = [new(1, 3), new(4, 10), new(11, 17), new(18, 31), new(32, 62), new(63, null)];

    /// <summary>Days since a training; the first are those of the check right after it.</summary>
    public static ImmutableArray<DaySpan> SinceTraining { get; } = [new(0, 1), new(2, 7), new(8, 14), new(15, 30), new(31, 60), new(61, 90), new(91, null)];

    /// <summary>Whether its share may be shown.</summary>
    /// <param name="leastPeople">People it must be of.</param>
    public bool IsEnough(int leastPeople) => Answers >= LeastAnswers && People >= leastPeople;

    /// <summary>By days since the last practice; spans without an answer are left out.</summary>
    public static ImmutableArray<MeasuredRecall> ByPractice(IEnumerable<FirstAttempt> attempts) =>
        By(SincePractice, [.. attempts.Where(attempt => attempt.SinceLast is not null).Select(attempt => (attempt.SinceLast!.Value, attempt))]);

    /// <summary>By days since a training; answers before it, and spans without one, are left out.</summary>
    /// <param name="attempts">The answers.</param>
    /// <param name="trained">The day of a person's training.</param>
    public static ImmutableArray<MeasuredRecall> ByTraining(IEnumerable<FirstAttempt> attempts, Func<string, LocalDate> trained) =>
        By(SinceTraining, [.. attempts.Select(attempt => (Period.DaysBetween(trained(attempt.Person), attempt.Day), attempt))]);

    /// <summary>All of some answers together; null without one.</summary>
    public static MeasuredRecall? Of(IReadOnlyCollection<FirstAttempt> attempts) =>
        attempts.Count == 0 ? null : Of(new(0, null), [.. attempts.Select(attempt => (0, attempt))]);

    private static ImmutableArray<MeasuredRecall> By(ImmutableArray<DaySpan> spans, (int Day, FirstAttempt Attempt)[] attempts) =>
        [.. spans.Select(span => (span, In: attempts.Where(each => span.Has(each.Day)).ToArray())).Where(each => each.In.Length > 0).Select(each => Of(each.span, each.In))];

    private static MeasuredRecall Of(DaySpan span, (int Day, FirstAttempt Attempt)[] attempts)
    {
        double recalled = attempts.Average(each => each.Attempt.IsRecalled ? 1.0 : 0);
        double claimed = attempts.Average(each => each.Attempt.IsGuess ? 0.0 : 1);
        return new(
            span,
            (int)Math.Round(attempts.Average(each => each.Day), MidpointRounding.AwayFromZero),
            attempts.Length,
            attempts.Select(each => each.Attempt.Person).Distinct().Count(),
            recalled,
            claimed == 0 ? 0 : claimed * DrillGrading.Known(recalled / claimed),
            attempts.Average(each => each.Attempt.Expected));
    }
}

/// <summary>Some days in a row.</summary>
/// <param name="From">The first, from 0.</param>
/// <param name="To">The last; null for no last.</param>
public sealed record DaySpan(int From, int? To)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Has(int day) => day >= From && (To is null || day <= To);
}
