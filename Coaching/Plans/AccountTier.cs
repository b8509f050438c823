namespace CoachBot.Coaching.Plans;

/// <summary>How much an account matters.</summary>
public enum AccountTier
{
    /// <summary>The most important: reviewed every quarter.</summary>
    A,

    /// <summary>The next tier: reviewed every year.</summary>
    B,

    /// <summary>The rest: reviewed together once a year.</summary>
    C,
}
