using CoachBot.Coaching.Memory.Fitting;

namespace CoachBot.Bot.Memory;

/// <summary>The words verdicts are stored and printed by.</summary>
internal static class FitWords
{
    /// <summary>The word of a verdict.</summary>
    public static string Verdict(FitVerdict verdict) => verdict switch
    {
        FitVerdict.TooFew => "too-few",
        FitVerdict.NoBetter => "no-better",
        FitVerdict.WorseCalibrated => "worse-calibrated",
        FitVerdict.Accepted => "accepted",
        _ => throw new NotSupportedException($"{verdict} is no verdict."),
    };

    /// <summary>The verdict of a word.</summary>
    /// <exception cref="FormatException">It is the word of none.</exception>
    public static FitVerdict Verdict(string? word) =>
        Enum.GetValues<FitVerdict>().Cast<FitVerdict?>().FirstOrDefault(verdict => Verdict(verdict!.Value) == word) ?? throw new FormatException($"'{word}' is no verdict.");
}
