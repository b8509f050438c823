namespace CoachBot.Coaching.Skills;

/// <summary>How well a skill is shown, 1 to 7: 1 harmful or absent, 4 what a solid rep does, 7 what the best do and others copy.</summary>
public readonly record struct Score
{
    /// <summary>The lowest.</summary>
    public const int Lowest = 1;

    /// <summary>The highest.</summary>
    public const int Highest = 7;

    private readonly int steps;

    /// <summary>The score of this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not 1 to 7.</exception>
    public Score(int value) => steps = value is >= Lowest and <= Highest
        ? value - Lowest
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A score is {Lowest} to {Highest}.");

    /// <summary>The number, 1 to 7.</summary>
    public int Value => steps + Lowest;

    /// <summary>All seven, from the lowest.</summary>
    public static IReadOnlyList<Score> All { get; } = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(value => new Score(value))];

    /// <summary>The score of a number that came from outside, or null when it is none.</summary>
    public static Score? From(int value) => value is >= Lowest and <= Highest ? new(value) : null;
}
