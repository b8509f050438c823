using System.Globalization;

namespace CoachBot.Coaching.Memory;

/// <summary>Which model a state or a review is of. States of two versions cannot be compared; the log is replayed instead.</summary>
/// <param name="Weights">Which weights, from 0, those of the method; each fit to an organisation's own reviews counts one up.</param>
public readonly record struct MemoryModelVersion(int Weights)
{
    private const string Algorithm = "fsrs-6/";

    /// <summary>The version of a text that came from outside, such as "fsrs-6/0", or null when it is none.</summary>
    public static MemoryModelVersion? From(string? text) =>
        text is not null && text.StartsWith(Algorithm, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Algorithm.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int weights)
            && new MemoryModelVersion(weights) is var version && version.ToString() == text ? version : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Algorithm}{Weights}");
}
