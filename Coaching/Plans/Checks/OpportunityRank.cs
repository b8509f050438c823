namespace CoachBot.Coaching.Plans.Checks;

/// <summary>What to do about an opportunity, by size and chance.</summary>
public enum OpportunityRank
{
    /// <summary>Large, and likely: act now 马上行动.</summary>
    ActNow,

    /// <summary>Large, not likely: plan an attack 计划出击.</summary>
    PlanAttack,

    /// <summary>Small, but likely: seize when it comes 伺机而动.</summary>
    Seize,

    /// <summary>Small, and not likely: shelve 搁置.</summary>
    Shelve,
}
