using NodaTime;

namespace CoachBot.Storage;

/// <summary>Moments and lengths in the queues' unit, rounded up: a second late is late, a second early is wrong.</summary>
internal static class WholeSeconds
{
    private static readonly Duration JustUnder = Duration.FromSeconds(1) - Duration.Epsilon;

    /// <summary>Unix seconds of the first whole second that is not before a moment.</summary>
    public static long Until(Instant moment) => (moment + JustUnder).ToUnixTimeSeconds();

    /// <summary>The shortest length in whole seconds that is not shorter; none for a negative one.</summary>
    public static TimeSpan Of(Duration length) => TimeSpan.FromSeconds(Math.Max(0, Math.Ceiling(length.TotalSeconds)));
}
