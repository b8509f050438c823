using System.Collections.Immutable;

namespace CoachBot.Coaching.Time;

/// <summary>What an organisation compares its reps' time with. The method's figures are the default.</summary>
/// <param name="IdealShares">Percent of the ideal day for each activity, in the method's order; they add up to 100.</param>
/// <param name="RevenueProducing">The activities that produce revenue directly.</param>
/// <param name="IdealDay">Hours an ideal day has.</param>
/// <param name="AverageForce">Percent of time producing revenue in an average sales force.</param>
/// <param name="HighPerformingForce">The same in a high-performing one.</param>
public sealed record TimeStandard(
    ImmutableArray<int> IdealShares,
    ImmutableHashSet<WorkActivity> RevenueProducing,
    Band IdealDay,
    Band AverageForce,
    Band HighPerformingForce)
{
    /// <summary>The table and the benchmarks of the method, section 3.</summary>
    public static TimeStandard Default { get; } = new(
        [5, 40, 3, 4, 3, 5, 20, 10, 5, 5],
        [WorkActivity.AccountPlanning, WorkActivity.FaceToFaceCalls, WorkActivity.QuotesAndOrders],
        new(10, 11),
        new(15, 25),
        new(40, 50));

    /// <summary>Percent of the ideal day for one activity.</summary>
    public int Ideal(WorkActivity activity) => IdealShares[(int)activity];

    /// <summary>Percent of the ideal day that produces revenue.</summary>
    public int IdealRevenueShare => RevenueProducing.Sum(Ideal);
}

/// <summary>A range of a benchmark, both ends included.</summary>
/// <param name="From">The lower end, in the unit of the benchmark.</param>
/// <param name="To">The upper end.</param>
public readonly record struct Band(int From, int To);
