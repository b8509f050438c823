using System.Collections.Immutable;
using System.Globalization;

namespace CoachBot.Coaching.Memory;

/// <summary>The 21 weights of FSRS-6, w0 to w20, each within its bounds.</summary>
public sealed class FsrsWeights
{
    /// <summary>How many there are.</summary>
    public const int Count = 21;

    /// <summary>The weights of these numbers.</summary>
    /// <exception cref="ArgumentException">There are not 21, or one is out of its bounds or no number.</exception>
    public FsrsWeights(IEnumerable<double> values)
    {
        Values = [.. values];
        if (Values.Length != Count)
        {
            throw new ArgumentException($"There are {Values.Length} weights, not {Count}.", nameof(values));
        }

        // NaN compares as false, so that it is out of every bounds.
        if (Enumerable.Range(0, Count).FirstOrDefault(i => !(Values[i] >= Bounds[i].Low && Values[i] <= Bounds[i].High), -1) is >= 0 and var wrong)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"w{wrong} is {Values[wrong]}; it must be {Bounds[wrong].Low} to {Bounds[wrong].High}."), nameof(values));
        }
    }

    /// <summary>The least and the most each may be.</summary>
    public static ImmutableArray<(double Low, double High)> Bounds { get; } =
    [
        (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4), (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5),
        (0.001, 5), (0.001, 0.25), (0.001, 0.9), (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0.01, 0.8), (0.1, 0.8),
    ];

    /// <summary>Those published with FSRS-6, of many people and cards. Declared after the bounds they are held to.</summary>
    public static FsrsWeights Default { get; } = new(
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]);

    /// <summary>All, in order.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The weight w<paramref name="index"/>.</summary>
    public double this[int index] => Values[index];
}
