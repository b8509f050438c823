namespace CoachBot.Storage.Moving;

/// <summary>What a copy did.</summary>
/// <param name="Rows">Rows copied, now and before.</param>
/// <param name="RowsBefore">Rows that an earlier run had copied before it was killed.</param>
/// <param name="Comparison">What was found when both sides were compared afterwards.</param>
public sealed record CopyResult(long Rows, long RowsBefore, StoreComparison Comparison);
