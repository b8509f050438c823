using System.Runtime.CompilerServices;
using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Rows in memory, in ordinal order; reads what was there when the reading began.</summary>
internal sealed class MemoryRows : IRowTransfer
{
    private readonly SortedDictionary<(string Table, string Id, string Key), string> rows = new(Comparer<(string Table, string Id, string Key)>.Create(Compare));

    public MemoryRows(params IEnumerable<OwnedRow> rows)
    {
        foreach (var row in rows)
        {
            this.rows[(row.Owner.Table, row.Owner.Id, row.Key)] = row.Body;
        }
    }

    /// <summary>How often rows were put.</summary>
    public int Puts { get; private set; }

    /// <summary>All rows but the places of copies.</summary>
    public IEnumerable<OwnedRow> Rows => All.Where(row => row.Owner.Table != "moves");

    /// <summary>All rows.</summary>
    public IEnumerable<OwnedRow> All => rows.Select(row => new OwnedRow(new(row.Key.Table, row.Key.Id), row.Key.Key, row.Value));

    public async IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask;
        foreach (var row in All.ToList().SkipWhile(row => after is { } owner && Compare((row.Owner.Table, row.Owner.Id, ""), (owner.Table, owner.Id, "")) <= 0))
        {
            cancel.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    public Task PutAsync(Owner owner, IReadOnlyList<PutRow> rows, CancellationToken cancel)
    {
        Assert.InRange(rows.Count, 1, RowLimits.MostRows);
        RowLimits.Check(owner, rows);
        foreach (var row in rows)
        {
            this.rows[(owner.Table, owner.Id, row.Key)] = row.Body;
        }

        Puts++;
        return Task.CompletedTask;
    }

    private static int Compare((string Table, string Id, string Key) one, (string Table, string Id, string Key) other) =>
        string.CompareOrdinal(one.Table, other.Table) is not 0 and var table ? table
        : string.CompareOrdinal(one.Id, other.Id) is not 0 and var id ? id
        : string.CompareOrdinal(one.Key, other.Key);
}
