using System.Collections.Immutable;

namespace CoachBot.Coaching.Time;

/// <summary>Shares as whole percents that add up to 100, as a reader expects of a picture.</summary>
public static class WholeShares
{
    /// <summary>
    /// Whole percent for each activity, in the method's order. Each is rounded down, and the points left over go to the largest
    /// remainders, the earlier activity first where remainders are equal.
    /// </summary>
    public static ImmutableArray<int> Of(TimeSplit split)
    {
        long total = split.Minutes.Total;
        var shares = split.Minutes.Values.Select(minutes => (int)(100L * minutes / total)).ToArray();
        var byRemainder = WorkActivities.All.OrderByDescending(activity => 100L * split.Minutes[activity] % total).ThenBy(activity => activity);
        foreach (var activity in byRemainder.Take(100 - shares.Sum()))
        {
            shares[(int)activity]++;
        }

        return [.. shares];
    }
}
