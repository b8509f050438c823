namespace CoachBot.Coaching.Plans;

/// <summary>The eight sections of the document, in its order.</summary>
public enum PlanSection
{
    /// <summary>Executive summary: strategy, goals, risks; 1 page.</summary>
    Summary,

    /// <summary>Strategic choices; 1 to 2 pages.</summary>
    Choices,

    /// <summary>Business risks; 2 to 3 pages.</summary>
    Risks,

    /// <summary>Objectives; 2 to 3 pages.</summary>
    Objectives,

    /// <summary>Team action plan; 2 to 4 pages.</summary>
    Actions,

    /// <summary>Team and needs; 2 pages.</summary>
    Team,

    /// <summary>Five-year forecast; 2 to 6 pages.</summary>
    Forecast,

    /// <summary>Appendix: the supporting material.</summary>
    Appendix,
}
