namespace CoachBot.Coaching.Skills;

/// <summary>The stages a customer goes through when buying, in order, and the work that runs through all of them.</summary>
public enum BuyingStage
{
    /// <summary>Recognise the need 认识需求.</summary>
    Recognise,

    /// <summary>Evaluate options 评估方案.</summary>
    Evaluate,

    /// <summary>Resolve concerns 消除顾虑.</summary>
    Resolve,

    /// <summary>Decide 决策.</summary>
    Decide,

    /// <summary>Implement 实施.</summary>
    Implement,

    /// <summary>At every stage; comes after the five where an order is needed.</summary>
    Throughout,
}
