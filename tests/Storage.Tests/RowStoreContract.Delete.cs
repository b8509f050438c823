namespace CoachBot.Storage.Tests;

/// <summary>Rows to be deleted that are not there.</summary>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task Puts_and_deletes_do_the_same_whether_the_row_is_there_or_not()
    {
        for (var time = 0; time < 2; time++)
        {
            await CommitAsync(await AgainAsync(), new PutRow("put", Some.Body), new DeleteRow("deleted"));
            Assert.Equal(["put", "state"], await KeysAsync());
        }
    }

    [Fact]
    public async Task Rows_that_are_not_there_are_deleted_in_any_position()
    {
        await CommitAsync(First, new PutRow("old", Some.Body));

        var guard = await CommitAsync(
            await AgainAsync(), new DeleteRow("a"), new PutRow("put", Some.Body), new DeleteRow("b"), new DeleteRow("old"), new DeleteRow("c"));

        Assert.Equal(guard, (await Store.FindAsync(owner, "state", Cancel))?.ETag);
        Assert.Equal(["put", "state"], await KeysAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_conflict_beside_rows_that_are_not_there_to_be_deleted_is_one(int position)
    {
        await CommitAsync(First, new PutRow("claimed", "old"));
        List<RowWrite> writes = [new DeleteRow("a"), new DeleteRow("b")];
        writes.Insert(position, new InsertRow("claimed", "new"));
        var again = await AgainAsync();

        var claimed = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(again with { Body = "new" }, [.. writes]));
        Assert.Equal("claimed", claimed.Key);

        await CommitAsync(again);
        var stale = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(again with { Body = "new" }, [.. writes]));
        Assert.Equal("state", stale.Key);
        Assert.Equal((Some.Body, "old"), (await BodyAsync("state"), await BodyAsync("claimed")));
    }
}
