namespace CoachBot.Storage.Moving;

/// <summary>
/// Copies all rows of a source into a store, then reads both wholly and compares them. A copy that was killed goes on where it was
/// when it is run again. Nothing is removed on either side. Nobody else may write to either meanwhile.
/// </summary>
public sealed class StoreCopy(RowSource source, IRowTransfer target)
{
    /// <summary>Rows after which the place is written down, at the end of an owner: as many are copied again at the most.</summary>
    private const int RowsBetweenPlaces = 1_000;

    /// <summary>Whether a target that holds other rows is accepted; those the source has too are written over.</summary>
    public bool IntoExisting { get; init; }

    /// <summary>Called for every row that was copied; for a row that is copied again after a kill, again.</summary>
    public Func<OwnedRow, CancellationToken, Task> Copied { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Called for every row that was copied or compared.</summary>
    public Action<MoveProgress> Progress { get; init; } = _ => { };

    /// <summary>Copies, or goes on with it, and compares. When something differs the next run begins at the beginning.</summary>
    /// <exception cref="TargetTakenException">The target holds other rows; nothing was written.</exception>
    /// <exception cref="MoveRefusedException">A row breaks its limits, or the place of an earlier run cannot be read.</exception>
    public async Task<CopyResult> RunAsync(CancellationToken cancel)
    {
        var begun = await BeginAsync(cancel);
        await SaveAsync(begun, cancel);
        var copied = await CopyAsync(begun, cancel);
        var comparison = await new StoreComparer(source, RowSource.Of("target", target), Progress).CompareAsync(begun.IntoExisting, cancel);
        await SaveAsync(comparison.IsEqual ? copied with { Done = true } : CopyPlace.Beginning with { IntoExisting = begun.IntoExisting }, cancel);
        return new(copied.Rows, begun.Rows, comparison);
    }

    private async Task<CopyPlace> BeginAsync(CancellationToken cancel)
    {
        var places = await CopyPlaceRow.FindAllAsync(target, cancel);
        if (places.TryGetValue(source.Name, out var mine) && !mine.Done)
        {
            return mine with { IntoExisting = mine.IntoExisting || IntoExisting };
        }

        if (!IntoExisting && await target.ReadAllAsync(null, cancel).AnyAsync(row => row.Owner.Table != OwnRows.Table, cancel))
        {
            throw new TargetTakenException($"The target holds rows already, {Reason(mine, places)}; an empty one is accepted.");
        }

        return CopyPlace.Beginning with { IntoExisting = IntoExisting };
    }

    private string Reason(CopyPlace? mine, Dictionary<string, CopyPlace> places) =>
        mine is not null ? $"from a copy of '{source.Name}' that was finished"
        : places.FirstOrDefault(place => !place.Value.Done) is { Key: { } other } ? $"from a copy of '{other}' that was not finished"
        : $"and not from a copy of '{source.Name}' that could be gone on with";

    private async Task<CopyPlace> CopyAsync(CopyPlace begun, CancellationToken cancel)
    {
        var (place, saved, rows) = (begun, begun, begun.Rows);
        await foreach (var batch in RowBatch.OfAsync(source.ReadAsync(begun.After, cancel), cancel))
        {
            await PutAsync(batch, cancel);
            foreach (var row in batch.Rows)
            {
                await Copied(new(batch.Owner, row.Key, row.Body), cancel);
                Progress(new(MoveStep.Copying, ++rows));
            }

            place = batch.EndsOwner ? place with { After = batch.Owner, Rows = rows } : place;
            if (place.Rows - saved.Rows >= RowsBetweenPlaces)
            {
                await SaveAsync(place, cancel);
                saved = place;
            }
        }

        return place;
    }

    private async Task PutAsync(RowBatch batch, CancellationToken cancel)
    {
        try
        {
            await target.PutAsync(batch.Owner, batch.Rows, cancel);
        }
        catch (RowRefusedException refused)
        {
            throw new MoveRefusedException($"A row of {batch.Owner.Table} owner '{batch.Owner.Id}' cannot be copied. {refused.Message}", refused);
        }
    }

    private Task SaveAsync(CopyPlace place, CancellationToken cancel) => CopyPlaceRow.SaveAsync(target, source.Name, place, cancel);
}
