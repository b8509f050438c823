namespace CoachBot.Coaching.Reinforcement;

/// <summary>The recall below which an objective is drilled again; stored as whole percent.</summary>
public enum RecallTarget
{
    /// <summary>80 percent: the fewest drills, and what holds after a campaign.</summary>
    Light = 80,

    /// <summary>85 percent: what holds as long as nobody has said otherwise.</summary>
    Usual = 85,

    /// <summary>90 percent.</summary>
    High = 90,
}

/// <summary>What a target comes to.</summary>
public static class RecallTargets
{
    private const double WeeksInAMonth = 4;

    /// <summary>The target as a share, 0 to 1.</summary>
    public static double Share(this RecallTarget target) => target switch
    {
        RecallTarget.Light => 0.80,
        RecallTarget.Usual => 0.85,
        RecallTarget.High => 0.90,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target."),
    };

    /// <summary>Drills a week that this many objectives take in the first month, the busiest.</summary>
    public static double DrillsPerWeek(this RecallTarget target, int objectives) => objectives * InTheFirstMonth(target) / WeeksInAMonth;

    // Drills of one objective up to day 30, simulated with the model's own weights and weekly slots.
    private static double InTheFirstMonth(RecallTarget target) => target switch
    {
        RecallTarget.Light => 1.8,
        RecallTarget.Usual => 2.2,
        RecallTarget.High => 2.8,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, "Not a target."),
    };
}
