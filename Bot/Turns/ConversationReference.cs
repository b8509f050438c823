namespace CoachBot.Bot.Turns;

/// <summary>Where a person can be written to unasked: the personal chat, as the latest activity from it told.</summary>
/// <param name="ServiceUrl">The connector's address; it may change from one activity to the next.</param>
/// <param name="ConversationId">The personal chat.</param>
/// <param name="BotId">The bot as the channel names it.</param>
/// <param name="UserId">The person as the channel names them to this bot.</param>
public sealed record ConversationReference(string ServiceUrl, string ConversationId, string BotId, string UserId);
