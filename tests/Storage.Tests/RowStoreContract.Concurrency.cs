using System.Globalization;

namespace CoachBot.Storage.Tests;

/// <summary>Many at once.</summary>
public abstract partial class RowStoreContract
{
    private const int Callers = 64;

    [Fact]
    public async Task Of_64_concurrent_changes_of_a_row_none_is_lost()
    {
        await AllAtOnceAsync(async number =>
        {
            while (!await TryCountAsync(number))
            {
            }
        });

        Assert.Equal("64", await BodyAsync("state"));
        Assert.Equal(Callers, (await Store.ReadRangeAsync(owner, "by/", "by/~", Cancel)).Count);
    }

    [Fact]
    public async Task Of_64_who_claim_a_row_one_succeeds()
    {
        var won = 0;
        await AllAtOnceAsync(async number =>
        {
            try
            {
                await CommitAsync(First with { Key = $"by/{number}" }, new InsertRow("claim", $"{number}"));
                Interlocked.Increment(ref won);
            }
            catch (ConflictException refused)
            {
                Assert.Equal("claim", refused.Key);
            }
        });

        Assert.Equal(1, won);
        Assert.Equal([$"by/{await BodyAsync("claim")}", "claim"], await KeysAsync());
    }

    [Fact]
    public async Task A_conflict_does_not_disturb_the_commits_beside_it()
    {
        var owners = Enumerable.Range(0, Callers).Select(_ => Some.Owner()).ToArray();
        var tags = await Task.WhenAll(owners.Select(each => Store.CommitAsync(each, new Commit(First, []), Cancel)));

        await AllAtOnceAsync(async number =>
        {
            var expected = number % 2 == 0 ? tags[number] : null;
            var commit = new Commit(new("state", expected, "second"), [new PutRow("put", "second")]);
            var writing = Store.CommitAsync(owners[number], commit, Cancel);
            await (expected is null ? (Task)Assert.ThrowsAsync<ConflictException>(() => writing) : writing);

            var found = await Store.ReadRangeAsync(owners[number], " ", "~", Cancel);
            Assert.Equal(expected is null ? [Some.Body] : ["second", "second"], found.Select(row => row.Body));
        });
    }

    private static Task AllAtOnceAsync(Func<int, Task> act) =>
        Task.WhenAll(Enumerable.Range(0, Callers).Select(number => Task.Run(() => act(number), Cancel)));

    private async Task<bool> TryCountAsync(int number)
    {
        var found = await Store.FindAsync(owner, "state", Cancel);
        var count = found is null ? 0 : int.Parse(found.Body, CultureInfo.InvariantCulture);
        try
        {
            await CommitAsync(new("state", found?.ETag, $"{count + 1}"), new InsertRow($"by/{number}", Some.Body));
            return true;
        }
        catch (ConflictException)
        {
            return false;
        }
    }
}
