namespace CoachBot.Coaching.Skills;

/// <summary>What a team as a whole may call for.</summary>
public enum TeamMeasure
{
    /// <summary>Much more training, for the many who can learn.</summary>
    TrainMore,

    /// <summary>A new hiring standard, for the many who cannot.</summary>
    ChangeHiring,
}

/// <summary>Whether a team calls for a measure.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Percent">Whole percent of the reps that decide it, as shown in the matrix.</param>
/// <param name="Threshold">Percent from which it is called for.</param>
public sealed record TeamConclusion(TeamMeasure Measure, int Percent, int Threshold)
{
    /// <summary>Whether it is called for.</summary>
    public bool Holds => Percent >= Threshold;
}
