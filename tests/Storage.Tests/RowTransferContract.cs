using System.Globalization;
using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests;

/// <summary>What every store does when it is read or filled as a whole. It is empty when a test begins.</summary>
public abstract partial class RowTransferContract<TStore>
    where TStore : IRowStore, IRowTransfer
{
    private static readonly Owner[] AwkwardOwners =
    [
        new("people", " "), new("people", "a"), new("people", "a\tb"), new("people", "a b"), new("people", "a\"b"), new("people", "a.b"),
        new("people", "a/b"), new("people", "a/b/c"), new("people", "a0"), new("people", "a?b"), new("people", "a\\b"), new("people", "a~"),
        new("people", "a\u0085"), new("people", "张伟"), new("teams", "19:abc@thread.tacv2;messageid=1700"), new("teams", "a"),
    ];

    protected abstract TStore Store { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_has_no_rows() => Assert.Empty(await AllAsync());

    [Fact]
    public async Task Every_row_comes_once_and_in_order_of_table_owner_and_key()
    {
        var stored = await FillAsync();
        Assert.Equal(stored, await AllAsync());
    }

    [Fact]
    public async Task Reading_begins_behind_an_owner_whether_it_has_rows_or_not()
    {
        var stored = await FillAsync();
        Owner[] ends = [new("people", "owner one/01"), new("people", "owner one/01/"), new("people", "zzz"), new("a", "a"), new("teams", "owner one/11"), new("zzz", "a")];
        foreach (var end in ends)
        {
            Assert.Equal(stored.Where(row => IsBehind(row.Owner, end)), await AllAsync(end));
        }
    }

    [Fact]
    public async Task Owners_with_awkward_names_are_in_order_and_can_be_begun_behind()
    {
        foreach (var owner in AwkwardOwners.Reverse())
        {
            await Store.PutAsync(owner, [new("b/2", ""), new("b.1", ""), new("a", "")], Cancel);
        }

        var all = await AllAsync();
        Assert.Equal(AwkwardOwners.SelectMany(owner => new[] { "a", "b.1", "b/2" }, (owner, key) => new OwnedRow(owner, key, "")), all);
        foreach (var owner in AwkwardOwners)
        {
            Assert.Equal(all.Where(row => IsBehind(row.Owner, owner)), await AllAsync(owner));
        }
    }

    [Fact]
    public async Task Rows_stored_and_removed_meanwhile_make_no_other_row_be_missed_or_come_twice()
    {
        var stored = await FillAsync();
        var (removed, last) = (stored[1], stored[^1]);
        var read = new List<OwnedRow>();
        await foreach (var row in Store.ReadAllAsync(null, Cancel))
        {
            if (read.Count == 0)
            {
                await Store.CommitAsync(removed.Owner, new(new("guard", null, ""), [new PutRow("again", ""), new DeleteRow(removed.Key)]), Cancel);
                await Store.PutAsync(last.Owner, [new("zzz", "")], Cancel);
            }

            read.Add(row);
        }

        string[] unsure = ["guard", "again", "zzz", removed.Key];
        Assert.Equal(stored.Where(IsSure), read.Where(IsSure));

        bool IsSure(OwnedRow row) => !unsure.Contains(row.Key) || (row.Owner != removed.Owner && row.Owner != last.Owner);
    }

    [Fact]
    public async Task Reading_and_putting_can_be_cancelled()
    {
        await FillAsync();
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in Store.ReadAllAsync(null, giveUp.Token))
            {
                await giveUp.CancelAsync();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.PutAsync(Some.Owner(), [new("a", "")], giveUp.Token));
    }

    protected async Task<List<OwnedRow>> AllAsync(Owner? after = null)
    {
        var all = new List<OwnedRow>();
        await foreach (var row in Store.ReadAllAsync(after, Cancel))
        {
            all.Add(row);
        }

        return all;
    }

    /// <summary>Stores 3,600 rows of 36 owners in three tables, the last first, and gives them back in order.</summary>
    private async Task<List<OwnedRow>> FillAsync()
    {
        var owners = new[] { "campaigns", "people", "teams" }.SelectMany(
            _ => Enumerable.Range(0, 12), (table, number) => new Owner(table, number.ToString("'owner one/'00", CultureInfo.InvariantCulture))).ToArray();
        var rows = Enumerable.Range(0, 100).Select(number => new PutRow($"day/{number:00}", $"body {number}")).ToArray();
        foreach (var owner in owners.Reverse())
        {
            await Store.PutAsync(owner, [.. rows.Reverse()], Cancel);
        }

        return [.. owners.SelectMany(_ => rows, (owner, row) => new OwnedRow(owner, row.Key, row.Body))];
    }

    private static bool IsBehind(Owner owner, Owner end) =>
        (string.CompareOrdinal(owner.Table, end.Table), string.CompareOrdinal(owner.Id, end.Id)) is ( > 0, _) or (0, > 0);
}
