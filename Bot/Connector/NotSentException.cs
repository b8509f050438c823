namespace CoachBot.Bot.Connector;

/// <summary>Nothing left this process: the address is not trusted, there is no token, or too much is waiting already.</summary>
/// <param name="reason">Without tokens, secrets and paths.</param>
/// <param name="isPassing">Whether the same may go through later.</param>
/// <param name="cause">What it comes from; null when it comes from nothing else.</param>
public sealed class NotSentException(string reason, bool isPassing, Exception? cause = null) : HttpRequestException(reason, cause)
{
    /// <summary>Whether the same may go through later.</summary>
    public bool IsPassing => isPassing;
}
