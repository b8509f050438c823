using CoachBot.Storage;
using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Tests.Moving;

/// <summary>A store in memory for the commands to open; fails after some puts, if it is told to.</summary>
internal sealed class RowsAtHand(int puts = int.MaxValue) : IRowTransfer
{
    private readonly SortedDictionary<string, OwnedRow> rows = new(StringComparer.Ordinal);

    public int PutsLeft { get; set; } = puts;

    public IEnumerable<OwnedRow> Rows => rows.Values.Where(row => row.Owner.Table != "moves");

    public static RowsAtHand Of(int people)
    {
        var store = new RowsAtHand();
        foreach (string id in Enumerable.Range(0, people).Select(number => $"{number:00000}"))
        {
            store.PutAsync(new("people", id), [new("turn/state", "{}")], default);
        }

        return store;
    }

    public IAsyncEnumerable<OwnedRow> ReadAllAsync(Owner? after, CancellationToken cancel) => rows.ToList()
        .Where(row => after is not { } owner || string.CompareOrdinal(row.Key, $"{owner.Table}\0{owner.Id}\u0001") > 0)
        .Select(row => row.Value).ToAsyncEnumerable();

    public Task PutAsync(Owner owner, IReadOnlyList<PutRow> written, CancellationToken cancel)
    {
        if (PutsLeft-- <= 0)
        {
            return Task.FromException(new IOException("The disk is full."));
        }

        foreach (var row in written)
        {
            rows[$"{owner.Table}\0{owner.Id}\0{row.Key}"] = new(owner, row.Key, row.Body);
        }

        return Task.CompletedTask;
    }
}
