namespace CoachBot.Coaching.Time;

/// <summary>Finds the one thing to change about a split of time.</summary>
public static class Levers
{
    /// <summary>Gaps of less than half a point would be shown as 0 and are none.</summary>
    private const double SmallestGap = 0.5;

    /// <summary>
    /// The levers with a gap, the largest first and equal ones in the method's order; empty when the split is ideal.
    /// </summary>
    /// <param name="split">The time to look at.</param>
    /// <param name="standard">What it is compared with.</param>
    /// <param name="usualDayMinutes">
    /// Minutes of the rep's usual day. A day shorter than that is a part of a day, or a log that is not whole, and says nothing about
    /// the hours worked: more time is then not a lever.
    /// </param>
    public static IReadOnlyList<LeverGap> Rank(TimeSplit split, TimeStandard standard, int usualDayMinutes) =>
    [
        .. Gaps(split, standard, usualDayMinutes / 60.0)
            .Where(gap => gap.Points >= SmallestGap)
            .OrderByDescending(gap => gap.Points)
            .ThenBy(gap => gap.Lever),
    ];

    private static IEnumerable<LeverGap> Gaps(TimeSplit split, TimeStandard standard, double usualHours)
    {
        int idealHours = standard.IdealDay.From;
        if (split.HoursPerDay >= usualHours)
        {
            yield return new(Lever.MoreTime, split.HoursPerDay, idealHours, 100 * (idealHours - split.HoursPerDay) / idealHours);
        }

        yield return More(Lever.MorePlanning, WorkActivity.AccountPlanning, WorkActivity.ProjectPlanning);
        yield return More(Lever.MoreSelling, WorkActivity.FaceToFaceCalls);
        yield return Less(Lever.FewerProblems, WorkActivity.HandlingProblems);
        yield return Less(Lever.FewerReports, WorkActivity.WritingReports);

        LeverGap More(Lever lever, params WorkActivity[] activities)
        {
            var (actual, ideal) = Both(activities);
            return new(lever, actual, ideal, ideal - actual);
        }

        LeverGap Less(Lever lever, params WorkActivity[] activities)
        {
            var (actual, ideal) = Both(activities);
            return new(lever, actual, ideal, actual - ideal);
        }

        (double Actual, double Ideal) Both(WorkActivity[] activities) =>
            (100.0 * activities.Sum(activity => split.Minutes[activity]) / split.Minutes.Total, activities.Sum(standard.Ideal));
    }
}
