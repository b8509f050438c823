using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>The reviews of one memory: a person and an objective. Whose it is does not matter to a fit, and is not in it.</summary>
/// <param name="First">The day of the first review.</param>
/// <param name="Steps">The reviews in order, the first with no days before it; each other a day or more after the one before.</param>
public sealed record ReviewHistory(LocalDate First, ImmutableArray<ReviewStep> Steps)
{
    /// <summary>Reviews whose outcome can be predicted: all but the first.</summary>
    public int Predicted => Steps.Length - 1;

    /// <summary>The day of the last review.</summary>
    public LocalDate Last => First.PlusDays(Steps.Sum(step => step.Days));

    /// <summary>The histories in one person's log: what changes no memory, practice and second answers of a day, is left out as <see cref="MemoryModel.After"/> leaves it out.</summary>
    /// <param name="log">In the order of the answers.</param>
    public static IEnumerable<ReviewHistory> Of(IEnumerable<DrillReview> log) => log
        .Where(review => !review.IsPractice)
        .GroupBy(review => review.Drill.Objective)
        .Select(same => OfOne(same));

    /// <summary>The part before a day; null when nothing of it is.</summary>
    public ReviewHistory? Before(LocalDate day)
    {
        var date = First;
        int taken = Steps.TakeWhile(step => (date = date.PlusDays(step.Days)) < day).Count();
        return taken == 0 ? null : this with { Steps = Steps[..taken] };
    }

    private static ReviewHistory OfOne(IEnumerable<DrillReview> reviews)
    {
        var steps = ImmutableArray.CreateBuilder<ReviewStep>();
        LocalDate? first = null, last = null;
        foreach (var review in reviews.Where(review => last is null || review.Day > last))
        {
            steps.Add(new(last is { } before ? Period.DaysBetween(before, review.Day) : 0, review.Grade));
            (first, last) = (first ?? review.Day, review.Day);
        }

        return new(first!.Value, steps.DrainToImmutable());
    }
}

/// <summary>One review of a history.</summary>
/// <param name="Days">Whole days since the one before.</param>
/// <param name="Grade">How it went.</param>
public readonly record struct ReviewStep(int Days, Grade Grade);
