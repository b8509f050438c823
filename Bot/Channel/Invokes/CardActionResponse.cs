using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>The answer to a card action, in the body of the same HTTP response.</summary>
public static class CardActionResponse
{
    /// <summary>A card in the place of the one that was pressed, or a sentence under it.</summary>
    public static byte[] Of(Message message) => message switch
    {
        CardMessage card => Write(200, "application/vnd.microsoft.card.adaptive", json => json.WriteRawValue(card.Card.Span, skipInputValidation: true)),
        TextMessage text => Write(200, "application/vnd.microsoft.activity.message", json => json.WriteStringValue(text.Text)),
        _ => throw new NotSupportedException($"{message.GetType().Name} is not an answer to a card action."),
    };

    /// <summary>What was wrong with the action.</summary>
    public static byte[] Error(int status, string code, string message) => Write(status, "application/vnd.microsoft.error", json =>
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    private static byte[] Write(int status, string type, Action<Utf8JsonWriter> value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("statusCode", status);
        json.WriteString("type", type);
        json.WritePropertyName("value");
        value(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
