namespace CoachBot.Storage.Moving;

/// <summary>All rows of a store, for moving them somewhere else. No turn may call it: the cost grows with what is stored.</summary>
public interface IRowTransfer
{
    /// <summary>Every row, ordered by table, owner and key.</summary>
    /// <param name="after">Begins behind all rows of this owner; null begins at the beginning.</param>
    /// <param name="cancel">Gives up.</param>
    IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, CancellationToken cancel);

    /// <summary>Stores rows of one owner, whatever was there; all of them or none.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="rows">At most <see cref="RowLimits.MostRows"/>.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="RowRefusedException">A row breaks a limit of <see cref="RowLimits"/>; nothing was written.</exception>
    Task PutAsync(Owner owner, IReadOnlyList<PutRow> rows, CancellationToken cancel);
}

/// <summary>A row and whose it is; tags belong to a store and do not move.</summary>
public sealed record OwnedRow(Owner Owner, string Key, string Body);
