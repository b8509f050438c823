namespace CoachBot.Coaching.Skills;

/// <summary>How much a skill will matter over the next two to three years.</summary>
public enum Importance
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
