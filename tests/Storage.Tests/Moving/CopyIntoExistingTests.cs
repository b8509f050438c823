using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Targets that are not empty.</summary>
public sealed class CopyIntoExistingTests
{
    private readonly MemoryRows source = new(SomeRows.Of(people: 2, days: 2));
    private readonly MemoryRows target = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_target_that_holds_rows_is_refused_and_left_as_it_is()
    {
        await target.PutAsync(new("teams", "one"), [new("state", "kept")], Cancel);
        var before = target.All.ToList();

        var refused = await Assert.ThrowsAsync<TargetTakenException>(() => Copy().RunAsync(Cancel));

        Assert.Equal("The target holds rows already, and not from a copy of 'here' that could be gone on with; an empty one is accepted.", refused.Message);
        Assert.Equal(before, target.All);
    }

    [Fact]
    public async Task A_copy_that_was_finished_is_not_run_again_over_what_was_written_since()
    {
        await Copy().RunAsync(Cancel);
        await target.PutAsync(new("people", "0000"), [new("turn/day/000", "newer")], Cancel);

        var refused = await Assert.ThrowsAsync<TargetTakenException>(() => Copy().RunAsync(Cancel));

        Assert.Equal("The target holds rows already, from a copy of 'here' that was finished; an empty one is accepted.", refused.Message);
        Assert.Equal("newer", target.Rows.First().Body);
    }

    [Fact]
    public async Task When_told_rows_are_written_over_and_others_are_kept_and_counted()
    {
        await target.PutAsync(new("people", "0000"), [new("turn/day/000", "older"), new("turn/day/999", "kept")], Cancel);
        await target.PutAsync(new("teams", "one"), [new("state", "kept")], Cancel);

        var result = await new StoreCopy(RowSource.Of("here", source), target) { IntoExisting = true }.RunAsync(Cancel);

        Assert.True(result.Comparison.IsEqual);
        Assert.Equal([("people", 1L), ("teams", 1L)], result.Comparison.Tables.Select(table => (table.Table, table.Extra)));
        Assert.Equal(6, target.Rows.Count());
        Assert.Equal(Some.Body, target.Rows.First().Body);
    }

    private StoreCopy Copy() => new(RowSource.Of("here", source), target);
}
