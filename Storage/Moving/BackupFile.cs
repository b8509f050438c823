namespace CoachBot.Storage.Moving;

/// <summary>Writes a backup so that its file is there whole or not at all.</summary>
public static class BackupFile
{
    /// <summary>Writes beside the file, reads what reached the disk, and only then gives it its name.</summary>
    /// <exception cref="TargetTakenException">The file is there already and may not be replaced.</exception>
    /// <exception cref="MoveRefusedException">A row cannot be backed up.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<Backup> WriteAsync(string path, bool overwrite, BackupWriter writer, CancellationToken cancel)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new TargetTakenException($"'{path}' is a link; the name of a file is accepted.");
        }

        if (!overwrite && File.Exists(path))
        {
            throw new TargetTakenException($"The file '{path}' is there already; a name that is not taken is accepted.");
        }

        var partial = path + ".partial";
        try
        {
            await WritePartialAsync(partial, writer, cancel);
            var backup = await Backup.CheckAsync(partial, _ => { }, cancel);
            File.Move(partial, path, overwrite);
            return backup with { Path = path };
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private static async Task WritePartialAsync(string partial, BackupWriter writer, CancellationToken cancel)
    {
        // What a person told the coach is nobody else's to read.
        File.Delete(partial);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 65_536 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(partial, options);
        await writer.WriteAsync(file, cancel);
        file.Flush(flushToDisk: true);
    }
}
