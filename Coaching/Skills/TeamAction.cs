namespace CoachBot.Coaching.Skills;

/// <summary>What to do with the reps of a cell.</summary>
public enum TeamAction
{
    /// <summary>Has the ability, willing: reward, reinforce, train.</summary>
    Reward,

    /// <summary>Can learn, willing: train actively.</summary>
    Train,

    /// <summary>Cannot learn, willing: move to another job, hire to fill.</summary>
    Move,

    /// <summary>Has the ability, unwilling: guide, coach, train.</summary>
    Guide,

    /// <summary>Can learn, unwilling: encourage and train actively.</summary>
    Encourage,

    /// <summary>Cannot learn, unwilling: replace by hiring.</summary>
    Replace,
}
