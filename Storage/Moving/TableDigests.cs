namespace CoachBot.Storage.Moving;

/// <summary>Adds rows up, table by table; memory grows with the tables only.</summary>
internal sealed class TableDigests
{
    private readonly Dictionary<string, (long Rows, byte[] Sum)> tables = new(StringComparer.Ordinal);

    public IEnumerable<string> Tables => tables.Keys;

    public void Add(OwnedRow row)
    {
        var (rows, sum) = tables.TryGetValue(row.Owner.Table, out var found) ? found : (0, new byte[32]);
        var hash = RowHash.OfContent(row);
        for (var index = 0; index < sum.Length; index++)
        {
            sum[index] ^= hash[index];
        }

        tables[row.Owner.Table] = (rows + 1, sum);
    }

    public TableDigest Of(string table) =>
        tables.TryGetValue(table, out var found) ? new(found.Rows, Convert.ToHexStringLower(found.Sum)) : TableDigest.Empty;
}
