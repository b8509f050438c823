using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CoachBot.Storage.Moving;

/// <summary>Takes the lines of a backup one after another, and refuses the first that is not as it was written.</summary>
internal sealed class BackupParser
{
    private const string AsWritten = "a backup is accepted only as it was written";

    private readonly BackupChain chain = new();
    private long line;
    private bool closed;

    /// <summary>How many rows were taken.</summary>
    public long Rows { get; private set; }

    /// <summary>The link of the latest line; of the last one, it tells the backup from every other.</summary>
    public string Chain => chain.Last;

    /// <summary>The next line.</summary>
    /// <returns>Its row; null for the first line and for the last.</returns>
    /// <exception cref="BackupRefusedException">It is not as it was written.</exception>
    public OwnedRow? Take(BackupLine next)
    {
        line++;
        if (closed)
        {
            throw Refused($"this stands behind the line that closes the backup; {AsWritten}.");
        }

        CheckEnd(next);
        if (line == 1)
        {
            BackupHeaders.Check(next.Bytes);
        }

        var content = chain.Open(next.Bytes)
            ?? throw Refused($"this is not the line that was written here: it, or one just before it, was edited, removed, repeated or moved; {AsWritten}.");
        return line == 1 ? TakeHeader(content) : content.AsSpan().StartsWith("{\"rows\":"u8) ? TakeEnd(content) : TakeRow(content);
    }

    /// <summary>The file ends.</summary>
    /// <exception cref="BackupRefusedException">It should not end yet.</exception>
    public void End()
    {
        if (!closed)
        {
            line++;
            throw Refused("the file ends here; the line that closes a backup is missing.");
        }
    }

    private void CheckEnd(BackupLine next)
    {
        if (!next.IsEnded)
        {
            throw Refused("the file ends in the middle of this line; the rest of the backup is missing.");
        }

        if (next.Bytes is [.., (byte)'\r'])
        {
            throw Refused($"the line ends with carriage return and line feed; {AsWritten}, with line feeds alone. An editor may have changed them.");
        }
    }

    private OwnedRow? TakeHeader(byte[] content)
    {
        Parse(content, BackupFormat.Json.BackupHeader);
        return null;
    }

    private OwnedRow TakeRow(byte[] content)
    {
        var stored = Parse(content, BackupFormat.Json.BackupRow);
        var row = new OwnedRow(new(stored.Table, stored.Owner), stored.Key, stored.Body);
        try
        {
            RowLimits.Check(row.Owner, [new PutRow(row.Key, row.Body)]);
        }
        catch (RowRefusedException refused)
        {
            throw Refused(refused.Message, refused);
        }

        Rows++;
        return row;
    }

    private OwnedRow? TakeEnd(byte[] content)
    {
        long stated = Parse(content, BackupFormat.Json.BackupEnd).Rows;
        closed = stated == Rows ? true : throw Refused($"{stated} rows are stated and {Rows} stand before; the same number is accepted.");
        return null;
    }

    private T Parse<T>(byte[] content, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(content, type)!;
        }
        catch (JsonException malformed)
        {
            throw Refused($"this has not the shape of schema {BackupHeader.NewestSchema} ({malformed.Message.TrimEnd('.')}); {AsWritten}.", malformed);
        }
    }

    private BackupRefusedException Refused(string reason, Exception? cause = null) => new(line, reason, cause);
}
