using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Where a person can be written to unasked: the personal chat, as the latest activity from it told.</summary>
/// <param name="ServiceUrl">The connector's address; it may change from one activity to the next.</param>
/// <param name="ConversationId">The personal chat.</param>
/// <param name="BotId">The bot as the channel names it.</param>
/// <param name="UserId">The person as the channel names them to this bot.</param>
public sealed record ConversationReference(string ServiceUrl, string ConversationId, string BotId, string UserId)
{
    /// <summary>Why nothing is sent there unasked; null when it may be. Whatever the person does ends it.</summary>
    public Inactivity? Inactive { get; init; }
}

/// <summary>Why a person is left alone.</summary>
/// <param name="Reason">What the channel said.</param>
/// <param name="Since">When, in whole seconds.</param>
public sealed record Inactivity(InactiveReason Reason, Instant Since);

/// <summary>What the channel says of a person that cannot be written to.</summary>
public enum InactiveReason
{
    /// <summary>The person has blocked the bot, or hidden it.</summary>
    Blocked,

    /// <summary>The person does not have the app any more.</summary>
    Uninstalled,

    /// <summary>The bot is not in the chat, or there is no chat.</summary>
    NotInRoster,
}
