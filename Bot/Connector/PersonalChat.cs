using System.Buffers;
using System.Text.Json;
using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Connector;

/// <summary>Asks for the personal chat of one person with the bot.</summary>
internal static class PersonalChat
{
    /// <summary>The request: one member, no group, and no message, whose id would not be told.</summary>
    public static ReadOnlyMemory<byte> Write(Destination with)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("isGroup", false);
        json.WriteStartObject("bot");
        json.WriteString("id", with.BotId);
        json.WriteEndObject();
        json.WriteStartArray("members");
        json.WriteStartObject();
        json.WriteString("id", with.UserId);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("tenantId", with.TenantId);
        json.WriteStartObject("channelData");
        json.WriteStartObject("tenant");
        json.WriteString("id", with.TenantId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The chat's id, where the response names it.</summary>
    public static async Task<ConnectorAnswer> ReadAsync(HttpResponseMessage response)
    {
        try
        {
            using var json = JsonDocument.Parse(await Body.ReadAsync(response.Content));
            return json.RootElement is { ValueKind: JsonValueKind.Object } chat && chat.TryGetProperty("id", out var id) ? new Accepted(WholeText.Of(id)) : new Accepted();
        }
        catch (JsonException)
        {
            return new Accepted();
        }
    }
}
