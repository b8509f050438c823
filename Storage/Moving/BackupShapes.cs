using System.Text.Json.Serialization;

namespace CoachBot.Storage.Moving;

/// <summary>The first line of a backup.</summary>
/// <param name="CoachBot">"backup".</param>
/// <param name="Schema">Of all lines.</param>
/// <param name="Source">The name of the store.</param>
/// <param name="Written">When, ISO 8601, UTC.</param>
internal sealed record BackupHeader([property: JsonPropertyName("coachbot")] string CoachBot, int Schema, string Source, string Written)
{
    public const string Kind = "backup";
    public const int NewestSchema = 1;
}

/// <summary>A line for each row.</summary>
internal sealed record BackupRow(string Table, string Owner, string Key, string Body);

/// <summary>The last line.</summary>
/// <param name="Rows">How many rows stand before it.</param>
internal sealed record BackupEnd(long Rows);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(BackupHeader))]
[JsonSerializable(typeof(BackupRow))]
[JsonSerializable(typeof(BackupEnd))]
internal sealed partial class BackupJson : JsonSerializerContext;
