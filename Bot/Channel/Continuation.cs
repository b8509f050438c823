using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>The activity that stands for none: what is sent in its wake answers nothing, and goes where the reference points.</summary>
public static class Continuation
{
    /// <summary>The continuation of a conversation.</summary>
    public static Activity Of(ConversationReference reference) => new()
    {
        Type = "event",
        Name = "ContinueConversation",
        ServiceUrl = reference.ServiceUrl,
        Conversation = new(reference.ConversationId, "personal", null, null),
        Recipient = new(reference.BotId, null, null),
        From = new(reference.UserId, null, null),
    };
}
