namespace CoachBot.Bot.Channel;

/// <summary>Ids of tenants and people: the same in upper and lower case, so one spelling of each becomes a key.</summary>
internal static class EntraId
{
    /// <summary>An id in lower case where it is made as Entra's are, of hexadecimal digits and dashes, however many; any other as it is.</summary>
    public static string? Spelled(string? id) => id is not null && id.All(character => char.IsAsciiHexDigit(character) || character == '-') ? id.ToLowerInvariant() : id;

    /// <summary>An activity whose ids are spelled so.</summary>
    public static Activity Spelled(Activity activity) => activity with
    {
        From = activity.From is { } sender ? sender with { AadObjectId = Spelled(sender.AadObjectId) } : null,
        Conversation = activity.Conversation is { } conversation ? conversation with { TenantId = Spelled(conversation.TenantId) } : null,
        ChannelData = activity.ChannelData is { Tenant: { } tenant } data ? data with { Tenant = new(Spelled(tenant.Id)) } : activity.ChannelData,
    };
}
