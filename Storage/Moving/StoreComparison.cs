namespace CoachBot.Storage.Moving;

/// <summary>What was found when all rows of a target were held against those of its source.</summary>
/// <param name="Tables">Every table of either side, by name.</param>
/// <param name="Differences">The first few rows that the target lacks or has otherwise.</param>
/// <param name="ExtraAccepted">Whether the target may hold rows that the source does not.</param>
public sealed record StoreComparison(IReadOnlyList<TableComparison> Tables, IReadOnlyList<RowDifference> Differences, bool ExtraAccepted)
{
    /// <summary>Whether the target has all that the source has.</summary>
    public bool IsEqual => Tables.All(table => table.IsEqual(ExtraAccepted));
}

/// <summary>A table on both sides.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Source">What the source holds.</param>
/// <param name="Target">What the target holds.</param>
/// <param name="Missing">Rows of the source that the target lacks.</param>
/// <param name="Different">Rows that have another body in the target.</param>
public sealed record TableComparison(string Table, TableDigest Source, TableDigest Target, long Missing, long Different)
{
    /// <summary>Rows of the target that the source lacks.</summary>
    public long Extra => Target.Rows - (Source.Rows - Missing);

    /// <summary>Whether the target has all that the source has, and nothing else unless that is accepted.</summary>
    public bool IsEqual(bool extraAccepted) =>
        Source == Target || (extraAccepted && this is { Missing: 0, Different: 0, Extra: > 0 });
}

/// <summary>A row that is not the same on both sides.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Key">Its key.</param>
/// <param name="IsMissing">Whether the target lacks it; otherwise it has another body there.</param>
public sealed record RowDifference(Owner Owner, string Key, bool IsMissing);
