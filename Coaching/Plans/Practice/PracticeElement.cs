namespace CoachBot.Coaching.Plans.Practice;

/// <summary>The four elements of a key-account practice, in the method's order.</summary>
public enum PracticeElement
{
    /// <summary>Processes and activities.</summary>
    Processes,

    /// <summary>Structure and roles.</summary>
    Structure,

    /// <summary>Systems and data.</summary>
    Systems,

    /// <summary>Skills.</summary>
    Skills,
}
