using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a split of time.</content>
public sealed partial class English
{
    public override string PictureTitle => "Your time against the ideal, %";

    public override string Yours => "You";

    public override string Ideal => "Ideal";

    public override string ProducesRevenue => "produces revenue";

    public override string RevenueName => "Producing revenue";

    public override string NoLever => "Planning, face-to-face calls, problems and reports are all where they should be. Keep it so.";

    public override string DaysLoggedName => "Logged";

    public override string EstimateName => "Your first guess";

    public override string HoursName(int days) => days == 1 ? "Hours" : "Hours a day";

    public override string HoursValue(int minutes, Band ideal) => $"{Duration(minutes)} (ideal {ideal.From}–{ideal.To} h)";

    public override string RevenueValue(double share, TimeStandard standard) =>
        $"{Whole(share)}% (average team {Range(standard.AverageForce)}, high-performing {Range(standard.HighPerformingForce)})";

    public override string Lever(LeverGap gap) => gap.Lever switch
    {
        Coaching.Time.Lever.MoreTime =>
            $"Find more time: your day has {gap.Actual:0.#} h, an ideal one at least {gap.Ideal:0} h. Which hour could you win back tomorrow?",
        Coaching.Time.Lever.MorePlanning =>
            $"Plan more: account and project planning took {Whole(gap.Actual)}% of your time, the ideal is {Whole(gap.Ideal)}%. Block the first half hour tomorrow.",
        Coaching.Time.Lever.MoreSelling =>
            $"Be in front of customers more: face-to-face calls took {Whole(gap.Actual)}% of your time, the ideal is {Whole(gap.Ideal)}%. Which call can you add this week?",
        Coaching.Time.Lever.FewerProblems =>
            $"Hand problems over: they took {Whole(gap.Actual)}% of your time, the ideal is {Whole(gap.Ideal)}%. Which of them could order management or shipping settle without you?",
        Coaching.Time.Lever.FewerReports =>
            $"Write fewer reports: they took {Whole(gap.Actual)}% of your time, the ideal is {Whole(gap.Ideal)}%. Which one would nobody miss?",
        _ => throw new NotSupportedException($"{gap.Lever} has no English sentence."),
    };

    public override string PeriodTitle(bool isWeek, LocalDate first, LocalDate last) =>
        isWeek ? $"This week: {Date(first)} to {Date(last)}" : $"This month: {Date(first)} to {Date(last)}";

    public override string PeriodFallback(bool isWeek, int days, double revenueShare, string lever) =>
        $"{(isWeek ? "This week" : "This month")}: {DaysLogged(days)} logged, {Whole(revenueShare)}% of the time producing revenue. {lever}";

    public override string NothingLoggedInPeriod(bool isWeek) =>
        $"Nothing is logged this {(isWeek ? "week" : "month")} yet. One line is enough, such as “{LogExample}”.";

    public override string DaysLogged(int days) => days == 1 ? "1 day" : $"{days} days";

    public override string NoTrend(bool isWeek) => isWeek ? "nothing logged last week" : "nothing logged last month";

    public override string TrendName(bool isWeek) => isWeek ? "Against last week" : "Against last month";

    public override string Trend(double now, double before, int daysBefore) => (Whole(now) - Whole(before)) switch
    {
        0 => $"unchanged from {Whole(before)}% ({DaysLogged(daysBefore)})",
        > 0 and var points => $"{Points(points)} up from {Whole(before)}% ({DaysLogged(daysBefore)})",
        var points => $"{Points(-points)} down from {Whole(before)}% ({DaysLogged(daysBefore)})",
    };

    public override string EstimateGap(int estimate, double logged) => (Whole(logged) - estimate) switch
    {
        0 => $"{estimate}% selling, and the log says the same",
        > 0 and var points => $"{estimate}% selling; the log shows {Points(points)} more",
        var points => $"{estimate}% selling; the log shows {Points(-points)} less",
    };

    private static string Points(int points) => points == 1 ? "1 point" : $"{points} points";

    private static string Range(Band band) => $"{band.From}–{band.To}%";
}
