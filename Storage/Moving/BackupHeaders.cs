using System.Text.Json;

namespace CoachBot.Storage.Moving;

/// <summary>Tells a backup that this version can read from one that it cannot, and from any other file.</summary>
internal static class BackupHeaders
{
    /// <exception cref="BackupRefusedException">The first line is none of a backup of our schema.</exception>
    public static void Check(byte[] line)
    {
        if (line.AsSpan().StartsWith("\uFEFF"u8))
        {
            throw new BackupRefusedException(1, "the file begins with a byte order mark; UTF-8 without one is accepted, as the backup was written.");
        }

        if (SchemaOf(line) is not { } schema)
        {
            throw new BackupRefusedException(1, """this is no backup of CoachBot; one that begins with {"coachbot":"backup","schema":1, is accepted.""");
        }

        if (schema != BackupHeader.NewestSchema)
        {
            throw new BackupRefusedException(
                1, $"the backup has schema {schema}; {BackupHeader.NewestSchema} is accepted. The version of CoachBot that wrote it can restore it.");
        }
    }

    private static int? SchemaOf(byte[] line)
    {
        try
        {
            using var header = JsonDocument.Parse(line);
            return header.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("coachbot", out var kind) && kind is { ValueKind: JsonValueKind.String } && kind.ValueEquals(BackupHeader.Kind)
                && root.TryGetProperty("schema", out var schema) && schema is { ValueKind: JsonValueKind.Number } && schema.TryGetInt32(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
