namespace CoachBot.Coaching.Time;

/// <summary>How the time of one day or of several days is split over the activities.</summary>
/// <param name="Minutes">Minutes over all the days together.</param>
/// <param name="Days">Days the minutes come from, 1 or more.</param>
public sealed record TimeSplit(ActivityMinutes Minutes, int Days)
{
    /// <summary>The split over all days of a list that are logged, or null when none is.</summary>
    public static TimeSplit? Of(IEnumerable<DayLog> days)
    {
        var logged = days.Where(day => day.IsLogged).ToList();
        return logged.Count == 0
            ? null
            : new(logged.Aggregate(ActivityMinutes.None, (sum, day) => sum.Plus(day.Entry.Minutes)), logged.Count);
    }

    /// <summary>Percent of the time spent on one activity, 0 to 100.</summary>
    public double Share(WorkActivity activity) => 100.0 * Minutes[activity] / Minutes.Total;

    /// <summary>Percent of the time that produces revenue directly, 0 to 100.</summary>
    public double RevenueShare(TimeStandard standard) => 100.0 * standard.RevenueProducing.Sum(activity => Minutes[activity]) / Minutes.Total;

    /// <summary>Hours of an average day of these.</summary>
    public double HoursPerDay => Minutes.Total / 60.0 / Days;
}
