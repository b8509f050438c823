using System.Text.Json;

namespace CoachBot.Bot.Connector;

/// <summary>Who is in a conversation: what the channel knows of a person beside the id it has for them.</summary>
public sealed class Roster(ConnectorClient connector, ILogger<Roster> log)
{
    /// <summary>What the channel knows of somebody; nothing of somebody who is not there, or when it does not answer.</summary>
    /// <param name="where">The conversation, or its team.</param>
    /// <param name="userId">The person as the channel names them to this bot.</param>
    public async Task<Found> FindAsync(Destination where, string userId)
    {
        var answer = await connector.FindMemberAsync(where, userId);
        if (answer is Found found)
        {
            return found;
        }

        ConnectorLog.NotFound(log, answer, where);
        return new(null, null);
    }

    /// <summary>The person of a response. The object id has two names in the protocol's versions.</summary>
    internal static async Task<ConnectorAnswer> ReadAsync(HttpResponseMessage response)
    {
        try
        {
            using var json = JsonDocument.Parse(await Body.ReadAsync(response.Content));
            return new Found(Text(json.RootElement, "aadObjectId") ?? Text(json.RootElement, "objectId"), Text(json.RootElement, "name"));
        }
        catch (JsonException)
        {
            return new Found(null, null);
        }
    }

    private static string? Text(JsonElement member, string name) =>
        member.ValueKind == JsonValueKind.Object && member.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
