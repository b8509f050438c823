using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.Tests;

/// <summary>Values that do not matter to the test that uses them.</summary>
public static class Some
{
    public static Organisation Organisation { get; } =
        new(Language.Chinese, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], TimeStandard.Default, WorkingCalendar.Default);

    public static ActivityMinutes Minutes(params (WorkActivity Activity, int Minutes)[] times) =>
        times.Aggregate(ActivityMinutes.None, (sum, time) => sum.Plus(time.Activity, time.Minutes));
}
