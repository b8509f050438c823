namespace CoachBot.Coaching.Plans;

/// <summary>The kinds of entry a plan is made of.</summary>
public enum EntryKind
{
    /// <summary>A long text.</summary>
    Text,

    /// <summary>Why a step is not needed.</summary>
    NotNeeded,

    /// <summary>An opportunity.</summary>
    Opportunity,

    /// <summary>A competitor.</summary>
    Competitor,

    /// <summary>A risk.</summary>
    Risk,

    /// <summary>A member of the team.</summary>
    Member,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>An action.</summary>
    Action,

    /// <summary>Money or people set aside.</summary>
    Resource,

    /// <summary>A line of the forecast.</summary>
    Forecast,

    /// <summary>A progress report.</summary>
    Report,
}
