namespace CoachBot.Storage.Tests;

/// <summary>What is refused before anything is written.</summary>
public abstract partial class RowStoreContract
{
    private static readonly string TooLong = new('会', 171);

    public static TheoryData<Commit, string> Refusals => new()
    {
        { new(First with { Key = "" }, []), "Row '' is refused: a key has 1 to 512 bytes in UTF-8." },
        { new(First, [new PutRow("", "")]), "Row '' is refused: a key has 1 to 512 bytes in UTF-8." },
        { new(First, [new DeleteRow(TooLong)]), $"Row '{TooLong}' is refused: a key has 1 to 512 bytes in UTF-8." },
        { new(First, [new InsertRow("half a \uD83D", "")]), "Row 'half a \uD83D' is refused: a key has 1 to 512 bytes in UTF-8." },
        {
            new(First with { Body = new('x', 30_001) }, []),
            "Row 'state' is refused: the body has 30001 characters; at most 30000 are accepted."
        },
        {
            new(First, [new InsertRow("day/1", new('x', 30_001))]),
            "Row 'day/1' is refused: the body has 30001 characters; at most 30000 are accepted."
        },
        { new(First, [new DeleteRow("state")]), "Row 'state' is refused: the row is written twice in one commit; once is accepted." },
        {
            new(First, [new PutRow("day/1", ""), new DeleteRow("day/1")]),
            "Row 'day/1' is refused: the row is written twice in one commit; once is accepted."
        },
        { new(First, [.. Days(100)]), "Row 'state' is refused: 101 rows in one commit; at most 100 are accepted." },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task What_breaks_a_limit_is_refused_and_nothing_is_written(Commit commit, string message)
    {
        var legal = new PutRow("legal", Some.Body);
        var writes = commit.Writes.Count < RowLimits.MostRows ? [legal, .. commit.Writes] : commit.Writes;

        var refused = await Assert.ThrowsAsync<RowRefusedException>(
            () => Store.CommitAsync(owner, commit with { Writes = writes }, Cancel));

        Assert.Equal(message, refused.Message);
        Assert.Empty(await KeysAsync());
    }

    [Fact]
    public async Task An_owner_without_an_id_is_refused()
    {
        var refused = await Assert.ThrowsAsync<RowRefusedException>(
            () => Store.CommitAsync(new Owner("people", ""), new Commit(First, []), Cancel));
        Assert.Equal("Row '' is refused: a key has 1 to 512 bytes in UTF-8.", refused.Message);
    }

    [Fact]
    public async Task What_just_keeps_the_limits_is_stored()
    {
        var longest = new string('k', RowLimits.LongestKey);
        await CommitAsync(First, [new PutRow(longest, new('x', RowLimits.LongestBody)), .. Days(RowLimits.MostRows - 2)]);
        Assert.Equal(RowLimits.MostRows, (await KeysAsync()).Count());
    }

    private static IEnumerable<RowWrite> Days(int count) =>
        Enumerable.Range(0, count).Select(number => new PutRow($"day/{number}", Some.Body));
}
