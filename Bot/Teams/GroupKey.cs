using CoachBot.Bot.Channel;
using CoachBot.Storage;

namespace CoachBot.Bot.Teams;

/// <summary>A team, or a group chat that belongs to none.</summary>
/// <param name="TenantId">Its tenant.</param>
/// <param name="Id">The team's id, or that of the chat.</param>
public readonly record struct GroupKey(string TenantId, string Id)
{
    /// <summary>The owner of the team's rows.</summary>
    public Owner Owner => new("teams", $"{TenantId}/{Id}");

    /// <summary>Where an activity happened; null when it names no tenant.</summary>
    public static GroupKey? Of(Activity activity) =>
        activity.TenantId is { Length: > 0 } tenant ? new(tenant, activity.ChannelData?.Team?.Id ?? activity.Conversation!.Id!) : null;
}
