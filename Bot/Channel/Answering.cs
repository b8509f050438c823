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
}
