using System.Runtime.CompilerServices;

namespace CoachBot.Storage.Moving;

/// <summary>A file whose every line was checked.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Chain">The link of its last line, which tells it from every other backup.</param>
public sealed record Backup(string Path, long Rows, string Chain)
{
    /// <summary>Its rows. What was changed since the check is refused where it is met.</summary>
    public RowSource Source => new($"backup {Chain}", ReadAsync);

    /// <summary>Reads a file from its first line to its last.</summary>
    /// <exception cref="BackupRefusedException">It is no backup, or not as it was written.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<Backup> CheckAsync(string path, Action<MoveProgress> progress, CancellationToken cancel)
    {
        var parser = new BackupParser();
        await foreach (var _ in RowsAsync(path, parser, cancel))
        {
            progress(new(MoveStep.Checking, parser.Rows));
        }

        return new(path, parser.Rows, parser.Chain);
    }

    private async IAsyncEnumerable<OwnedRow> ReadAsync(Owner? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        // The order is that of the store that was backed up, so there is nothing to compare by.
        var (waits, met) = (after is not null, false);
        await foreach (var row in RowsAsync(Path, new BackupParser(), cancel))
        {
            met |= row.Owner == after;
            waits &= !met || row.Owner == after;
            if (!waits)
            {
                yield return row;
            }
        }
    }

    private static async IAsyncEnumerable<OwnedRow> RowsAsync(string path, BackupParser parser, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var file = File.OpenRead(path);
        await foreach (var line in BackupLines.ReadAsync(file, cancel))
        {
            if (parser.Take(line) is { } row)
            {
                yield return row;
            }
        }

        parser.End();
    }
}
