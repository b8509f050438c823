using System.Text.Json;

namespace CoachBot.Bot.Channel;

/// <summary>
/// An inbound activity: the fields we read of the Bot Framework protocol. Fields we do not know are passed over, and ids are text whatever
/// they look like.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>"add" or "remove" of an installation update.</summary>
    public string? Action { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    /// <summary>"plain", "markdown" or "xml"; null is plain.</summary>
    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    public string? LocalTimezone { get; init; }

    /// <summary>The sender's wall clock with its offset from UTC, ISO 8601.</summary>
    public string? LocalTimestamp { get; init; }

    public IReadOnlyList<Entity?>? Entities { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    public JsonElement? Value { get; init; }

    public string? ReplyToId { get; init; }

    public ChannelData? ChannelData { get; init; }

    /// <summary>Whether only the person and the bot are in the conversation: it says so, or says nothing, and nothing speaks of others.</summary>
    public bool IsPersonal => Conversation is { ConversationType: "personal" } || (Conversation is { ConversationType: null, IsGroup: not true } && ChannelData?.Team is null);

    /// <summary>The tenant the activity comes from; null when it names none.</summary>
    public string? TenantId => ChannelData?.Tenant?.Id ?? Conversation?.TenantId;
}

/// <summary>A person or a bot in a conversation.</summary>
/// <param name="Id">"29:..." or "28:...", different for every bot.</param>
/// <param name="AadObjectId">The person's Entra object id, the same for every bot.</param>
public sealed record ChannelAccount(string? Id, string? Name, string? AadObjectId);

/// <summary>A conversation.</summary>
/// <param name="ConversationType">"personal", "groupChat" or "channel".</param>
public sealed record ConversationAccount(string? Id, string? ConversationType, string? TenantId, bool? IsGroup);

/// <summary>Something sent with a message: a file, or the message once more as HTML.</summary>
public sealed record Attachment(string? ContentType, JsonElement? Content, string? Name);

/// <summary>A mention or what the client tells about itself; other entities are passed over.</summary>
public sealed record Entity(string? Type, string? Text, ChannelAccount? Mentioned, string? Locale, string? Timezone);

/// <summary>What Teams adds.</summary>
/// <param name="Tenant">Where the activity comes from.</param>
/// <param name="Team">The team of a channel; null in every other chat.</param>
public sealed record ChannelData(TenantInfo? Tenant, TeamInfo? Team);

/// <summary>A team.</summary>
/// <param name="Id">"19:...", also the id of its general channel.</param>
public sealed record TeamInfo(string? Id);

/// <summary>A tenant.</summary>
public sealed record TenantInfo(string? Id);
