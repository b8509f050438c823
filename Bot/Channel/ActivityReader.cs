using System.Text.Json;

namespace CoachBot.Bot.Channel;

/// <summary>Reads the body of a request and checks that an activity can be handled at all.</summary>
public static class ActivityReader
{
    /// <summary>The activity, or what is wrong with the body.</summary>
    public static async Task<(Activity? Activity, string? Error)> ReadAsync(Stream body, CancellationToken cancel)
    {
        Activity? activity;
        try
        {
            activity = await JsonSerializer.DeserializeAsync(body, ActivityJson.Default.Activity, cancel);
        }
        catch (JsonException)
        {
            return (null, "The body is not a JSON activity.");
        }

        return activity is null ? (null, "The body is not a JSON activity.") : (activity, Missing(activity));
    }

    private static string? Missing(Activity activity) => activity switch
    {
        { Type: null or "" } => "type is missing.",
        { ChannelId: null or "" } => "channelId is missing.",
        { ServiceUrl: null or "" } => "serviceUrl is missing.",
        { From: null or { Id: null or "" } } => "from.id is missing.",
        { Conversation: null or { Id: null or "" } } => "conversation.id is missing.",
        { Type: "event" or "command", Name: null or "" } => "name is missing.",
        { ChannelData.Tenant.Id: { } one, Conversation.TenantId: { } other } when one != other => "channelData.tenant.id and conversation.tenantId differ.",
        _ => null,
    };
}
