namespace CoachBot.Coaching.Plans;

/// <summary>The four groups of supporting material.</summary>
public enum MaterialGroup
{
    /// <summary>I The customer: 11 items.</summary>
    Customer,

    /// <summary>II Our performance there: 5 items.</summary>
    Performance,

    /// <summary>III Competition: 3 items.</summary>
    Competition,

    /// <summary>IV Action: 8 items.</summary>
    Action,
}
