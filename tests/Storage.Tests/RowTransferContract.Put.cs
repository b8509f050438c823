using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests;

/// <summary>Filling a store.</summary>
public abstract partial class RowTransferContract<TStore>
{
    [Fact]
    public async Task What_is_put_is_found_by_the_turns_and_replaces_what_was_there()
    {
        var owner = Some.Owner();
        var tag = await Store.CommitAsync(owner, new(new("state", null, "old"), [new PutRow("day/1", "old")]), Cancel);

        await Store.PutAsync(owner, [new("day/2", "new"), new("state", "new")], Cancel);

        var found = await Store.ReadRangeAsync(owner, " ", "~", Cancel);
        Assert.Equal([("day/1", "old"), ("day/2", "new"), ("state", "new")], found.Select(row => (row.Key, row.Body)));
        await Assert.ThrowsAsync<ConflictException>(() => Store.CommitAsync(owner, new(new("state", tag, "stale"), []), Cancel));
    }

    [Fact]
    public async Task Putting_the_same_again_leaves_the_same()
    {
        PutRow[] rows = [new("a", "one"), new("b", "two")];
        await Store.PutAsync(Some.Owner(), [], Cancel);
        var owner = Some.Owner();
        await Store.PutAsync(owner, rows, Cancel);
        await Store.PutAsync(owner, rows, Cancel);
        Assert.Equal(rows.Select(row => new OwnedRow(owner, row.Key, row.Body)), await AllAsync());
    }

    [Fact]
    public async Task As_many_rows_as_a_commit_takes_are_put_together()
    {
        PutRow[] rows = [.. Enumerable.Range(0, RowLimits.MostRows).Select(number => new PutRow($"{number:00}", Some.Body))];
        await Store.PutAsync(Some.Owner(), rows, Cancel);
        Assert.Equal(rows.Select(row => row.Key), (await AllAsync()).Select(row => row.Key));
    }

    [Fact]
    public async Task What_many_put_at_once_for_one_owner_is_all_put()
    {
        var owner = Some.Owner();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(
            async () =>
            {
                for (var time = 0; time < 20; time++)
                {
                    await Store.PutAsync(owner, [new("shared", $"{writer}"), new($"{writer}/{time}", "")], Cancel);
                }
            },
            Cancel)));

        Assert.Equal((8 * 20) + 1, (await AllAsync()).Count);
    }

    [Fact]
    public async Task Rows_that_break_a_limit_are_refused_and_none_of_them_is_put()
    {
        var owner = Some.Owner();
        PutRow legal = new("legal", "");
        PutRow[] long17 = [.. Enumerable.Range(0, 17).Select(number => new PutRow($"{number}", new('x', RowLimits.LongestBody)))];

        Assert.Equal("", await RefusedAsync(owner, legal, new("", "")));
        Assert.Equal("long", await RefusedAsync(owner, legal, new("long", new('x', 30_001))));
        Assert.Equal("legal", await RefusedAsync(owner, legal, legal));
        Assert.Equal("legal", await RefusedAsync(owner, [legal, .. long17]));
        Assert.Equal("0", await RefusedAsync(owner, [.. Enumerable.Range(0, 101).Select(number => new PutRow($"{number}", ""))]));
        Assert.Equal("id", await RefusedAsync(new("No table", "id"), legal));
        Assert.Empty(await AllAsync());
    }

    private async Task<string> RefusedAsync(Owner owner, params PutRow[] rows) =>
        (await Assert.ThrowsAsync<RowRefusedException>(() => Store.PutAsync(owner, rows, Cancel))).Key;
}
