using System.Runtime.CompilerServices;

namespace CoachBot.Storage.Moving;

/// <summary>Rows of one owner that are written in one step.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Rows">At most <see cref="RowLimits.MostRows"/>, with at most <see cref="MostCharacters"/> in all bodies together.</param>
/// <param name="EndsOwner">Whether these are the owner's last rows.</param>
internal sealed record RowBatch(Owner Owner, IReadOnlyList<PutRow> Rows, bool EndsOwner)
{
    /// <summary>One request may have 4 MiB, and a character up to 6 bytes in it.</summary>
    public const int MostCharacters = 400_000;

    /// <summary>Parts rows into batches; holds one batch in memory.</summary>
    /// <param name="rows">All of one owner together.</param>
    /// <param name="cancel">Gives up.</param>
    public static async IAsyncEnumerable<RowBatch> OfAsync(IAsyncEnumerable<OwnedRow> rows, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (owner, batch, characters) = (default(Owner), new List<PutRow>(), 0);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            bool changes = row.Owner != owner;
            if (batch.Count > 0 && (changes || batch.Count == RowLimits.MostRows || characters + row.Body.Length > MostCharacters))
            {
                yield return new(owner, batch, changes);
                (batch, characters) = ([], 0);
            }

            owner = row.Owner;
            batch.Add(new(row.Key, row.Body));
            characters += row.Body.Length;
        }

        if (batch.Count > 0)
        {
            yield return new(owner, batch, EndsOwner: true);
        }
    }
}
