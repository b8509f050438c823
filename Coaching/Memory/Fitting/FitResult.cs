namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>What came of a fit.</summary>
/// <param name="Verdict">Whether it may take the place of what holds, or why not.</param>
/// <param name="Reviews">Reviews whose outcome could be predicted: all but the first of each memory.</param>
/// <param name="Before">The weights that held, on the newest fifth; null with too few reviews.</param>
/// <param name="After">Those fitted to the rest, on the same.</param>
/// <param name="Weights">Fitted to all reviews; null unless accepted.</param>
public sealed record FitResult(FitVerdict Verdict, int Reviews, FitQuality? Before, FitQuality? After, FsrsWeights? Weights);

/// <summary>Whether fitted weights may take the place of those that hold.</summary>
public enum FitVerdict
{
    /// <summary>There are too few reviews.</summary>
    TooFew,

    /// <summary>They do not predict better, or not by enough.</summary>
    NoBetter,

    /// <summary>They predict better, and yet are further off on the whole.</summary>
    WorseCalibrated,

    /// <summary>They may.</summary>
    Accepted,
}
