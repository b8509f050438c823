namespace CoachBot.Coaching.Plans.Checks;

/// <summary>The seven principles of account planning, in the method's order.</summary>
public enum Principle
{
    /// <summary>Focus on a few accounts.</summary>
    FewAccounts,

    /// <summary>Long-term value.</summary>
    LongTerm,

    /// <summary>The plan follows a clear value proposition.</summary>
    ClearProposition,

    /// <summary>Everyone who adds value takes part.</summary>
    EveryoneTakesPart,

    /// <summary>Executives review one by one and allocate.</summary>
    ExecutivesReview,

    /// <summary>The customer is heard on needs and supplier performance.</summary>
    CustomerHeard,

    /// <summary>Resources follow opportunity and return.</summary>
    ResourcesFollow,
}
