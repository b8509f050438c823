namespace CoachBot.Storage;

/// <summary>
/// Rows of text, grouped by owner. All rows of one owner change together or not at all, guarded by the tag of one of them.
/// Each member is one statement on SQLite and one request on Azure Table Storage; a range of more rows is a request for each 1,000 there.
/// </summary>
public interface IRowStore
{
    /// <summary>One row, or null when there is none.</summary>
    Task<StoredRow?> FindAsync(Owner owner, string key, CancellationToken cancel);

    /// <summary>The rows of an owner whose keys are from <paramref name="first"/> to <paramref name="last"/>, both included, in ordinal order.</summary>
    Task<IReadOnlyList<StoredRow>> ReadRangeAsync(Owner owner, string first, string last, CancellationToken cancel);

    /// <summary>Writes everything in one atomic step.</summary>
    /// <returns>The new tag of the guard row; of no use where it was removed.</returns>
    /// <exception cref="ConflictException">The guard row's tag is not the expected one, or a row to be inserted is there already; nothing was written.</exception>
    /// <exception cref="RowRefusedException">A row breaks a limit of <see cref="RowLimits"/>; nothing was written.</exception>
    Task<string> CommitAsync(Owner owner, Commit commit, CancellationToken cancel);
}

/// <summary>Whose rows they are: the table says what kind of owner, the id which one.</summary>
/// <param name="Table">Lower-case letters and digits, at most <see cref="RowLimits.LongestTable"/>.</param>
/// <param name="Id">Any characters, at most <see cref="RowLimits.LongestKey"/> once escaped.</param>
public readonly record struct Owner(string Table, string Id);

/// <summary>A row as it is stored.</summary>
/// <param name="Key">Any characters, at most <see cref="RowLimits.LongestKey"/> UTF-16 characters once escaped.</param>
/// <param name="ETag">Changes with every write of the row.</param>
/// <param name="Body">JSON, at most <see cref="RowLimits.LongestBody"/> characters.</param>
public sealed record StoredRow(string Key, string ETag, string Body);

/// <summary>Everything that one turn changes.</summary>
/// <param name="Guard">The row whose tag guards the whole commit; always written, or removed.</param>
/// <param name="Writes">
/// The other rows, none of them twice and none of them the guard; with it at most <see cref="RowLimits.MostRows"/> rows and
/// <see cref="RowLimits.LongestCommit"/> characters in all bodies.
/// </param>
public sealed record Commit(GuardWrite Guard, IReadOnlyList<RowWrite> Writes);

/// <summary>The guard row's new body.</summary>
/// <param name="Key">Its key.</param>
/// <param name="ExpectedETag">The tag it was read with; null when it was not there, and then it must still not be.</param>
/// <param name="Body">What it holds from now on.</param>
public sealed record GuardWrite(string Key, string? ExpectedETag, string Body)
{
    /// <summary>Whether the row goes, with nothing left to guard the owner's other rows. Its tag is needed, and the body is not looked at.</summary>
    public bool IsRemoved { get; init; }
}

/// <summary>A change to one row beside the guard.</summary>
public abstract record RowWrite(string Key);

/// <summary>Stores a row, whether it was there or not.</summary>
public sealed record PutRow(string Key, string Body) : RowWrite(Key);

/// <summary>Stores a row that must not be there yet; a claim.</summary>
public sealed record InsertRow(string Key, string Body) : RowWrite(Key);

/// <summary>Removes a row, whether it was there or not.</summary>
public sealed record DeleteRow(string Key) : RowWrite(Key);
