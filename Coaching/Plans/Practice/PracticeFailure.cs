namespace CoachBot.Coaching.Plans.Practice;

/// <summary>What commonly goes wrong with account planning, in the method's order.</summary>
public enum PracticeFailure
{
    /// <summary>Too little value for executives.</summary>
    LittleForExecutives,

    /// <summary>Functions are not involved.</summary>
    FunctionsMissing,

    /// <summary>Account managers are overloaded.</summary>
    Overloaded,

    /// <summary>Follow-through is uneven.</summary>
    Uneven,

    /// <summary>The benefit is unclear.</summary>
    BenefitUnclear,
}

/// <summary>What mends them.</summary>
public static class PracticeFailures
{
    /// <summary>The element in which a failure begins.</summary>
    public static PracticeElement Cause(this PracticeFailure failure) => failure switch
    {
        PracticeFailure.LittleForExecutives => PracticeElement.Structure,
        PracticeFailure.FunctionsMissing => PracticeElement.Structure,
        PracticeFailure.Overloaded => PracticeElement.Skills,
        PracticeFailure.Uneven => PracticeElement.Processes,
        PracticeFailure.BenefitUnclear => PracticeElement.Systems,
        _ => throw new NotSupportedException($"{failure} begins nowhere."),
    };
}
