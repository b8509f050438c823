namespace CoachBot.Coaching.Memory;

/// <summary>How well something was recalled; stored and calculated with as its number, 1 to 4.</summary>
public enum Grade
{
    /// <summary>Not recalled; the only one that is a lapse.</summary>
    Again = 1,

    /// <summary>Recalled with doubt.</summary>
    Hard = 2,

    /// <summary>Recalled.</summary>
    Good = 3,

    /// <summary>Recalled without effort.</summary>
    Easy = 4,
}
