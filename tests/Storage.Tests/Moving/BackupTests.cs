using System.Text;
using CoachBot.Storage.Moving;
using CsCheck;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>What a backup is, and that it can be restored.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly BackupFiles files = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task It_is_a_line_for_each_row_between_two_lines()
    {
        var bytes = await BackupFiles.BytesAsync(new(new("people", "张伟"), "state", """{"v":1}"""), new(new("teams", "a/b"), "😀", "one\ntwo"));
        Assert.Equal(
            """
            {"coachbot":"backup","schema":1,"source":"here","written":"2026-11-23T09:30:00Z","chain":"J0Z2amehURNvjL0Nb7IrsQke"}
            {"table":"people","owner":"张伟","key":"state","body":"{\"v\":1}","chain":"s1BWEtweS1x2a4IldrQEN56N"}
            {"table":"teams","owner":"a/b","key":"\uD83D\uDE00","body":"one\ntwo","chain":"QhkLxmDJkbvqWPvSFIZyla05"}
            {"rows":2,"chain":"nrWNb4OyGIJv-myaOpghdvgN"}

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public Task Any_rows_come_back_as_they_were() => SomeRows.Awkward.SampleAsync(async rows =>
    {
        using var own = new BackupFiles();
        var (source, target) = (new MemoryRows(rows), new MemoryRows());

        var backup = await own.WriteAsync(source);
        var result = await BackupFiles.RestoreAsync(backup, target);

        Assert.Equal(rows.Length, backup.Rows);
        Assert.True(result.Comparison.IsEqual);
        Assert.Equal(source.All, target.Rows);
    });

    [Fact]
    public async Task The_longest_row_fits_in_a_line()
    {
        var row = new OwnedRow(new("people", new string('会', 170)), new string('\u2028', 170), new string('\0', RowLimits.LongestBody));
        await files.WriteAsync(new MemoryRows(row));
        Assert.Equal([row], await (await Backup.CheckAsync(files.Path, _ => { }, Cancel)).Source.ReadAsync(null, Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task The_places_of_copies_are_not_backed_up()
    {
        var store = new MemoryRows();
        await new StoreCopy(RowSource.Of("long ago", new MemoryRows(SomeRows.Of(2, 2))), store).RunAsync(Cancel);
        Assert.Equal(5, store.All.Count());
        Assert.Equal(4, (await files.WriteAsync(store)).Rows);
    }

    [Fact]
    public async Task A_restore_that_was_killed_goes_on_where_it_was()
    {
        var source = new MemoryRows(SomeRows.Of(people: 60, days: 50));
        var backup = await files.WriteAsync(source);
        var target = new MemoryRows();
        await Assert.ThrowsAsync<IOException>(() => BackupFiles.RestoreAsync(backup, new DyingRows(target, 45)));
        int before = target.Puts;

        var result = await BackupFiles.RestoreAsync(await Backup.CheckAsync(files.Path, _ => { }, Cancel), target);

        Assert.Equal(2_000, result.RowsBefore);
        Assert.Equal(20 + 3, target.Puts - before);
        Assert.Equal(source.All, target.Rows);
    }

    [Fact]
    public async Task A_store_that_is_not_empty_is_refused()
    {
        var backup = await files.WriteAsync(new MemoryRows(SomeRows.Of(1, 1)));
        var target = new MemoryRows(new OwnedRow(new("teams", "one"), "state", "kept"));
        await Assert.ThrowsAsync<TargetTakenException>(() => BackupFiles.RestoreAsync(backup, target));
        Assert.Equal("kept", Assert.Single(target.All).Body);
    }

    [Fact]
    public async Task A_file_that_changes_between_the_check_and_the_restore_is_refused_where_it_changed()
    {
        var backup = await files.WriteAsync(new MemoryRows(SomeRows.Of(3, 1)));
        var text = await File.ReadAllTextAsync(files.Path, Cancel);
        await File.WriteAllTextAsync(files.Path, text.Replace("0002", "0009", StringComparison.Ordinal), Cancel);
        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => BackupFiles.RestoreAsync(backup, new MemoryRows()));
        Assert.Equal(4, refused.Line);
    }
}
