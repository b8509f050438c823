using System.Collections.Immutable;

namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>
/// The numbers that are fitted, as distances from the published weights: ln(w0/default) to ln(w3/default), the stability after each first grade;
/// ln(w20/default), how recall decays; w8 - default, what a review adds; ln(w11/default), what a lapse leaves. So many, and no more, hold with a few hundred reviews.
/// </summary>
internal static class SevenNumbers
{
    /// <summary>How many.</summary>
    public const int Count = 7;

    // The weight each number moves, and how far from the published one it is expected: the standard deviation of its prior.
    private static readonly ImmutableArray<(int Weight, bool IsLogarithm, double Spread)> All =
        [(0, true, 0.9), (1, true, 0.9), (2, true, 0.9), (3, true, 0.9), (20, true, 0.5), (8, false, 0.35), (11, true, 0.3)];

    /// <summary>The weights, held within their bounds.</summary>
    public static FsrsWeights Weights(ReadOnlySpan<double> numbers)
    {
        double[] values = [.. FsrsWeights.Default.Values];
        for (int place = 0; place < Count; place++)
        {
            var (weight, isLogarithm, _) = All[place];
            var (low, high) = FsrsWeights.Bounds[weight];
            values[weight] = Math.Clamp(isLogarithm ? values[weight] * Math.Exp(numbers[place]) : values[weight] + numbers[place], low, high);
        }

        return new(values);
    }

    /// <summary>How unexpected the numbers are, from 0, in the units of a sum of log losses: that of a Gaussian prior around the published weights.</summary>
    public static double Penalty(ReadOnlySpan<double> numbers)
    {
        double penalty = 0;
        for (int place = 0; place < Count; place++)
        {
            double spreads = numbers[place] / All[place].Spread;
            penalty += spreads * spreads / 2;
        }

        return penalty;
    }
}
