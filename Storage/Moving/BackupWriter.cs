using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.Storage.Moving;

/// <summary>
/// Writes all rows of a source as JSON lines: UTF-8 without byte order mark, each line ended by a line feed. The first line tells what it
/// is, the last how many rows there are, and each is chained to the one before. Holds one row in memory. Nobody may write to the source
/// meanwhile.
/// </summary>
public sealed class BackupWriter(RowSource source, TimeProvider clock)
{
    private static readonly byte[] LineFeed = "\n"u8.ToArray();
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Called for every row that was written.</summary>
    public Action<MoveProgress> Progress { get; init; } = _ => { };

    /// <summary>Writes a backup.</summary>
    /// <returns>How many rows it has.</returns>
    /// <exception cref="MoveRefusedException">A row could not be restored as it is.</exception>
    public async Task<long> WriteAsync(Stream file, CancellationToken cancel)
    {
        var (chain, rows) = (new BackupChain(), 0L);
        var written = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var header = new BackupHeader(BackupHeader.Kind, BackupHeader.NewestSchema, source.Name, written);
        await WriteAsync(file, chain, header, BackupFormat.Json.BackupHeader, cancel);
        await foreach (var row in source.ReadAsync(null, cancel))
        {
            Check(row);
            await WriteAsync(file, chain, new(row.Owner.Table, row.Owner.Id, row.Key, row.Body), BackupFormat.Json.BackupRow, cancel);
            Progress(new(MoveStep.Copying, ++rows));
        }

        await WriteAsync(file, chain, new(rows), BackupFormat.Json.BackupEnd, cancel);
        return rows;
    }

    private static async Task WriteAsync<T>(Stream file, BackupChain chain, T content, JsonTypeInfo<T> type, CancellationToken cancel)
    {
        await file.WriteAsync(chain.Close(JsonSerializer.SerializeToUtf8Bytes(content, type)), cancel);
        await file.WriteAsync(LineFeed, cancel);
    }

    private static void Check(OwnedRow row)
    {
        try
        {
            RowLimits.Check(row.Owner, [new PutRow(row.Key, row.Body)]);
            Utf8.GetByteCount(row.Body); // Half a surrogate pair would be written as another character.
        }
        catch (Exception refused) when (refused is RowRefusedException or EncoderFallbackException)
        {
            throw new MoveRefusedException($"Row '{row.Key}' of {row.Owner.Table} owner '{row.Owner.Id}' cannot be backed up. {refused.Message}", refused);
        }
    }
}
