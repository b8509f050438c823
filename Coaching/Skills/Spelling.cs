namespace CoachBot.Coaching.Skills;

/// <summary>Compares what people write by its letters alone.</summary>
internal static class Spelling
{
    /// <summary>Letters and digits in lower case: "C-Level " and "c level" are the same. Empty when there are none.</summary>
    public static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
