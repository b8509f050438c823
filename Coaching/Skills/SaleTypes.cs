namespace CoachBot.Coaching.Skills;

/// <summary>Types of sale, any of them together.</summary>
[Flags]
public enum SaleTypes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Transactional 交易型.</summary>
    Transactional = 1,

    /// <summary>Relationship 关系型.</summary>
    Relationship = 2,

    /// <summary>Collaborative 合作型.</summary>
    Collaborative = 4,
}
