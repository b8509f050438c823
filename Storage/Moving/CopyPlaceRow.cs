using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Storage.Moving;

/// <summary>The place of a copy as a row of its target. It belongs to the target alone: it is not copied, compared or backed up.</summary>
internal static class CopyPlaceRow
{
    /// <summary>The owners of this table are the sources of copies.</summary>
    public const string Table = "moves";

    private const string Key = "state";
    private const int Version = 1;

    public static Task SaveAsync(IRowTransfer target, string source, CopyPlace place, CancellationToken cancel) =>
        target.PutAsync(new(Table, source), [new(Key, Write(place))], cancel);

    /// <summary>The places of all copies into a target by their source, finished ones included.</summary>
    /// <exception cref="MoveRefusedException">A place cannot be read.</exception>
    public static async Task<Dictionary<string, CopyPlace>> FindAllAsync(IRowTransfer target, CancellationToken cancel)
    {
        // No owner has an empty id, so this is in front of the table's first.
        var rows = target.ReadAllAsync(new(Table, ""), cancel).TakeWhile(row => row.Owner.Table == Table);
        return await rows.ToDictionaryAsync(row => row.Owner.Id, Read, cancellationToken: cancel);
    }

    private static string Write(CopyPlace place) => JsonSerializer.Serialize(
        new(Version, place.After?.Table, place.After?.Id, place.Rows, place.IntoExisting, place.Done), StoredPlaceJson.Default.StoredPlace);

    private static CopyPlace Read(OwnedRow row)
    {
        try
        {
            var stored = JsonSerializer.Deserialize(row.Body, StoredPlaceJson.Default.StoredPlace);
            return stored is { V: Version } ? Read(stored) : throw new JsonException($"version {stored?.V} is not {Version}");
        }
        catch (JsonException unreadable)
        {
            throw new MoveRefusedException(
                $"Row '{row.Key}' of {Table} owner '{row.Owner.Id}' cannot be read ({unreadable.Message.TrimEnd('.')}); "
                + "the version of CoachBot that wrote it can go on with the copy.",
                unreadable);
        }
    }

    private static CopyPlace Read(StoredPlace stored) => new(
        stored is { Table: { } table, Id: { } id } ? new Owner(table, id) : null, stored.Rows, stored.IntoExisting, stored.Done);
}

/// <param name="V">Schema version.</param>
/// <param name="Table">Of the last owner who was copied wholly.</param>
/// <param name="Id">Of the same.</param>
internal sealed record StoredPlace(int V, string? Table, string? Id, long Rows, bool IntoExisting, bool Done);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredPlace))]
internal sealed partial class StoredPlaceJson : JsonSerializerContext;
