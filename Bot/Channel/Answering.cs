using CoachBot.Bot.Connector;

namespace CoachBot.Bot.Channel;

/// <summary>Where the answer to an activity goes.</summary>
public static class Answering
{
    /// <summary>The conversation the activity came from.</summary>
    public static Destination To(Activity inbound) =>
        new(inbound.ServiceUrl!, inbound.Conversation!.Id!, inbound.Recipient?.Id, inbound.From?.Id)
        {
            ReplyTo = inbound.Id,
            Replaces = inbound.ReplyToId,
            TenantId = inbound.TenantId,
            PersonalChatOf = inbound.IsPersonal ? ActivityInput.PersonOf(inbound) : null,
        };

    /// <summary>Where the people around an activity are looked up: in its team, where it has one; a thread has no members of its own.</summary>
    public static Destination Among(Activity inbound) => To(inbound) with
    {
        ConversationId = inbound.ChannelData?.Team?.Id ?? inbound.Conversation!.Id!.Split(';')[0],
    };
}
