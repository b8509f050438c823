namespace CoachBot.Storage.Moving;

/// <summary>Where rows are read from: a store or a backup.</summary>
/// <param name="Name">Tells it from every other source: a copy that was killed is gone on with from the source of the same name. Holds no secret; at most <see cref="RowLimits.LongestKey"/> bytes.</param>
/// <param name="ReadAsync">Every row but the places of copies and what checks wrote, all of one owner together; begins behind all rows of an owner, or with null at the beginning.</param>
public sealed record RowSource(string Name, Func<Owner?, CancellationToken, IAsyncEnumerable<OwnedRow>> ReadAsync)
{
    /// <summary>The rows of a store.</summary>
    public static RowSource Of(string name, IRowTransfer store) =>
        new(name, (after, cancel) => store.ReadAllAsync(after, cancel).Where(row => row.Owner.Table is not (CopyPlaceRow.Table or OwnRows.Table)));
}
