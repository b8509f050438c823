using System.Buffers;
using System.Text.Json;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>Writes a message as the activity that carries it. Only what a bot may send is written: no id, no timestamp, no service URL.</summary>
public static class OutboundActivity
{
    /// <summary>Bytes that everything around a card takes, give or take.</summary>
    private const int Envelope = 1024;

    /// <summary>The message as JSON.</summary>
    public static ReadOnlyMemory<byte> Write(Message message, Destination to)
    {
        var buffer = new ArrayBufferWriter<byte>(message is CardMessage card ? card.Card.Length + Envelope : Envelope);
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", "message");
        WriteAccount(json, "from", to.BotId);
        WriteAccount(json, "recipient", to.UserId);
        WriteAccount(json, "conversation", to.ConversationId);
        if (to.ReplyTo is { } id)
        {
            json.WriteString("replyToId", id);
        }

        json.WriteString("locale", message.Locale);
        json.WriteString("inputHint", "acceptingInput");
        WriteContent(json, message, to.UserId);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteContent(Utf8JsonWriter json, Message message, string? to)
    {
        switch (message)
        {
            case TextMessage text:
                json.WriteString("textFormat", "markdown");
                json.WriteString("text", text.Text);
                WriteMention(json, text.Mention);
                WriteSuggestions(json, text.Suggestions, to);
                break;
            case CardMessage card:
                json.WriteString("summary", card.Summary);
                json.WriteStartArray("attachments");
                json.WriteStartObject();
                json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
                json.WritePropertyName("content");
                json.WriteRawValue(card.Card.Span, skipInputValidation: true);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case FileOfferMessage offer:
                FileAttachments.WriteOffer(json, offer);
                break;
            case FileInfoMessage file:
                FileAttachments.WriteInfo(json, file);
                break;
            default:
                throw new NotSupportedException($"{message.GetType().Name} is not a message that can be sent.");
        }
    }

    private static void WriteMention(Utf8JsonWriter json, Mention? mention)
    {
        if (mention is null)
        {
            return;
        }

        json.WriteStartArray("entities");
        json.WriteStartObject();
        json.WriteString("type", "mention");
        json.WriteString("text", mention.Text);
        json.WriteStartObject("mentioned");
        json.WriteString("id", mention.Id);
        json.WriteString("name", mention.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSuggestions(Utf8JsonWriter json, IReadOnlyList<string> suggestions, string? to)
    {
        if (suggestions.Count == 0)
        {
            return;
        }

        json.WriteStartObject("suggestedActions");
        json.WriteStartArray("to");
        json.WriteStringValue(to);
        json.WriteEndArray();
        json.WriteStartArray("actions");
        foreach (string suggestion in suggestions)
        {
            json.WriteStartObject();
            json.WriteString("type", "imBack");
            json.WriteString("title", suggestion);
            json.WriteString("value", suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAccount(Utf8JsonWriter json, string name, string? id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteEndObject();
    }
}
