namespace CoachBot.Coaching.Training;

/// <summary>The seven practices of good training, in the method's order.</summary>
public enum Practice
{
    /// <summary>Continuous through the career.</summary>
    Continuous,

    /// <summary>Aimed at the skill gap.</summary>
    AimedAtGaps,

    /// <summary>Just in time.</summary>
    JustInTime,

    /// <summary>Fitted to the appraisal and to the newcomer.</summary>
    FittedToAppraisal,

    /// <summary>Focused teaching.</summary>
    Focused,

    /// <summary>Drive from within rather than pressure.</summary>
    DriveFromWithin,

    /// <summary>Being a trainer is a road to promotion.</summary>
    TrainersRise,
}
