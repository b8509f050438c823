using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

public sealed class StoreCopyTests
{
    private readonly MemoryRows target = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_arrives_and_both_sides_are_found_equal()
    {
        var source = new MemoryRows([.. SomeRows.Of(people: 30, days: 7), new(new("teams", "one"), "settings", "{}")]);

        var result = await Copy(source).RunAsync(Cancel);

        Assert.Equal(source.All, target.Rows);
        Assert.True(result.Comparison.IsEqual);
        Assert.Equal((211, 0), (result.Rows, result.RowsBefore));
        Assert.Equal([("people", 210, 210), ("teams", 1, 1)], result.Comparison.Tables.Select(table => (table.Table, table.Source.Rows, table.Target.Rows)));
    }

    [Fact]
    public async Task An_owner_is_written_in_steps_that_both_stores_accept()
    {
        var source = new MemoryRows([.. SomeRows.Of(people: 1, days: 250), .. SomeRows.Of(people: 2, days: 30, new string('会', 30_000)).Skip(30)]);
        await Copy(source).RunAsync(Cancel);

        // 250 rows are 3 steps; 30 long ones are 13, 13 and 4; the place is written before and after.
        Assert.Equal(source.All, target.Rows);
        Assert.Equal(3 + 3 + 2, target.Puts);
    }

    [Fact]
    public async Task Every_row_that_was_copied_is_handed_to_the_caller()
    {
        var source = new MemoryRows(SomeRows.Of(people: 3, days: 120));
        var seen = new List<OwnedRow>();
        var copy = new StoreCopy(RowSource.Of("here", source), target)
        {
            Copied = (row, _) =>
            {
                Assert.Contains(row, target.All);
                seen.Add(row);
                return Task.CompletedTask;
            },
        };

        await copy.RunAsync(Cancel);

        Assert.Equal(source.All, seen);
    }

    [Fact]
    public async Task The_places_of_copies_into_the_source_stay_there()
    {
        var source = new MemoryRows();
        await new StoreCopy(RowSource.Of("long ago", new MemoryRows(SomeRows.Of(2, 2))), source).RunAsync(Cancel);

        var result = await Copy(source).RunAsync(Cancel);

        Assert.True(result.Comparison.IsEqual);
        Assert.Equal(["here"], target.All.Where(row => row.Owner.Table == "moves").Select(row => row.Owner.Id));
    }

    [Fact]
    public async Task A_row_that_breaks_a_limit_stops_the_copy_with_its_owner_and_key()
    {
        var source = new MemoryRows(new OwnedRow(new("people", "ann"), "note", new string('x', RowLimits.LongestBody + 1)));
        var refused = await Assert.ThrowsAsync<MoveRefusedException>(() => Copy(source).RunAsync(Cancel));
        Assert.Equal(
            "A row of people owner 'ann' cannot be copied. Row 'note' is refused: the body has 30001 characters; at most 30000 are accepted.",
            refused.Message);
    }

    [Fact]
    public async Task Progress_is_told_for_every_row_copied_and_compared()
    {
        var told = new List<MoveProgress>();
        await new StoreCopy(RowSource.Of("here", new MemoryRows(SomeRows.Of(1, 3))), target) { Progress = told.Add }.RunAsync(Cancel);
        Assert.Equal(
            [.. Enumerable.Range(1, 3).Select(row => new MoveProgress(MoveStep.Copying, row)), .. Enumerable.Range(1, 6).Select(row => new MoveProgress(MoveStep.Comparing, row))],
            told);
    }

    private StoreCopy Copy(MemoryRows source) => new(RowSource.Of("here", source), target);
}
