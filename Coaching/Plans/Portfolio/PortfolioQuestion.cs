namespace CoachBot.Coaching.Plans.Portfolio;

/// <summary>The method's questions on all plans together, in its order.</summary>
public enum PortfolioQuestion
{
    /// <summary>Which opportunities and accounts matter most to the company.</summary>
    MattersMost,

    /// <summary>What the plans mean for the business strategy.</summary>
    BusinessStrategy,

    /// <summary>How opportunities could be linked or aligned.</summary>
    LinkedOpportunities,

    /// <summary>Which resources support selling and service.</summary>
    SupportingResources,
}
