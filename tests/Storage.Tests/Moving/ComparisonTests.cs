using CoachBot.Storage.Moving;
using CsCheck;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>What a comparison finds, held against the plain way of finding it.</summary>
public sealed class ComparisonTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task What_differs_is_counted_and_named() => Gen.Select(SomeRows.Awkward, SomeRows.Awkward, Gen.Int[1, 4]).SampleAsync(async (one, other, atOnce) =>
    {
        // Half of the other side is the same, and some of it has another body.
        var (source, target) = (new MemoryRows(one), new MemoryRows([.. other, .. one.Where((_, index) => index % 2 == 0), .. one.Where((_, index) => index % 5 == 4).Select(row => row with { Body = "other" })]));
        var there = target.All.ToDictionary(row => (row.Owner, row.Key), row => row.Body);
        var missing = source.All.Where(row => !there.ContainsKey((row.Owner, row.Key))).ToList();
        var different = source.All.Where(row => there.TryGetValue((row.Owner, row.Key), out var body) && body != row.Body).ToList();

        var found = await new StoreComparer(RowSource.Of("one", source), RowSource.Of("other", target), _ => { }) { RowsAtOnce = atOnce }.CompareAsync(false, Cancel);

        Assert.Equal((missing.Count, different.Count), ((int)found.Tables.Sum(table => table.Missing), (int)found.Tables.Sum(table => table.Different)));
        Assert.Equal(there.Count - (one.Length - missing.Count), found.Tables.Sum(table => table.Extra));
        Assert.Equal(source.All.SequenceEqual(target.All), found.IsEqual);
        var expected = missing.Select(row => new RowDifference(row.Owner, row.Key, true)).Concat(different.Select(row => new RowDifference(row.Owner, row.Key, false)));
        Assert.Equal(Math.Min(DifferenceSearch.MostNamed, missing.Count + different.Count), found.Differences.Count);
        Assert.Subset(expected.ToHashSet(), found.Differences.ToHashSet());
    });

    [Theory]
    [InlineData("as it was", true)]
    [InlineData("otherwise", false)]
    public async Task Rows_that_only_the_target_has_excuse_no_difference(string body, bool equal)
    {
        var (one, extra) = (new OwnedRow(new("people", "ann"), "state", "as it was"), new OwnedRow(new("people", "ben"), "state", ""));
        var target = RowSource.Of("other", new MemoryRows(one with { Body = body }, extra));

        var found = await new StoreComparer(RowSource.Of("one", new MemoryRows(one)), target, _ => { }).CompareAsync(extraAccepted: true, Cancel);

        Assert.Equal(equal, found.IsEqual);
        Assert.False((found with { ExtraAccepted = false }).IsEqual);
    }

    [Fact]
    public async Task The_order_in_which_a_store_reads_does_not_matter()
    {
        var rows = SomeRows.Of(people: 5, days: 5).ToList();
        var backwards = new RowSource("backwards", (_, _) => rows.AsEnumerable().Reverse().ToAsyncEnumerable());

        var found = await new StoreComparer(RowSource.Of("one", new MemoryRows(rows)), backwards, _ => { }).CompareAsync(false, Cancel);

        Assert.True(found.IsEqual);
        Assert.Equal(64, found.Tables.Single().Source.Hash.Length);
    }

    [Fact]
    public async Task Texts_that_are_parted_elsewhere_are_different_rows()
    {
        var (one, other) = (new MemoryRows(new OwnedRow(new("people", "ab"), "c", "")), new MemoryRows(new OwnedRow(new("people", "a"), "bc", "")));
        var found = await new StoreComparer(RowSource.Of("one", one), RowSource.Of("other", other), _ => { }).CompareAsync(true, Cancel);
        Assert.False(found.IsEqual);
        Assert.Equal([new(new("people", "ab"), "c", IsMissing: true)], found.Differences);
    }

    [Fact]
    public async Task A_source_that_somebody_writes_to_meanwhile_is_found_out_and_copied_again_from_the_beginning()
    {
        var (source, target) = (new MemoryRows(SomeRows.Of(people: 2, days: 2)), new MemoryRows());
        var copy = new StoreCopy(RowSource.Of("here", source), target)
        {
            Copied = (_, cancel) => source.PutAsync(new("people", "0000"), [new("turn/day/000", "newer")], cancel),
        };

        var found = (await copy.RunAsync(Cancel)).Comparison;

        Assert.False(found.IsEqual);
        Assert.Equal([new(new("people", "0000"), "turn/day/000", IsMissing: false)], found.Differences);
        var again = await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);
        Assert.True(again.Comparison.IsEqual);
        Assert.Equal(0, again.RowsBefore);
    }
}
