namespace CoachBot.Coaching.Reinforcement;

/// <summary>How sure a rep was of an answer; asked before telling whether it was right.</summary>
public enum Confidence
{
    /// <summary>It was a guess.</summary>
    Guess,

    /// <summary>Not sure.</summary>
    NotSure,

    /// <summary>Sure.</summary>
    Sure,
}
