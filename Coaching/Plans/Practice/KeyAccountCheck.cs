using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Practice;

/// <summary>The self-check of a key-account practice.</summary>
/// <param name="Elements">One answer for each element, in their order.</param>
/// <param name="Failures">One for each failure, in theirs; yes is that it does not happen.</param>
public sealed record KeyAccountCheck(ImmutableArray<CheckAnswer> Elements, ImmutableArray<CheckAnswer> Failures)
{
    // Twice what a failure weighs: an element is a cause, and mending it mends what begins in it.
    private const int ElementWeight = 2;

    /// <summary>The check with these answers.</summary>
    /// <exception cref="ArgumentException">There is not one for each element and each failure.</exception>
    public static KeyAccountCheck Of(IEnumerable<CheckAnswer> elements, IEnumerable<CheckAnswer> failures)
    {
        var check = new KeyAccountCheck([.. elements], [.. failures]);
        return check.Elements.Length == Enum.GetValues<PracticeElement>().Length && check.Failures.Length == Enum.GetValues<PracticeFailure>().Length
            ? check
            : throw new ArgumentException($"There are {check.Elements.Length} and {check.Failures.Length} answers; one for each element and each failure is needed.", nameof(elements));
    }

    /// <summary>
    /// What to mend, the first first: the elements with points, the most first, equal ones in the method's order. An element has two points for each step its
    /// answer is below yes, and one for each step below of a failure that begins in it.
    /// </summary>
    public ImmutableArray<ElementToMend> MendFirst =>
        [.. Enum.GetValues<PracticeElement>().Select(ToMend).Where(each => each.Points > 0).OrderByDescending(each => each.Points)];

    /// <summary>Compared by value.</summary>
    public bool Equals(KeyAccountCheck? other) => other is not null && Elements.SequenceEqual(other.Elements) && Failures.SequenceEqual(other.Failures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Elements.Length, Failures.Length);

    private ElementToMend ToMend(PracticeElement element)
    {
        var failures = Enum.GetValues<PracticeFailure>().Where(failure => failure.Cause() == element && Failures[(int)failure] != CheckAnswer.Yes).ToImmutableArray();
        int points = (ElementWeight * (int)Elements[(int)element]) + failures.Sum(failure => (int)Failures[(int)failure]);
        return new(element, Elements[(int)element], failures, points);
    }
}

/// <summary>An element to be mended.</summary>
/// <param name="Element">Which.</param>
/// <param name="Answer">How sound it was said to be.</param>
/// <param name="Failures">What goes wrong and begins in it.</param>
/// <param name="Points">How urgent it is, at least 1.</param>
public sealed record ElementToMend(PracticeElement Element, CheckAnswer Answer, ImmutableArray<PracticeFailure> Failures, int Points);
