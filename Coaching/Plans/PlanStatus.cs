namespace CoachBot.Coaching.Plans;

/// <summary>Where a plan stands.</summary>
public enum PlanStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>With the reviewer; nobody changes it.</summary>
    Submitted,

    /// <summary>Given back with comments.</summary>
    Returned,

    /// <summary>The reference everybody works by.</summary>
    Approved,

    /// <summary>No longer worked by.</summary>
    Archived,
}
