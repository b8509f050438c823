using System.Text.Json;
using CoachBot.Coaching.Memory;

namespace CoachBot.Coaching.Tests.Memory;

/// <summary>120 histories, and what ts-fsrs 5.4.2 makes of each with short-term rules on and off.</summary>
internal sealed record FsrsVectors(IReadOnlyList<int> Days, IReadOnlyList<FsrsHistory> Histories)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static FsrsVectors All { get; } = JsonSerializer.Deserialize<FsrsVectors>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Memory", "fsrs-vectors.json")), Options)!;
}

internal sealed record FsrsHistory(IReadOnlyList<FsrsReview> Reviews, IReadOnlyDictionary<string, FsrsExpected> Expected);

internal sealed record FsrsReview(int Elapsed, Grade Grade);

/// <param name="Steps">One for each review.</param>
/// <param name="After">Recall at each of the days after the last review.</param>
internal sealed record FsrsExpected(IReadOnlyList<FsrsStep> Steps, IReadOnlyList<double> After);

/// <param name="S">Stability after the review.</param>
/// <param name="D">Difficulty after it.</param>
/// <param name="R">Recall before it; null for the first.</param>
/// <param name="Interval">Whole days to the next.</param>
internal sealed record FsrsStep(double S, double D, double? R, int Interval);
