using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>Where a message goes.</summary>
/// <param name="ServiceUrl">The connector's address.</param>
/// <param name="ConversationId">The chat or thread.</param>
/// <param name="BotId">The bot as the channel names it.</param>
/// <param name="UserId">The person as the channel names them to this bot.</param>
public sealed record Destination(string ServiceUrl, string ConversationId, string? BotId, string? UserId)
{
    /// <summary>The activity that is answered; null when none is.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The message in whose place another is put; null when there is none.</summary>
    public string? Replaces { get; init; }

    /// <summary>The tenant the conversation is in; null when nobody has said.</summary>
    public string? TenantId { get; init; }

    /// <summary>Whose personal chat it is; null for a channel, a group chat, and somebody who cannot be told from others.</summary>
    public PersonKey? PersonalChatOf { get; init; }

    /// <summary>The personal chat of a person, answering nothing.</summary>
    public static Destination Of(PersonKey person, ConversationReference reference) =>
        new(reference.ServiceUrl, reference.ConversationId, reference.BotId, reference.UserId) { TenantId = person.TenantId, PersonalChatOf = person };
}
