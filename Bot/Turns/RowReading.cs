using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>Reads rows: a row says what it should, or is an error with its key.</summary>
internal static class RowReading
{
    /// <summary>The version of the shapes that this version of the program writes and reads.</summary>
    public const int Version = 1;

    /// <summary>A text that a list may lack although its type says it does not.</summary>
    public static string Given(string? text) => text ?? throw new FormatException("A text is missing.");

    /// <summary>What a row says. Nothing but the row goes into it, so whatever fails, the row is to blame.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static T Understand<TStored, T>(StoredRow row, JsonTypeInfo<TStored> type, Func<TStored, T> read)
        where TStored : IVersioned
    {
        var stored = Parse(row, type);
        try
        {
            return stored.V == Version ? read(stored) : throw new FormatException($"Version {stored.V} is not {Version}.");
        }
        catch (Exception unreadable)
        {
            throw new UnreadableRowException(row.Key, unreadable);
        }
    }

    /// <summary>The shape a row has.</summary>
    /// <exception cref="UnreadableRowException">It has another.</exception>
    public static T Parse<T>(StoredRow row, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(row.Body, type) ?? throw new UnreadableRowException(row.Key, null);
        }
        catch (JsonException unreadable)
        {
            throw new UnreadableRowException(row.Key, unreadable);
        }
    }
}
