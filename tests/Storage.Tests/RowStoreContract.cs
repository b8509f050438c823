namespace CoachBot.Storage.Tests;

/// <summary>What every store of rows does. A test keeps to owners of its own, so the store may hold anything else.</summary>
public abstract partial class RowStoreContract
{
    private readonly Owner owner = Some.Owner();

    protected abstract IRowStore Store { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> AwkwardNames =>
    [
        "a:b;c@d/e#f?g\\h%i+j'k\"l", "%2F", "/", "..", " ", "a b ", "tab\tand\nline", "zero\0inside", "\u007f\u0085",
        "it's; DROP TABLE rows",
        "销售教练/张伟", "naïve", "e\u0301", "😀",
        "29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960rtvs", new string('k', 500), new string('会', 166),
    ];

    [Fact]
    public async Task A_row_never_stored_is_not_found()
    {
        Assert.Null(await Store.FindAsync(owner, "state", Cancel));
        Assert.Empty(await Store.ReadRangeAsync(owner, " ", "~", Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"text":"你好，😀 \" ' \\ \u0000"}""")]
    [InlineData("tab\tline\r\nzero\0end")]
    public async Task A_body_comes_back_as_it_was_stored(string body)
    {
        var tag = await CommitAsync(new GuardWrite("state", null, body), new PutRow("put", body), new InsertRow("inserted", body));

        Assert.Equal(new StoredRow("state", tag, body), await Store.FindAsync(owner, "state", Cancel));
        Assert.Equal(body, await BodyAsync("put"));
        Assert.Equal(body, await BodyAsync("inserted"));
    }

    [Fact]
    public async Task The_longest_body_comes_back_whole()
    {
        var body = new string('会', RowLimits.LongestBody);
        await CommitAsync(First, new PutRow("long", body));
        Assert.Equal(body, await BodyAsync("long"));
    }

    [Theory]
    [MemberData(nameof(AwkwardNames))]
    public async Task Any_key_is_found_again_alone_and_in_a_range(string key)
    {
        await CommitAsync(First, new InsertRow(key, "inserted"));
        await CommitAsync(await AgainAsync(), new PutRow(key, "put"));

        var row = await Store.FindAsync(owner, key, Cancel);
        Assert.Equal((key, "put"), (row?.Key, row?.Body));
        Assert.Equal([row!], await Store.ReadRangeAsync(owner, key, key, Cancel));

        await CommitAsync(await AgainAsync(), new DeleteRow(key));
        Assert.Null(await Store.FindAsync(owner, key, Cancel));
    }

    [Theory]
    [MemberData(nameof(AwkwardNames))]
    public async Task Any_id_names_an_owner(string id)
    {
        // The store may be shared and may be old: the row is put, whatever was there.
        var awkward = new Owner("teams", id);
        var before = await Store.FindAsync(awkward, "state", Cancel);
        var tag = await Store.CommitAsync(awkward, new Commit(new GuardWrite("state", before?.ETag, id), []), Cancel);

        Assert.Equal(new StoredRow("state", tag, id), await Store.FindAsync(awkward, "state", Cancel));
    }

    [Fact]
    public async Task Owners_and_tables_with_similar_names_keep_their_rows_apart()
    {
        Owner[] similar =
        [
            owner, owner with { Table = "peoples" }, owner with { Id = owner.Id + "/" }, owner with { Id = owner.Id + " " },
            owner with { Id = owner.Id + "%" }, owner with { Id = owner.Id.ToUpperInvariant() },
        ];
        foreach (var each in similar)
        {
            await Store.CommitAsync(each, new Commit(First with { Body = each.ToString() }, [new InsertRow("day/1", Some.Body)]), Cancel);
        }

        foreach (var each in similar)
        {
            Assert.Equal(each.ToString(), (await Store.FindAsync(each, "state", Cancel))?.Body);
            Assert.Equal(["day/1", "state"], (await Store.ReadRangeAsync(each, " ", "~", Cancel)).Select(row => row.Key));
        }
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_is_not_done()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.FindAsync(owner, "state", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadRangeAsync(owner, " ", "~", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CommitAsync(owner, new Commit(First, []), cancelled));
        Assert.Null(await Store.FindAsync(owner, "state", Cancel));
    }

    /// <summary>The guard row as it is written when nothing is there.</summary>
    private static GuardWrite First => new("state", null, Some.Body);

    /// <summary>The guard row as it is written by who has just read it.</summary>
    private async Task<GuardWrite> AgainAsync() => First with { ExpectedETag = (await Store.FindAsync(owner, "state", Cancel))?.ETag };

    private Task<string> CommitAsync(GuardWrite guard, params RowWrite[] writes) =>
        Store.CommitAsync(owner, new Commit(guard, writes), Cancel);

    private async Task<string?> BodyAsync(string key) => (await Store.FindAsync(owner, key, Cancel))?.Body;
}
