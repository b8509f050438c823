namespace CoachBot.Bot.Channel;

/// <summary>What became of a message that nobody asked for.</summary>
public enum SendOutcome
{
    /// <summary>The channel has it.</summary>
    Sent,

    /// <summary>The channel does not have it, and may take it later: it was busy, or not there.</summary>
    Refused,

    /// <summary>The channel does not have it and will not take it: the person has blocked the bot, or the chat is gone.</summary>
    Unwanted,

    /// <summary>Nobody knows: it was on its way when the line went dead. It is not sent again, for it might come twice.</summary>
    Unknown,
}
