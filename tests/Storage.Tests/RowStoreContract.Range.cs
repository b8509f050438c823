using System.Globalization;

namespace CoachBot.Storage.Tests;

/// <summary>Ranges of keys.</summary>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task A_range_comes_in_ordinal_order()
    {
        string[] keys =
        [
            "day/2026-01-02", "Day/1", "day/2026-01-01", "a", "B", "a/", "a1", "a-", "_", "~", "10", "9", "会", "é",
            .. "\u0000\u001f !\"#$.0>?@[\\]~\u007f\u009f\u00a0".Select(character => $"a{character}b"),
        ];
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

    [Theory]
    [InlineData("a/", "a/~", "a/1,a/2")]
    [InlineData("a.", "a/1", "a.1,a.txt,a/1")]
    [InlineData("a#", "a/", "a.1,a.txt")]
    [InlineData("a", "a/2", "a,a\t,a.1,a.txt,a/1,a/2")]
    [InlineData("a0", "a\\", "a?1")]
    public async Task Bounds_may_be_any_text(string first, string last, string expected)
    {
        string[] keys = ["a", "a\t", "a.1", "a.txt", "a/1", "a/2", "a?1", "a\\1", "b"];
        await CommitAsync(First, [.. keys.Select(key => new PutRow(key, Some.Body))]);

        Assert.Equal(expected.Split(','), (await Store.ReadRangeAsync(owner, first, last, Cancel)).Select(row => row.Key));
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
