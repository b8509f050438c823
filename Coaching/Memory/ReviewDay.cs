using NodaTime;

namespace CoachBot.Coaching.Memory;

/// <summary>The day an answer counts for.</summary>
public static class ReviewDay
{
    /// <summary>The hour a day begins at: what is answered after midnight is still of the evening before.</summary>
    public const int BeginsAt = 4;

    /// <summary>The day of a moment.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where the person is then.</param>
    public static LocalDate Of(Instant at, DateTimeZone zone) => at.InZone(zone).LocalDateTime.PlusHours(-BeginsAt).Date;
}
