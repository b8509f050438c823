namespace CoachBot.Coaching.Skills;

/// <summary>The three columns of the skill map: how well a skill is shown now.</summary>
public enum Performance
{
    /// <summary>1 and 2.</summary>
    Low,

    /// <summary>3 to 5.</summary>
    Medium,

    /// <summary>6 and 7.</summary>
    High,
}

/// <summary>Which scores are which performance.</summary>
public static class Performances
{
    private const int MediumFrom = 3, HighFrom = 6;

    /// <summary>The column a score is in.</summary>
    public static Performance Of(Score score) => score.Value switch
    {
        < MediumFrom => Performance.Low,
        < HighFrom => Performance.Medium,
        _ => Performance.High,
    };

    /// <summary>The scores of a column, from the lowest.</summary>
    public static IReadOnlyList<Score> Scores(Performance performance) => [.. Score.All.Where(score => Of(score) == performance)];
}
