namespace CoachBot.Storage.Moving;

/// <summary>Reads two sides wholly and holds one against the other. They may order their rows differently.</summary>
internal sealed class StoreComparer(RowSource source, RowSource target, Action<MoveProgress> progress)
{
    private long rowsRead;

    /// <summary>Rows of the target whose hashes are held at a time, when something differs.</summary>
    public int RowsAtOnce { get; init; } = DifferenceSearch.RowsAtOnce;

    /// <summary>Compares all rows.</summary>
    /// <param name="extraAccepted">Whether the target may hold rows that the source does not.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<StoreComparison> CompareAsync(bool extraAccepted, CancellationToken cancel)
    {
        var (there, here) = (await DigestAsync(source, cancel), await DigestAsync(target, cancel));
        var tables = there.Tables.Union(here.Tables).Order(StringComparer.Ordinal).ToList();
        var unequal = tables.Where(table => there.Of(table) != here.Of(table)).ToHashSet(StringComparer.Ordinal);
        var search = new DifferenceSearch(source, target, unequal, RowsAtOnce);
        if (unequal.Count > 0)
        {
            await search.RunAsync(unequal.Sum(table => here.Of(table).Rows), cancel);
        }

        return new(
            [.. tables.Select(table => new TableComparison(table, there.Of(table), here.Of(table), search.Missing(table), search.Different(table)))],
            search.First,
            extraAccepted);
    }

    private async Task<TableDigests> DigestAsync(RowSource side, CancellationToken cancel)
    {
        var digests = new TableDigests();
        await foreach (var row in side.ReadAsync(null, cancel))
        {
            digests.Add(row);
            progress(new(MoveStep.Comparing, ++rowsRead));
        }

        return digests;
    }
}
