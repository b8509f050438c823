namespace CoachBot.Coaching.Drills;

/// <summary>How long the texts of a drill may be in a language, in characters: long enough to say something, and all of it fits a card on a phone.</summary>
/// <param name="Name">The most of an objective's name.</param>
/// <param name="Goal">The most of what the rep can do.</param>
/// <param name="Situation">Least and most.</param>
/// <param name="Option">Least and most of an answer; a reason and what to try have no less.</param>
/// <param name="Why">The most of a reason.</param>
/// <param name="Try">The most of what to try.</param>
public sealed record DrillLimits(int Name, int Goal, (int Least, int Most) Situation, (int Least, int Most) Option, int Why, int Try)
{
    /// <summary>The longest answer has at most so many times the characters of the shortest: else length gives the best away.</summary>
    public const double LongestToShortest = 1.5;

    /// <summary>Those of English.</summary>
    public static DrillLimits English { get; } = new(60, 160, (80, 420), (30, 140), 200, 160);

    /// <summary>Those of Chinese.</summary>
    public static DrillLimits Chinese { get; } = new(25, 70, (40, 200), (12, 60), 90, 70);
}
