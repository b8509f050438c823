namespace CoachBot.Bot.Connector;

/// <summary>What is at stake when a request is repeated.</summary>
public enum SendKind
{
    /// <summary>An answer somebody waits for: rather twice than not at all.</summary>
    Reply,

    /// <summary>A message nobody asked for: rather not at all than twice. It is repeated by its wake-up, if at all.</summary>
    Unasked,

    /// <summary>A message in the place of another: twice is once.</summary>
    Update,

    /// <summary>A personal chat, which is the same one every time it is created.</summary>
    Create,

    /// <summary>A question, which changes nothing.</summary>
    Find,
}
