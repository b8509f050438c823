namespace CoachBot.Coaching.Plans.Practice;

/// <summary>How sound something is here; the questions are put so that yes is what to wish for.</summary>
public enum CheckAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Partly.</summary>
    Partly,

    /// <summary>No.</summary>
    No,
}
