using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>The file is there whole or not at all.</summary>
public sealed class BackupFileTests : IDisposable
{
    private readonly BackupFiles files = new();
    private readonly MemoryRows rows = new(SomeRows.Of(people: 2, days: 2));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string[] Folder => Directory.GetFiles(Path.GetDirectoryName(files.Path)!);

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_name_that_is_taken_is_refused_unless_told()
    {
        await files.WriteAsync(new MemoryRows());
        var refused = await Assert.ThrowsAsync<TargetTakenException>(() => files.WriteAsync(rows));
        Assert.Equal($"The file '{files.Path}' is there already; a name that is not taken is accepted.", refused.Message);

        Assert.Equal(4, (await files.WriteAsync(rows, overwrite: true)).Rows);
        Assert.Equal(4, (await Backup.CheckAsync(files.Path, _ => { }, Cancel)).Rows);
        Assert.Equal([files.Path], Folder);
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_the_earlier_one_and_nothing_else()
    {
        var earlier = await files.WriteAsync(rows);
        var failing = new RowSource("here", (_, _) => SomeRows.Of(1, 3).ToAsyncEnumerable().Concat(AsyncEnumerable.Range(0, 1).Select<int, OwnedRow>(_ => throw new IOException("gone"))));

        await Assert.ThrowsAsync<IOException>(() => BackupFile.WriteAsync(files.Path, true, new(failing, new FixedClock()), Cancel));

        Assert.Equal(earlier, await Backup.CheckAsync(files.Path, _ => { }, Cancel));
        Assert.Equal([files.Path], Folder);
    }

    [Fact]
    public async Task What_a_killed_backup_left_is_written_over()
    {
        await File.WriteAllTextAsync(files.Path + ".partial", new string('x', 100_000), Cancel);
        Assert.Equal(4, (await files.WriteAsync(rows)).Rows);
        Assert.Equal([files.Path], Folder);
    }

    [Fact]
    public async Task Nobody_else_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await files.WriteAsync(rows);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(files.Path));
    }

    [Fact]
    public async Task A_row_that_could_not_be_restored_is_not_passed_over()
    {
        foreach (var row in (OwnedRow[])[new(new("people", "ann"), "note", "half \uD83D"), new(new("people", "ann"), "", "{}")])
        {
            var refused = await Assert.ThrowsAsync<MoveRefusedException>(() => files.WriteAsync(new MemoryRows(row)));
            Assert.StartsWith($"Row '{row.Key}' of people owner 'ann' cannot be backed up. ", refused.Message, StringComparison.Ordinal);
            Assert.Empty(Folder);
        }
    }
}
