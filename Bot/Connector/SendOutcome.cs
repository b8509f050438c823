namespace CoachBot.Bot.Connector;

/// <summary>What became of a message.</summary>
public enum SendOutcome
{
    /// <summary>The channel has it.</summary>
    Sent,

    /// <summary>The channel does not have it, and may take it later: it was busy, or not there.</summary>
    Refused,

    /// <summary>The channel does not have it and will not take it: the person has blocked the bot, or the chat is gone.</summary>
    Unwanted,

    /// <summary>Nobody knows: it was on its way when the line went dead. What nobody asked for is not sent again, for it might come twice.</summary>
    Unknown,

    /// <summary>What it was to be put in the place of is gone, and nobody misses it.</summary>
    Obsolete,

    /// <summary>It was not tried: the person, or the person's tenant, wants nothing from the bot.</summary>
    Suppressed,
}
