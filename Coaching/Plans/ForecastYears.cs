using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Coaching.Plans;

/// <summary>Which years a forecast is of.</summary>
public static class ForecastYears
{
    // A plan that is begun in November is about next year, and one begun in February about this.
    private const int MonthsToMiddle = 6;

    /// <summary>The first: the calendar year that holds the middle of the plan's twelve months.</summary>
    public static int First(PlanHead head) => head.Start.PlusMonths(MonthsToMiddle).Year;

    /// <summary>A year of the forecast, 1 to <see cref="ForecastLine.Years"/>, as a calendar year.</summary>
    public static int Of(PlanHead head, int year) => First(head) + year - 1;
}
