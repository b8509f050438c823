namespace CoachBot.Storage.Tests;

/// <summary>Tags and conflicts.</summary>
public abstract partial class RowStoreContract
{
    [Fact]
    public async Task Every_write_changes_the_tag_also_when_the_body_stays()
    {
        var tags = new List<string?>();
        for (var time = 0; time < 3; time++)
        {
            var guard = await CommitAsync(await AgainAsync(), new PutRow("put", Some.Body));
            Assert.Equal(guard, (await Store.FindAsync(owner, "state", Cancel))?.ETag);
            tags.AddRange([guard, (await Store.FindAsync(owner, "put", Cancel))?.ETag]);
        }

        Assert.Equal(3, tags.Where((_, index) => index % 2 == 0).Distinct().Count());
        Assert.Equal(3, tags.Where((_, index) => index % 2 == 1).Distinct().Count());
    }

    [Fact]
    public async Task A_row_that_is_not_written_keeps_its_tag()
    {
        await CommitAsync(First, new PutRow("day/1", Some.Body));
        var before = await Store.FindAsync(owner, "day/1", Cancel);
        await CommitAsync(await AgainAsync(), new PutRow("day/2", Some.Body));
        Assert.Equal(before, await Store.FindAsync(owner, "day/1", Cancel));
    }

    [Fact]
    public async Task A_row_stored_again_after_it_was_deleted_has_a_tag_it_never_had()
    {
        var tags = new List<string?>();
        for (var time = 0; time < 3; time++)
        {
            await CommitAsync(await AgainAsync(), new InsertRow("day/1", Some.Body));
            tags.Add((await Store.FindAsync(owner, "day/1", Cancel))?.ETag);
            await CommitAsync(await AgainAsync(), new DeleteRow("day/1"));
        }

        Assert.Equal(3, tags.Distinct().Count());
    }

    [Fact]
    public async Task A_stale_guard_is_refused_and_nothing_is_written()
    {
        var stale = await CommitAsync(First);
        await CommitAsync(First with { ExpectedETag = stale, Body = "second" });

        var refused = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(
            First with { ExpectedETag = stale, Body = "third" },
            new PutRow("put", Some.Body),
            new InsertRow("inserted", Some.Body)));

        Assert.Equal((owner, "state"), (refused.Owner, refused.Key));
        Assert.Equal("Row 'state' of one of people is not as it was when it was read.", refused.Message);
        Assert.Equal("second", await BodyAsync("state"));
        Assert.Equal(["state"], await KeysAsync());
    }

    [Fact]
    public async Task A_guard_that_was_deleted_meanwhile_is_refused()
    {
        var tag = await CommitAsync(First);
        await CommitAsync(new GuardWrite("settings", null, Some.Body), new DeleteRow("state"));

        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(First with { ExpectedETag = tag }));
        Assert.Equal(["settings"], await KeysAsync());
    }

    [Fact]
    public async Task A_guard_can_be_removed_with_the_last_rows_of_an_owner()
    {
        var tag = await CommitAsync(First, new PutRow("put", Some.Body));
        await CommitAsync(First with { ExpectedETag = tag, IsRemoved = true }, new DeleteRow("put"));
        Assert.Empty(await KeysAsync());

        await CommitAsync(First);
        Assert.Equal(["state"], await KeysAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_guard_that_is_not_as_it_was_read_is_not_removed(bool isThere)
    {
        var stale = await CommitAsync(First, new PutRow("put", Some.Body));
        await CommitAsync(isThere ? First with { ExpectedETag = stale } : First with { ExpectedETag = stale, IsRemoved = true });

        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(First with { ExpectedETag = stale, IsRemoved = true }, new DeleteRow("put")));
        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(First with { ExpectedETag = null, IsRemoved = true }, new DeleteRow("put")));
        Assert.Contains("put", await KeysAsync());
    }

    [Fact]
    public async Task Of_two_who_write_first_the_second_is_refused()
    {
        await CommitAsync(First with { Body = "one" });
        await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(First with { Body = "two" }, new PutRow("put", Some.Body)));
        Assert.Equal("one", await BodyAsync("state"));
        Assert.Equal(["state"], await KeysAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_insert_of_a_row_that_exists_undoes_the_whole_commit_wherever_it_stands(int position)
    {
        await CommitAsync(First with { Body = "old" }, new PutRow("claimed", "old"), new PutRow("put", "old"), new PutRow("deleted", "old"));
        var before = await Store.ReadRangeAsync(owner, " ", "~", Cancel);
        List<RowWrite> writes = [new PutRow("put", "new"), new DeleteRow("deleted"), new InsertRow("inserted", "new")];
        writes.Insert(position, new InsertRow("claimed", "new"));

        var again = await AgainAsync();
        var refused = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(again with { Body = "new" }, [.. writes]));

        Assert.Equal((owner, "claimed"), (refused.Owner, refused.Key));
        Assert.Equal(before, await Store.ReadRangeAsync(owner, " ", "~", Cancel));
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("W/")]
    [InlineData("\"")]
    [InlineData("W/\"datetime'2026-01-01'\"")]
    [InlineData("W/\"datetime'2026-11-23T14%3A51%3A39.1234567Z'\"")]
    [InlineData("\"one\", \"two\"")]
    [InlineData("\"broken\r\nx-header: 1\"")]
    public async Task A_tag_that_the_row_never_had_is_a_conflict_whatever_it_looks_like(string tag)
    {
        await CommitAsync(First);
        var refused = await Assert.ThrowsAsync<ConflictException>(() => CommitAsync(First with { ExpectedETag = tag, Body = "new" }));
        Assert.Equal("state", refused.Key);
        Assert.Equal(Some.Body, await BodyAsync("state"));
    }

    private async Task<IEnumerable<string>> KeysAsync() =>
        (await Store.ReadRangeAsync(owner, " ", "~", Cancel)).Select(row => row.Key);
}
