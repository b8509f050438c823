using System.Collections.Immutable;

namespace CoachBot.Coaching.Time;

/// <summary>Shares as whole percents that add up to 100, as a reader expects of a picture.</summary>
public static class WholeShares
{
    /// <summary>Whole percent for each activity, in the method's order.</summary>
    public static ImmutableArray<int> Of(TimeSplit split) => OfAmounts(split.Minutes.Values);

    /// <summary>
    /// Whole percent for each of several amounts from 0 up, in their order; all 0 when there is nothing to share. Each is rounded down, and the
    /// points left over go to the largest remainders, the earlier amount first where remainders are equal.
    /// </summary>
    public static ImmutableArray<int> OfAmounts(IReadOnlyList<int> amounts)
    {
        long total = amounts.Sum(amount => (long)amount);
        if (total == 0)
        {
            return [.. amounts.Select(_ => 0)];
        }

        var shares = amounts.Select(amount => (int)(100L * amount / total)).ToArray();
        var byRemainder = Enumerable.Range(0, amounts.Count).OrderByDescending(index => 100L * amounts[index] % total);
        foreach (int index in byRemainder.Take(100 - shares.Sum()))
        {
            shares[index]++;
        }

        return [.. shares];
    }
}
