using NodaTime;

namespace CoachBot.Storage;

/// <summary>What both queues accept: the limits of Azure Storage Queues, kept on SQLite too so that nothing works on one of them only.</summary>
internal static class WakeUpLimits
{
    private const int MostTaken = 32;

    private static readonly Duration ShortestTaking = Duration.FromSeconds(1);
    private static readonly Duration LongestLease = Duration.FromDays(7);

    /// <exception cref="ArgumentOutOfRangeException">Says what was given and what is accepted.</exception>
    public static void CheckTake(int most, Duration lease)
    {
        if (most is < 1 or > MostTaken)
        {
            throw new ArgumentOutOfRangeException(nameof(most), $"{most} wake-ups cannot be taken at once; 1 to {MostTaken} are accepted.");
        }

        CheckLease(lease, ShortestTaking, "1 second");
    }

    /// <exception cref="ArgumentOutOfRangeException">Says what was given and what is accepted.</exception>
    public static void CheckKeep(Duration lease) => CheckLease(lease, Duration.Zero, "0 seconds");

    private static void CheckLease(Duration lease, Duration shortest, string named)
    {
        if (lease < shortest || lease > LongestLease)
        {
            throw new ArgumentOutOfRangeException(nameof(lease), $"A lease of {lease} is not possible; {named} to 7 days are accepted.");
        }
    }
}
