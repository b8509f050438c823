using Azure.Data.Tables;
using CoachBot.Storage.Moving;

namespace CoachBot.Storage.Azure;

/// <summary>A row as an entity: the partition is the owner, the row key is the key, both escaped, and one property holds the body.</summary>
internal static class RowEntity
{
    private const string Body = "Body";

    public static TableEntity Of(Owner owner, string key) => new(KeyEscape.Escape(owner.Id), KeyEscape.Escape(key));

    public static TableEntity Of(Owner owner, string key, string body)
    {
        var entity = Of(owner, key);
        entity.Add(Body, body);
        return entity;
    }

    /// <exception cref="InvalidDataException">The entity is none of this store's; says which.</exception>
    public static StoredRow Row(TableEntity entity) => new(Key(entity), entity.ETag.ToString(), BodyOf(entity));

    /// <exception cref="InvalidDataException">The entity is none of this store's; says which.</exception>
    public static OwnedRow OwnedRow(string table, TableEntity entity) =>
        new(new Owner(table, KeyEscape.Unescape(entity.PartitionKey)), Key(entity), BodyOf(entity));

    public static string Key(ITableEntity entity) => KeyEscape.Unescape(entity.RowKey);

    private static string BodyOf(TableEntity entity) => entity.TryGetValue(Body, out var body) && body is string text
        ? text
        : throw new InvalidDataException($"Entity '{entity.RowKey}' of partition '{entity.PartitionKey}' has no text in its property '{Body}'.");
}
