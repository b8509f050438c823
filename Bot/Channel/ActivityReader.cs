using System.Text.Json;

namespace CoachBot.Bot.Channel;

/// <summary>Reads the body of a request and checks that an activity can be handled at all.</summary>
public static class ActivityReader
{
    private const int LongestGuid = 64;
    private const int LongestId = 256;

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

        return activity is null ? (null, "The body is not a JSON activity.") : (EntraId.Spelled(activity), Missing(activity));
    }

    /// <summary>Ids become keys. Entra's have 36 characters and those of chats and teams some 150; one that is far longer is made up.</summary>
    private static string? TooLong(Activity activity) =>
        activity.From?.AadObjectId is { Length: > LongestGuid } ? "from.aadObjectId"
        : activity.TenantId is { Length: > LongestGuid } ? "the tenant's id"
        : activity.ChannelData?.Team?.Id is { Length: > LongestId } ? "channelData.team.id"
        : activity is { IsPersonal: false, Conversation.Id.Length: > LongestId } ? "conversation.id"
        : null;

    private static string? Missing(Activity activity) => activity switch
    {
        { Type: null or "" } => "type is missing.",
        { ChannelId: null or "" } => "channelId is missing.",
        { ServiceUrl: null or "" } => "serviceUrl is missing.",
        { From: null or { Id: null or "" } } => "from.id is missing.",
        { Conversation: null or { Id: null or "" } } => "conversation.id is missing.",
        _ when TooLong(activity) is { } name => $"{name} is longer than an id is.",
        { Type: "event" or "command", Name: null or "" } => "name is missing.",
        { ChannelData.Tenant.Id: { } one, Conversation.TenantId: { } other } when !string.Equals(one, other, StringComparison.OrdinalIgnoreCase) => "channelData.tenant.id and conversation.tenantId differ.",
        _ => null,
    };
}
