namespace CoachBot.Coaching.Plans;

/// <summary>What a plan asks for, in the order of the steps: each is on the form of one step and in one section of the document.</summary>
public enum PlanField
{
    /// <summary>I.1 The customer's overall strategy.</summary>
    CustomerStrategy,

    /// <summary>I.2 Its financial results.</summary>
    CustomerFinance,

    /// <summary>I.3 Its results in its market.</summary>
    CustomerMarket,

    /// <summary>I.4 Its product strategy.</summary>
    CustomerProducts,

    /// <summary>I.5 Its manufacturing.</summary>
    CustomerManufacturing,

    /// <summary>I.9 Its organisation and key deciders.</summary>
    CustomerOrganisation,

    /// <summary>II.1 Our share there, and its trend.</summary>
    OurShare,

    /// <summary>II.2 What we earn there.</summary>
    OurFinance,

    /// <summary>The strategy of our executives for the account, and what they expect of it.</summary>
    Expectation,

    /// <summary>The value proposition the plan follows.</summary>
    Proposition,

    /// <summary>Trends, used to add value for the customer.</summary>
    Trends,

    /// <summary>I.6 The customer's purchasing strategy.</summary>
    CustomerPurchasing,

    /// <summary>I.7 Its suppliers.</summary>
    CustomerSuppliers,

    /// <summary>I.8 How it buys.</summary>
    CustomerBuying,

    /// <summary>I.10 Who knows whom there: what the plan for relationships starts from.</summary>
    CustomerRelations,

    /// <summary>I.11 How it manages suppliers.</summary>
    CustomerSupplierRating,

    /// <summary>What the customer said when asked about needs and about us.</summary>
    CustomerVoice,

    /// <summary>II.3 How we deliver there.</summary>
    OurOperations,

    /// <summary>II.4 What came of last year's plan.</summary>
    OurLastPlan,

    /// <summary>II.5 Points to watch in the relationship.</summary>
    OurWatchPoints,

    /// <summary>III.1 Needs and buying criteria.</summary>
    BuyingCriteria,

    /// <summary>III.2 Our strength against the criteria.</summary>
    OurStrength,

    /// <summary>III.3 Competitors: position and strategy.</summary>
    Competitors,

    /// <summary>Opportunities, ranked by size and chance.</summary>
    Opportunities,

    /// <summary>Competitors' weaknesses, and how they are used.</summary>
    RivalWeaknesses,

    /// <summary>Risks with their answers.</summary>
    Risks,

    /// <summary>Objectives.</summary>
    Objectives,

    /// <summary>IV.1 Relationship plan.</summary>
    RelationshipActions,

    /// <summary>IV.2 Actions of projects.</summary>
    ProjectActions,

    /// <summary>IV.3 Actions of members.</summary>
    MemberActions,

    /// <summary>IV.4 Other actions of the team.</summary>
    TeamActions,

    /// <summary>IV.5 Actions of other functions.</summary>
    FunctionActions,

    /// <summary>IV.6 The team's budget.</summary>
    Budget,

    /// <summary>IV.7 The team's resources.</summary>
    Resources,

    /// <summary>IV.8 Milestones: the actions that are one.</summary>
    Milestones,

    /// <summary>Years 2 to 5 in outline.</summary>
    Outline,

    /// <summary>The team, and how its members develop.</summary>
    Members,

    /// <summary>The strategy on the summary page.</summary>
    SummaryStrategy,

    /// <summary>The goals on the summary page.</summary>
    SummaryGoals,

    /// <summary>The risks on the summary page.</summary>
    SummaryRisks,

    /// <summary>Five-year forecast.</summary>
    Forecast,

    /// <summary>What this plan shares with others, and needs of them.</summary>
    Links,

    /// <summary>How progress is measured.</summary>
    Measures,

    /// <summary>Progress reports.</summary>
    Reports,
}
