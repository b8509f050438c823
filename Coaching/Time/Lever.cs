namespace CoachBot.Coaching.Time;

/// <summary>The method's five ways to get more out of the time there is, in the method's order.</summary>
public enum Lever
{
    /// <summary>More hours in the day.</summary>
    MoreTime,

    /// <summary>More account and project planning.</summary>
    MorePlanning,

    /// <summary>More face-to-face selling.</summary>
    MoreSelling,

    /// <summary>Less handling of problems.</summary>
    FewerProblems,

    /// <summary>Fewer reports.</summary>
    FewerReports,
}

/// <summary>How far one lever is from the ideal.</summary>
/// <param name="Lever">Which.</param>
/// <param name="Actual">Percent of the time; hours a day for <see cref="Lever.MoreTime"/>.</param>
/// <param name="Ideal">The ideal in the same unit.</param>
/// <param name="Points">The gap in points of an ideal day, so that the five can be compared; above 0.</param>
public sealed record LeverGap(Lever Lever, double Actual, double Ideal, double Points);
