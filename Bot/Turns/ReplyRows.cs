using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Storage;

namespace CoachBot.Bot.Turns;

/// <summary>The messages that answered an activity, as rows and back.</summary>
public static class ReplyRows
{
    private const int Version = 1;

    /// <summary>The body of a reply's row. A card is put into it as the JSON it is, not as text in JSON: half the size, and no escaping.</summary>
    public static string Write(Message message)
    {
        var buffer = new ArrayBufferWriter<byte>(message is CardMessage { Card.Length: var length } ? length + 512 : 512);
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        json.WriteString("locale", message.Locale);
        WriteContent(json, message);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The message of a reply's row.</summary>
    /// <exception cref="UnreadableRowException">The row is not what it should be.</exception>
    public static Message Read(StoredRow row) => RowReading.Parse(row, StoredJson.Default.StoredReply) switch
    {
        { V: Version, Locale: not null, Text: { } text } stored => new TextMessage(stored.Locale, text, stored.Suggestions ?? []),
        { V: Version, Locale: not null, Card: { } card, Summary: { } summary } stored => new CardMessage(stored.Locale, Encoding.UTF8.GetBytes(card.GetRawText()), summary),
        { V: Version, Locale: not null, File: { } file } stored => new FileOfferMessage(
            stored.Locale, file.Name, file.Description, file.Bytes, new(file.Op, file.Id, file.Owner) { About = file.About }),
        _ => throw new UnreadableRowException(row.Key, null),
    };

    private static void WriteText(Utf8JsonWriter json, string text, IReadOnlyList<string> suggestions)
    {
        json.WriteString("text", text);
        json.WriteStartArray("suggestions");
        foreach (string suggestion in suggestions)
        {
            json.WriteStringValue(suggestion);
        }

        json.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter json, Message message)
    {
        switch (message)
        {
            case TextMessage text:
                WriteText(json, text.Text, text.Suggestions);
                break;
            case FileMessage file:
                WriteText(json, file.Once, []);
                break;
            case FileOfferMessage offer:
                json.WritePropertyName("file");
                JsonSerializer.Serialize(
                    json, new(offer.Name, offer.Description, offer.Bytes, offer.Accept.Op, offer.Accept.Id, offer.Accept.Owner, offer.Accept.About), StoredJson.Default.StoredFileOffer);
                break;
            case CardMessage card:
                json.WritePropertyName("card");
                json.WriteRawValue(card.Card.Span, skipInputValidation: true);
                json.WriteString("summary", card.Summary);
                break;
            default:
                throw new NotSupportedException($"{message.GetType().Name} is not a message that is kept.");
        }
    }
}
