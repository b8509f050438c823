namespace CoachBot.Storage.Tests;

/// <summary>What is refused before anything is written.</summary>
public abstract partial class RowStoreContract
{
    private const string KeyRule = "1 to 512 are accepted.";
    private static readonly string TooLong = new('会', 513);
    private static readonly string TooLongOnceEscaped = new('/', 257);

    public static TheoryData<Commit, string> Refusals => new()
    {
        { new(First with { Key = "" }, []), $"Row '' is refused: the key has 0 characters once escaped; {KeyRule}" },
        { new(First, [new PutRow("", "")]), $"Row '' is refused: the key has 0 characters once escaped; {KeyRule}" },
        { new(First, [new DeleteRow(TooLong)]), $"Row '{TooLong}' is refused: the key has 513 characters once escaped; {KeyRule}" },
        {
            new(First, [new PutRow(TooLongOnceEscaped, "")]),
            $"Row '{TooLongOnceEscaped}' is refused: the key has 514 characters once escaped; {KeyRule}"
        },
        { new(First, [new InsertRow("half a \uD83D", "")]), "Row 'half a \uD83D' is refused: the key holds half of a surrogate pair." },
        { new(First, [new InsertRow("\uDE00 turned \uD83D", "")]), "Row '\uDE00 turned \uD83D' is refused: the key holds half of a surrogate pair." },
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
        {
            new(First, [.. Longest(17)]),
            "Row 'state' is refused: the bodies of one commit have 510014 characters together; at most 500000 are accepted."
        },
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

    [Theory]
    [InlineData("people", "", "Row '' is refused: the key has 0 characters once escaped; 1 to 512 are accepted.")]
    [InlineData("", "id", "Row 'id' is refused: the table is ''; 1 to 33 lower-case letters and digits are accepted.")]
    [InlineData("People", "id", "Row 'id' is refused: the table is 'People'; 1 to 33 lower-case letters and digits are accepted.")]
    [InlineData("a/b", "id", "Row 'id' is refused: the table is 'a/b'; 1 to 33 lower-case letters and digits are accepted.")]
    [InlineData(
        "a234567890123456789012345678901234",
        "id",
        "Row 'id' is refused: the table is 'a234567890123456789012345678901234'; 1 to 33 lower-case letters and digits are accepted.")]
    public async Task An_owner_that_could_not_be_stored_everywhere_is_refused(string table, string id, string message)
    {
        var refused = await Assert.ThrowsAsync<RowRefusedException>(
            () => Store.CommitAsync(new Owner(table, id), new Commit(First, []), Cancel));
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    public async Task What_just_keeps_the_limits_is_stored()
    {
        var longest = new string('k', RowLimits.LongestKey);
        await CommitAsync(First, [new PutRow(longest, new('x', RowLimits.LongestBody)), .. Days(RowLimits.MostRows - 2)]);
        Assert.Equal(RowLimits.MostRows, (await KeysAsync()).Count());
    }

    [Fact]
    public async Task The_most_that_one_commit_takes_is_stored()
    {
        var rest = RowLimits.LongestCommit - (16 * RowLimits.LongestBody);
        await CommitAsync(First with { Body = new('会', rest) }, [.. Longest(16)]);

        var found = await Store.ReadRangeAsync(owner, " ", "~", Cancel);
        Assert.Equal(RowLimits.LongestCommit, found.Sum(row => row.Body.Length));
        Assert.All(found, row => Assert.DoesNotContain(row.Body, character => character != '会'));
    }

    private static IEnumerable<RowWrite> Longest(int count) =>
        Enumerable.Range(0, count).Select(number => new PutRow($"long/{number}", new('会', RowLimits.LongestBody)));

    private static IEnumerable<RowWrite> Days(int count) =>
        Enumerable.Range(0, count).Select(number => new PutRow($"day/{number}", Some.Body));
}
