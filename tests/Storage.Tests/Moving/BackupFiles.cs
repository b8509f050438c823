using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Tests.Moving;

/// <summary>Backups in a folder of their own.</summary>
internal sealed class BackupFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Path => folder.File("rows.backup");

    public void Dispose() => folder.Dispose();

    public Task<Backup> WriteAsync(IRowTransfer rows, bool overwrite = false) =>
        BackupFile.WriteAsync(Path, overwrite, new(RowSource.Of("here", rows), new FixedClock()), Cancel);

    public async Task<Backup> CheckAsync(byte[] bytes)
    {
        await File.WriteAllBytesAsync(Path, bytes, Cancel);
        return await Backup.CheckAsync(Path, _ => { }, Cancel);
    }

    /// <summary>What refuses the file when it is restored, after which nothing was written.</summary>
    public async Task<BackupRefusedException> RefusedAsync(byte[] bytes)
    {
        var target = new MemoryRows();
        var refused = await Assert.ThrowsAsync<BackupRefusedException>(async () => await RestoreAsync(await CheckAsync(bytes), target));
        Assert.Empty(target.All);
        return refused;
    }

    public static Task<CopyResult> RestoreAsync(Backup backup, IRowTransfer target) => new StoreCopy(backup.Source, target).RunAsync(Cancel);

    /// <summary>The bytes of a backup of rows.</summary>
    public static async Task<byte[]> BytesAsync(params IEnumerable<OwnedRow> rows)
    {
        using var stream = new MemoryStream();
        await new BackupWriter(RowSource.Of("here", new MemoryRows(rows)), new FixedClock()).WriteAsync(stream, Cancel);
        return stream.ToArray();
    }
}
