namespace CoachBot.Bot.Connector;

/// <summary>What a refusal of the connector asks for.</summary>
public enum Verdict
{
    /// <summary>The same once more, later; when that has been done often enough, nothing.</summary>
    Retry,

    /// <summary>Nothing: the same would be refused again.</summary>
    GiveUp,

    /// <summary>The person cannot be written to, and is left alone until they write.</summary>
    Unreachable,

    /// <summary>The tenant's administrator has switched the bot off: the tenant is left alone until somebody there writes.</summary>
    PauseTenant,

    /// <summary>The personal chat is to be created anew.</summary>
    RecreateConversation,

    /// <summary>The tenant is in the government's part of the cloud, which has a host of its own.</summary>
    SwitchHost,

    /// <summary>The message that was to be replaced is gone.</summary>
    DropMessage,

    /// <summary>The message is too large.</summary>
    Compact,
}
