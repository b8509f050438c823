using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about a split of time, of a day or a longer period.</summary>
public abstract partial class Texts
{
    public abstract string PictureTitle { get; }

    public abstract string Yours { get; }

    public abstract string Ideal { get; }

    public abstract string ProducesRevenue { get; }

    public abstract string HoursName(int days);

    public abstract string HoursValue(int minutes, Band ideal);

    public abstract string RevenueName { get; }

    public abstract string RevenueValue(double share, TimeStandard standard);

    /// <summary>The one thing to change, with its figures.</summary>
    public abstract string Lever(LeverGap gap);

    public abstract string NoLever { get; }

    public abstract string PeriodTitle(bool isWeek, LocalDate first, LocalDate last);

    public abstract string PeriodFallback(bool isWeek, int days, double revenueShare, string lever);

    public abstract string NothingLoggedInPeriod(bool isWeek);

    public abstract string DaysLoggedName { get; }

    public abstract string DaysLogged(int days);

    public abstract string TrendName(bool isWeek);

    public abstract string NoTrend(bool isWeek);

    public abstract string Trend(double now, double before, int daysBefore);

    public abstract string EstimateName { get; }

    public abstract string EstimateGap(int estimate, double logged);
}
