namespace CoachBot.Bot.Identity;

/// <summary>When a token may be used.</summary>
public static class TokenLifetime
{
    /// <summary>How far the issuer's clock and ours may be apart.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Whether a token is valid at a moment, all in UTC. One without an end never is.</summary>
    public static bool Includes(DateTime? notBefore, DateTime? expires, DateTime now) =>
        expires is { } end && end > now - Skew && (notBefore is not { } start || (start < now + Skew && start <= end));
}
