using CoachBot.Storage.Moving;
using CsCheck;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Copies that are killed and run again.</summary>
public sealed class KilledCopyTests
{
    private readonly MemoryRows target = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task However_often_it_is_killed_and_wherever_everything_arrives() => Gen
        .Select(SomeRows.Awkward, Gen.Int[0, 6].Array[0, 5])
        .SampleAsync(async (rows, kills) =>
        {
            var (source, into) = (new MemoryRows(rows), new MemoryRows());
            foreach (int puts in kills)
            {
                await CopyOrDieAsync(source, new DyingRows(into, puts));
            }

            var places = into.All.Count(row => row.Body.Contains("done", StringComparison.Ordinal));
            if (places == 0)
            {
                Assert.True((await new StoreCopy(RowSource.Of("here", source), into).RunAsync(Cancel)).Comparison.IsEqual);
            }

            Assert.Equal(source.All, into.Rows);
            Assert.Equal(rows.Length, source.All.Count());
        });

    [Fact]
    public async Task It_goes_on_where_it_was()
    {
        var source = new MemoryRows(SomeRows.Of(people: 60, days: 50));
        await KillAsync(source, puts: 45);
        int before = target.Puts;

        var result = await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);

        // The place is written every 1,000 rows, which are 20 people: 40 people are left, and the place is written four times more.
        Assert.Equal((3_000, 2_000), (result.Rows, result.RowsBefore));
        Assert.Equal(20 + 3, target.Puts - before);
        Assert.Equal(source.All, target.Rows);
    }

    [Fact]
    public async Task An_owner_half_written_is_written_again()
    {
        var source = new MemoryRows(SomeRows.Of(people: 1, days: 250));
        await KillAsync(source, puts: 3);
        Assert.Equal(200, target.Rows.Count());

        var result = await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);

        Assert.Equal((250, 0), (result.Rows, result.RowsBefore));
        Assert.Equal(source.All, target.Rows);
    }

    [Fact]
    public async Task An_owner_of_more_rows_than_lie_between_two_places_is_written_again_too()
    {
        var source = new MemoryRows(SomeRows.Of(people: 1, days: 1_500));
        await KillAsync(source, puts: 13);
        Assert.Equal(1_200, target.Rows.Count());

        var result = await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);

        Assert.Equal((1_500, 0), (result.Rows, result.RowsBefore));
        Assert.Equal(source.All, target.Rows);
    }

    [Fact]
    public async Task A_copy_into_other_rows_goes_on_as_one_without_being_told_again()
    {
        await target.PutAsync(new("people", "other"), [new("state", "kept")], Cancel);
        var source = new MemoryRows(SomeRows.Of(people: 3, days: 3));
        await Assert.ThrowsAsync<IOException>(() => new StoreCopy(RowSource.Of("here", source), new DyingRows(target, 2)) { IntoExisting = true }.RunAsync(Cancel));

        var result = await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);

        Assert.True(result.Comparison.IsEqual);
        Assert.Equal(1, result.Comparison.Tables.Single().Extra);
    }

    [Fact]
    public async Task Another_source_cannot_go_on_with_it()
    {
        await KillAsync(new MemoryRows(SomeRows.Of(people: 3, days: 3)), puts: 2);
        var before = target.All.ToList();

        var other = new StoreCopy(RowSource.Of("elsewhere", new MemoryRows(SomeRows.Of(1, 1))), target);
        var refused = await Assert.ThrowsAsync<TargetTakenException>(() => other.RunAsync(Cancel));

        Assert.Equal("The target holds rows already, from a copy of 'here' that was not finished; an empty one is accepted.", refused.Message);
        Assert.Equal(before, target.All);
    }

    [Theory]
    [InlineData("""{"v":2}""", "version 2 is not 1")]
    [InlineData("""{"v":1,"rows":"many"}""", "could not be converted")]
    [InlineData("null", "version  is not 1")]
    public async Task A_place_that_cannot_be_read_is_never_taken_for_the_beginning(string body, string reason)
    {
        await target.PutAsync(new("moves", "here"), [new("state", body)], Cancel);
        var copy = new StoreCopy(RowSource.Of("here", new MemoryRows(SomeRows.Of(1, 1))), target);
        var refused = await Assert.ThrowsAsync<MoveRefusedException>(() => copy.RunAsync(Cancel));
        Assert.StartsWith("Row 'state' of moves owner 'here' cannot be read (", refused.Message, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.Empty(target.Rows);
    }

    private Task<IOException> KillAsync(MemoryRows source, int puts) =>
        Assert.ThrowsAsync<IOException>(() => new StoreCopy(RowSource.Of("here", source), new DyingRows(target, puts)).RunAsync(Cancel));

    private static async Task CopyOrDieAsync(MemoryRows source, IRowTransfer target)
    {
        try
        {
            await new StoreCopy(RowSource.Of("here", source), target).RunAsync(Cancel);
        }
        catch (Exception ended) when (ended is IOException or TargetTakenException)
        {
            // Killed, or finished by a run before.
        }
    }
}
