using System.Runtime.InteropServices;

namespace CoachBot.Storage.Moving;

/// <summary>Finds which rows of some tables differ. Reads both sides once for so many rows of the target, however they are ordered.</summary>
internal sealed class DifferenceSearch(RowSource source, RowSource target, IReadOnlySet<string> tables, int rowsAtOnce)
{
    /// <summary>Hashes of so many rows take about 60 MB.</summary>
    public const int RowsAtOnce = 1_000_000;

    /// <summary>Rows that are named; the others are only counted.</summary>
    public const int MostNamed = 10;

    private readonly List<RowDifference> first = [];
    private readonly Dictionary<(string Table, bool IsMissing), long> counts = [];

    public IReadOnlyList<RowDifference> First => first;

    public long Missing(string table) => counts.GetValueOrDefault((table, true));

    public long Different(string table) => counts.GetValueOrDefault((table, false));

    /// <summary>Finds all of them.</summary>
    /// <param name="targetRows">How many rows the target has in the tables.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task RunAsync(long targetRows, CancellationToken cancel)
    {
        // A row falls into a part by its hash, so that both sides find it in the same one.
        var parts = (UInt128)(1 + (targetRows / rowsAtOnce));
        for (UInt128 part = 0; part < parts; part++)
        {
            var held = await HoldAsync(part, parts, cancel);
            await foreach (var (row, identity) in PartOf(source, part, parts, cancel))
            {
                if (!held.TryGetValue(identity, out var content))
                {
                    Note(row, isMissing: true);
                }
                else if (content != RowHash.Shorten(RowHash.OfContent(row)))
                {
                    Note(row, isMissing: false);
                }
            }
        }
    }

    private ValueTask<Dictionary<UInt128, UInt128>> HoldAsync(UInt128 part, UInt128 parts, CancellationToken cancel) =>
        PartOf(target, part, parts, cancel).ToDictionaryAsync(
            each => each.Identity, each => RowHash.Shorten(RowHash.OfContent(each.Row)), cancellationToken: cancel);

    private IAsyncEnumerable<(OwnedRow Row, UInt128 Identity)> PartOf(RowSource side, UInt128 part, UInt128 parts, CancellationToken cancel) => side
        .ReadAsync(null, cancel)
        .Where(row => tables.Contains(row.Owner.Table))
        .Select(row => (Row: row, Identity: RowHash.OfIdentity(row)))
        .Where(each => each.Identity % parts == part);

    private void Note(OwnedRow row, bool isMissing)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, (row.Owner.Table, isMissing), out _)++;
        if (first.Count < MostNamed)
        {
            first.Add(new(row.Owner, row.Key, isMissing));
        }
    }
}
