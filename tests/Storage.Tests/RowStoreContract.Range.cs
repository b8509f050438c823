using System.Globalization;

namespace CoachBot.Storage.Tests;

/// <summary>Ranges of keys.</summary>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task A_range_comes_in_ordinal_order()
    {
        string[] keys = ["day/2026-01-02", "Day/1", "day/2026-01-01", "a", "B", "a/", "a1", "a-", "_", "~", "10", "9", "会", "é"];
        await CommitAsync(First, [.. keys.Select(key => new PutRow(key, Some.Body))]);

        var found = (await Store.ReadRangeAsync(owner, " ", "\uD7FF", Cancel)).Select(row => row.Key);

        Assert.Equal(keys.Append("state").Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task Both_bounds_belong_to_a_range()
    {
        await CommitAsync(First, [.. "abcde".Select(letter => new PutRow($"{letter}", Some.Body))]);

        Assert.Equal(["b", "c", "d"], (await Store.ReadRangeAsync(owner, "b", "d", Cancel)).Select(row => row.Key));
        Assert.Equal(["b", "c"], (await Store.ReadRangeAsync(owner, "az", "cz", Cancel)).Select(row => row.Key));
        Assert.Empty(await Store.ReadRangeAsync(owner, "d", "b", Cancel));
    }

    [Fact]
    public async Task A_range_of_3000_rows_comes_whole()
    {
        var keys = Enumerable.Range(0, 3_000).Select(number => number.ToString("day/00000", CultureInfo.InvariantCulture)).ToArray();
        foreach (var some in keys.Reverse().Chunk(RowLimits.MostRows - 1))
        {
            await CommitAsync(await AgainAsync(), [.. some.Select(key => new PutRow(key, $"body of {key}"))]);
        }

        var found = await Store.ReadRangeAsync(owner, keys[0], keys[^1], Cancel);

        Assert.Equal(keys.Select(key => (key, $"body of {key}")), found.Select(row => (row.Key, row.Body)));
    }
}
